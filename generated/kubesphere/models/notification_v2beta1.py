"""Models of `notification_v2beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .meta_v1 import LabelSelector


class BasicAuth(Model):
    """What `HTTPClientConfig.basicAuth` holds."""

    password: _Nested[SecretKeySelector] = _field("password", _ref("SecretKeySelector"))
    "Password to log in with."
    username: str | None = _field("username")
    "Name to log in with."


class ClientCertificate(Model):
    """What `TLSConfig.clientCertificate` holds."""

    cert: _Nested[SecretKeySelector] = _field("cert", _ref("SecretKeySelector"))
    "The certificate, as PEM."
    key: _Nested[SecretKeySelector] = _field("key", _ref("SecretKeySelector"))
    "Its key, as PEM."


class Config(_Object):
    """How notifications are sent: mail servers, tokens and so on."""

    spec: _Nested[ConfigSpec] = _field("spec", _ref("ConfigSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ConfigSpec(Model):
    """What is wanted of a Config."""

    dingtalk: _Nested[DingTalkConfig] = _field("dingtalk", _ref("DingTalkConfig"))
    "How DingTalk is reached."
    email: _Nested[EmailConfig] = _field("email", _ref("EmailConfig"))
    "How mail is sent."
    slack: _Nested[SlackConfig] = _field("slack", _ref("SlackConfig"))
    "How Slack is reached."
    webhook: _Nested[WebhookConfig] = _field("webhook", _ref("WebhookConfig"))
    "How webhooks are sent."
    wechat: _Nested[WechatConfig] = _field("wechat", _ref("WechatConfig"))
    "How WeCom is reached."


class DingTalkApplicationConfig(Model):
    """What `DingTalkConfig.conversation` holds."""

    appkey: _Nested[SecretKeySelector] = _field("appkey", _ref("SecretKeySelector"))
    "Key of the application."
    appsecret: _Nested[SecretKeySelector] = _field("appsecret", _ref("SecretKeySelector"))
    "Secret of the application."


class DingTalkChatBot(Model):
    """What `DingTalkReceiver.chatbot` holds."""

    keywords: MutableSequence[str] = _field("keywords", _array())
    "Words of which a message must have one, if the robot asks for that."
    secret: _Nested[SecretKeySelector] = _field("secret", _ref("SecretKeySelector"))
    "Secret that messages are signed with, if the robot asks for that."
    webhook: _Nested[SecretKeySelector] = _field("webhook", _ref("SecretKeySelector"))
    "URL of the robot."


class DingTalkConfig(Model):
    """What `ConfigSpec.dingtalk` holds."""

    conversation: _Nested[DingTalkApplicationConfig] = _field("conversation", _ref("DingTalkApplicationConfig"))
    "The application that writes to conversations."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."


class DingTalkConversation(Model):
    """What `DingTalkReceiver.conversation` holds."""

    chatids: MutableSequence[str] = _field("chatids", _array())
    "Identifiers of conversations."


class DingTalkReceiver(Model):
    """What `ReceiverSpec.dingtalk` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    chatbot: _Nested[DingTalkChatBot] = _field("chatbot", _ref("DingTalkChatBot"))
    "A robot in a group."
    conversation: _Nested[DingTalkConversation] = _field("conversation", _ref("DingTalkConversation"))
    "Conversations that an application writes to."
    dingtalk_config_selector: _Nested[LabelSelector] = _field("dingtalkConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."


class EmailConfig(Model):
    """What `ConfigSpec.email` holds."""

    auth_identify: str | None = _field("authIdentify")
    "Identity to log in as, for PLAIN."
    auth_password: _Nested[SecretKeySelector] = _field("authPassword", _ref("SecretKeySelector"))
    "Password to log in with, for PLAIN and LOGIN."
    auth_secret: _Nested[SecretKeySelector] = _field("authSecret", _ref("SecretKeySelector"))
    "Secret to log in with, for CRAM-MD5."
    auth_username: str | None = _field("authUsername")
    "Name to log in with."
    from_: str | None = _field("from")
    "Address of the sender."
    hello: str | None = _field("hello")
    "Name that the server is greeted with; `localhost` by default."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."
    require_tls: bool | None = _field("requireTLS")
    "Whether to send only with STARTTLS; true by default."
    smart_host: _Nested[HostPort] = _field("smartHost", _ref("HostPort"))
    "The mail server."
    tls: _Nested[TLSConfig] = _field("tls", _ref("TLSConfig"))
    "Certificates of the connection."


class EmailReceiver(Model):
    """What `ReceiverSpec.email` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    email_config_selector: _Nested[LabelSelector] = _field("emailConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    to: MutableSequence[str] = _field("to", _array())
    "E-mail addresses."


class HTTPClientConfig(Model):
    """What `WebhookReceiver.httpConfig` holds."""

    basic_auth: _Nested[BasicAuth] = _field("basicAuth", _ref("BasicAuth"))
    "Log in with name and password."
    bearer_token: _Nested[SecretKeySelector] = _field("bearerToken", _ref("SecretKeySelector"))
    "Log in with a token."
    proxy_url: str | None = _field("proxyUrl")
    "URL of the proxy to send by."
    tls_config: _Nested[TLSConfig] = _field("tlsConfig", _ref("TLSConfig"))
    "Certificates of the connection."


class HostPort(Model):
    """What `EmailConfig.smartHost` holds."""

    host: str | None = _field("host")
    "Name or address."
    port: int | None = _field("port")
    "Port."


class Receiver(_Object):
    """Who is told of alerts, by which ways."""

    spec: _Nested[ReceiverSpec] = _field("spec", _ref("ReceiverSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ReceiverSpec(Model):
    """What is wanted of a Receiver."""

    dingtalk: _Nested[DingTalkReceiver] = _field("dingtalk", _ref("DingTalkReceiver"))
    "Who is told by DingTalk."
    email: _Nested[EmailReceiver] = _field("email", _ref("EmailReceiver"))
    "Who is told by mail."
    slack: _Nested[SlackReceiver] = _field("slack", _ref("SlackReceiver"))
    "Which channels of Slack are told."
    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))
    "Which URL is told."
    wechat: _Nested[WechatReceiver] = _field("wechat", _ref("WechatReceiver"))
    "Who is told by WeCom."


class SecretKeySelector(Model):
    """What `BasicAuth.password` and others hold."""

    key: str | None = _field("key")
    "Key in it."
    name: str | None = _field("name")
    "Name of it."
    namespace: str | None = _field("namespace")
    "Project of it; the manager's default one where it is absent."


class ServiceReference(Model):
    """What `WebhookReceiver.service` holds."""

    name: str | None = _field("name")
    "Name of the service."
    namespace: str | None = _field("namespace")
    "Project of the service."
    path: str | None = _field("path")
    "Path that alerts are posted to."
    port: int | None = _field("port")
    "Port of the service."
    scheme: str | None = _field("scheme")
    "`http` or `https`."


class SlackConfig(Model):
    """What `ConfigSpec.slack` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."
    slack_token_secret: _Nested[SecretKeySelector] = _field("slackTokenSecret", _ref("SecretKeySelector"))
    "Token of the application."


class SlackReceiver(Model):
    """What `ReceiverSpec.slack` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    channels: MutableSequence[str] = _field("channels", _array())
    "Names of channels."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    slack_config_selector: _Nested[LabelSelector] = _field("slackConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."


class TLSConfig(Model):
    """What `EmailConfig.tls` and others hold."""

    client_certificate: _Nested[ClientCertificate] = _field("clientCertificate", _ref("ClientCertificate"))
    "Certificate to log in with."
    insecure_skip_verify: bool | None = _field("insecureSkipVerify")
    "Don't verify the server's certificate."
    root_ca: _Nested[SecretKeySelector] = _field("rootCA", _ref("SecretKeySelector"))
    "Authorities that sign the server's certificate."
    server_name: str | None = _field("serverName")
    "Name that the server's certificate must have."


class WebhookConfig(Model):
    """What `ConfigSpec.webhook` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."


class WebhookReceiver(Model):
    """What `ReceiverSpec.webhook` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    http_config: _Nested[HTTPClientConfig] = _field("httpConfig", _ref("HTTPClientConfig"))
    "How to log in at the URL, and by which proxy."
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    "A service in the cluster, in place of the URL."
    url: str | None = _field("url")
    "URL that alerts are posted to as JSON."
    webhook_config_selector: _Nested[LabelSelector] = _field("webhookConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."


class WechatConfig(Model):
    """What `ConfigSpec.wechat` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."
    wechat_api_agent_id: str | None = _field("wechatApiAgentId")
    "Identifier of the application."
    wechat_api_corp_id: str | None = _field("wechatApiCorpId")
    "Identifier of the company."
    wechat_api_secret: _Nested[SecretKeySelector] = _field("wechatApiSecret", _ref("SecretKeySelector"))
    "Secret of the application."
    wechat_api_url: str | None = _field("wechatApiUrl")
    "URL of the API; WeCom's own where it is absent."


class WechatReceiver(Model):
    """What `ReceiverSpec.wechat` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    to_party: MutableSequence[str] = _field("toParty", _array())
    "Identifiers of departments."
    to_tag: MutableSequence[str] = _field("toTag", _array())
    "Identifiers of tags."
    to_user: MutableSequence[str] = _field("toUser", _array())
    "Names of users."
    wechat_config_selector: _Nested[LabelSelector] = _field("wechatConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
