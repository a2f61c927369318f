"""Models of `notification_v2beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .meta_v1 import LabelSelector, ObjectMeta


class BasicAuth(Model):
    """A basic auth, as the server writes it."""

    __slots__ = ()

    password: _Nested[SecretKeySelector] = _field("password", _ref("SecretKeySelector"))
    username: str | None = _field("username")


class ClientCertificate(Model):
    """A client certificate, as the server writes it."""

    __slots__ = ()

    cert: _Nested[SecretKeySelector] = _field("cert", _ref("SecretKeySelector"))
    key: _Nested[SecretKeySelector] = _field("key", _ref("SecretKeySelector"))


class Config(Model):
    """A config, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ConfigSpec] = _field("spec", _ref("ConfigSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ConfigSpec(Model):
    """What is wanted of a Config."""

    __slots__ = ()

    dingtalk: _Nested[DingTalkConfig] = _field("dingtalk", _ref("DingTalkConfig"))
    email: _Nested[EmailConfig] = _field("email", _ref("EmailConfig"))
    slack: _Nested[SlackConfig] = _field("slack", _ref("SlackConfig"))
    webhook: _Nested[WebhookConfig] = _field("webhook", _ref("WebhookConfig"))
    wechat: _Nested[WechatConfig] = _field("wechat", _ref("WechatConfig"))


class DingTalkApplicationConfig(Model):
    """A ding talk application config, as the server writes it."""

    __slots__ = ()

    appkey: _Nested[SecretKeySelector] = _field("appkey", _ref("SecretKeySelector"))
    appsecret: _Nested[SecretKeySelector] = _field("appsecret", _ref("SecretKeySelector"))


class DingTalkChatBot(Model):
    """A ding talk chat bot, as the server writes it."""

    __slots__ = ()

    keywords: MutableSequence[str] = _field("keywords", _array())
    secret: _Nested[SecretKeySelector] = _field("secret", _ref("SecretKeySelector"))
    webhook: _Nested[SecretKeySelector] = _field("webhook", _ref("SecretKeySelector"))


class DingTalkConfig(Model):
    """A ding talk config, as the server writes it."""

    __slots__ = ()

    conversation: _Nested[DingTalkApplicationConfig] = _field("conversation", _ref("DingTalkApplicationConfig"))
    labels: MutableMapping[str, str] = _field("labels", _mapping())


class DingTalkConversation(Model):
    """A ding talk conversation, as the server writes it."""

    __slots__ = ()

    chatids: MutableSequence[str] = _field("chatids", _array())


class DingTalkReceiver(Model):
    """A ding talk receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    chatbot: _Nested[DingTalkChatBot] = _field("chatbot", _ref("DingTalkChatBot"))
    conversation: _Nested[DingTalkConversation] = _field("conversation", _ref("DingTalkConversation"))
    dingtalk_config_selector: _Nested[LabelSelector] = _field("dingtalkConfigSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")


class EmailConfig(Model):
    """An email config, as the server writes it."""

    __slots__ = ()

    auth_identify: str | None = _field("authIdentify")
    auth_password: _Nested[SecretKeySelector] = _field("authPassword", _ref("SecretKeySelector"))
    auth_secret: _Nested[SecretKeySelector] = _field("authSecret", _ref("SecretKeySelector"))
    auth_username: str | None = _field("authUsername")
    from_: str | None = _field("from")
    hello: str | None = _field("hello")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    require_tls: bool | None = _field("requireTLS")
    smart_host: _Nested[HostPort] = _field("smartHost", _ref("HostPort"))
    tls: _Nested[TLSConfig] = _field("tls", _ref("TLSConfig"))


class EmailReceiver(Model):
    """An email receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    email_config_selector: _Nested[LabelSelector] = _field("emailConfigSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    to: MutableSequence[str] = _field("to", _array())


class HTTPClientConfig(Model):
    """A http client config, as the server writes it."""

    __slots__ = ()

    basic_auth: _Nested[BasicAuth] = _field("basicAuth", _ref("BasicAuth"))
    bearer_token: _Nested[SecretKeySelector] = _field("bearerToken", _ref("SecretKeySelector"))
    proxy_url: str | None = _field("proxyUrl")
    tls_config: _Nested[TLSConfig] = _field("tlsConfig", _ref("TLSConfig"))


class HostPort(Model):
    """A host port, as the server writes it."""

    __slots__ = ()

    host: str | None = _field("host")
    port: int | None = _field("port")


class Receiver(Model):
    """A receiver, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ReceiverSpec] = _field("spec", _ref("ReceiverSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ReceiverSpec(Model):
    """What is wanted of a Receiver."""

    __slots__ = ()

    dingtalk: _Nested[DingTalkReceiver] = _field("dingtalk", _ref("DingTalkReceiver"))
    email: _Nested[EmailReceiver] = _field("email", _ref("EmailReceiver"))
    slack: _Nested[SlackReceiver] = _field("slack", _ref("SlackReceiver"))
    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))
    wechat: _Nested[WechatReceiver] = _field("wechat", _ref("WechatReceiver"))


class SecretKeySelector(Model):
    """A secret key selector, as the server writes it."""

    __slots__ = ()

    key: str | None = _field("key")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class ServiceReference(Model):
    """A service reference, as the server writes it."""

    __slots__ = ()

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    path: str | None = _field("path")
    port: int | None = _field("port")
    scheme: str | None = _field("scheme")


class SlackConfig(Model):
    """A slack config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    slack_token_secret: _Nested[SecretKeySelector] = _field("slackTokenSecret", _ref("SecretKeySelector"))


class SlackReceiver(Model):
    """A slack receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    channels: MutableSequence[str] = _field("channels", _array())
    enabled: bool | None = _field("enabled")
    slack_config_selector: _Nested[LabelSelector] = _field("slackConfigSelector", _ref("meta_v1.LabelSelector"))


class TLSConfig(Model):
    """A tls config, as the server writes it."""

    __slots__ = ()

    client_certificate: _Nested[ClientCertificate] = _field("clientCertificate", _ref("ClientCertificate"))
    insecure_skip_verify: bool | None = _field("insecureSkipVerify")
    root_ca: _Nested[SecretKeySelector] = _field("rootCA", _ref("SecretKeySelector"))
    server_name: str | None = _field("serverName")


class WebhookConfig(Model):
    """A webhook config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())


class WebhookReceiver(Model):
    """A webhook receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    http_config: _Nested[HTTPClientConfig] = _field("httpConfig", _ref("HTTPClientConfig"))
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    url: str | None = _field("url")
    webhook_config_selector: _Nested[LabelSelector] = _field("webhookConfigSelector", _ref("meta_v1.LabelSelector"))


class WechatConfig(Model):
    """A wechat config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    wechat_api_agent_id: str | None = _field("wechatApiAgentId")
    wechat_api_corp_id: str | None = _field("wechatApiCorpId")
    wechat_api_secret: _Nested[SecretKeySelector] = _field("wechatApiSecret", _ref("SecretKeySelector"))
    wechat_api_url: str | None = _field("wechatApiUrl")


class WechatReceiver(Model):
    """A wechat receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    to_party: MutableSequence[str] = _field("toParty", _array())
    to_tag: MutableSequence[str] = _field("toTag", _array())
    to_user: MutableSequence[str] = _field("toUser", _array())
    wechat_config_selector: _Nested[LabelSelector] = _field("wechatConfigSelector", _ref("meta_v1.LabelSelector"))


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
