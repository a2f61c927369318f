"""Models of `notification_v2beta2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
        NestedNamed as _NestedNamed,
    )
    from .core_v1 import (
        Affinity,
        ContainerPort,
        EnvFromSource,
        EnvVar,
        Lifecycle,
        Probe,
        ResourceRequirements,
        SecurityContext,
        Toleration,
        Volume,
        VolumeDevice,
        VolumeMount,
    )
    from .meta_v1 import LabelSelector


class AWSSMS(Model):
    """What `Providers.aws` holds."""

    access_key_id: _Nested[Credential] = _field("accessKeyId", _ref("Credential"))
    "Access key."
    region: str | None = _field("region")
    "Region, e.g. `eu-west-1`."
    secret_access_key: _Nested[Credential] = _field("secretAccessKey", _ref("Credential"))
    "Secret of the access key."


class AliyunSMS(Model):
    """What `Providers.aliyun` holds."""

    access_key_id: _Nested[Credential] = _field("accessKeyId", _ref("Credential"))
    "Access key."
    access_key_secret: _Nested[Credential] = _field("accessKeySecret", _ref("Credential"))
    "Secret of the access key."
    sign_name: str | None = _field("signName")
    "Signature of messages, as registered."
    template_code: str | None = _field("templateCode")
    "Template of messages, as registered."


class BasicAuth(Model):
    """What `HTTPClientConfig.basicAuth` holds."""

    password: _Nested[Credential] = _field("password", _ref("Credential"))
    "Password to log in with."
    username: str | None = _field("username")
    "Name to log in with."


class Channel(Model):
    """One of `ReceiverSelector.channels`."""

    tenant: str | None = _field("tenant")
    "Name of the user."
    type: MutableSequence[str] = _field("type", _array())
    'Ways, e.g. `["email"]`.'


class ClientCertificate(Model):
    """What `TLSConfig.clientCertificate` holds."""

    cert: _Nested[Credential] = _field("cert", _ref("Credential"))
    "The certificate, as PEM."
    key: _Nested[Credential] = _field("key", _ref("Credential"))
    "Its key, as PEM."


class Config(_Object):
    """How notifications are sent: mail servers, tokens and so on."""

    spec: _Nested[ConfigSpec] = _field("spec", _ref("ConfigSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ConfigMapKeySelector(Model):
    """What `DingTalkReceiver.tmplText` and others hold."""

    key: str | None = _field("key")
    "Key in it."
    name: str | None = _field("name")
    "Name of it."
    namespace: str | None = _field("namespace")
    "Project of it; the manager's default one where it is absent."


class ConfigSpec(Model):
    """What is wanted of a Config."""

    dingtalk: _Nested[DingTalkConfig] = _field("dingtalk", _ref("DingTalkConfig"))
    "How DingTalk is reached."
    email: _Nested[EmailConfig] = _field("email", _ref("EmailConfig"))
    "How mail is sent."
    feishu: _Nested[FeishuConfig] = _field("feishu", _ref("FeishuConfig"))
    "How Feishu is reached."
    pushover: _Nested[PushoverConfig] = _field("pushover", _ref("PushoverConfig"))
    "How Pushover is reached."
    slack: _Nested[SlackConfig] = _field("slack", _ref("SlackConfig"))
    "How Slack is reached."
    sms: _Nested[SmsConfig] = _field("sms", _ref("SmsConfig"))
    "How text messages are sent."
    webhook: _Nested[WebhookConfig] = _field("webhook", _ref("WebhookConfig"))
    "How webhooks are sent."
    wechat: _Nested[WechatConfig] = _field("wechat", _ref("WechatConfig"))
    "How WeCom is reached."


class Credential(Model):
    """A secret: in plain text, or by reference to a Secret."""

    value: str | None = _field("value")
    "The secret itself, in plain text in the object; `value_from` hides it better."
    value_from: _Nested[ValueSource] = _field("valueFrom", _ref("ValueSource"))
    "Where the secret is."


class DingTalkApplicationConfig(Model):
    """What `DingTalkConfig.conversation` holds."""

    appkey: _Nested[Credential] = _field("appkey", _ref("Credential"))
    "Key of the application."
    appsecret: _Nested[Credential] = _field("appsecret", _ref("Credential"))
    "Secret of the application."


class DingTalkChatBot(Model):
    """What `DingTalkReceiver.chatbot` holds."""

    at_all: bool | None = _field("atAll")
    "Whether everybody is mentioned."
    at_mobiles: MutableSequence[str] = _field("atMobiles", _array())
    "Telephone numbers of users to mention."
    at_users: MutableSequence[str] = _field("atUsers", _array())
    "Identifiers of users to mention."
    keywords: MutableSequence[str] = _field("keywords", _array())
    "Words of which a message must have one, if the robot asks for that."
    secret: _Nested[Credential] = _field("secret", _ref("Credential"))
    "Secret that messages are signed with, if the robot asks for that."
    webhook: _Nested[Credential] = _field("webhook", _ref("Credential"))
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


class DingTalkOptions(Model):
    """What `Options.dingtalk` holds."""

    chat_bot_throttle: _Nested[Throttle] = _field("chatBotThrottle", _ref("Throttle"))
    "How often a robot may send."
    chatbot_message_max_size: int | None = _field("chatbotMessageMaxSize")
    "Most bytes of a message of a robot."
    conversation_message_max_size: int | None = _field("conversationMessageMaxSize")
    "Most bytes of a message to a conversation."
    conversation_throttle: _Nested[Throttle] = _field("conversationThrottle", _ref("Throttle"))
    "How often conversations are written to."
    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."
    title_template: str | None = _field("titleTemplate")
    "Name of the template for titles."
    tmpl_type: str | None = _field("tmplType")
    "Form of texts, e.g. `text`, `markdown` or `html`."
    token_expires: int | None = _field("tokenExpires")
    "How long a token is used, in nanoseconds."


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
    template: str | None = _field("template")
    "Name of the template for the text."
    title_template: str | None = _field("titleTemplate")
    "Name of the template for the title."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."
    tmpl_type: str | None = _field("tmplType")
    "Form of the text, e.g. `text`, `markdown` or `html`."


class EmailConfig(Model):
    """What `ConfigSpec.email` holds."""

    auth_identify: str | None = _field("authIdentify")
    "Identity to log in as, for PLAIN."
    auth_password: _Nested[Credential] = _field("authPassword", _ref("Credential"))
    "Password to log in with, for PLAIN and LOGIN."
    auth_secret: _Nested[Credential] = _field("authSecret", _ref("Credential"))
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


class EmailOptions(Model):
    """What `Options.email` holds."""

    delivery_type: str | None = _field("deliveryType")
    "`bulk` (one mail to all) or `single` (one to each)."
    max_email_receivers: int | None = _field("maxEmailReceivers")
    "Most addresses of one mail."
    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    subject_template: str | None = _field("subjectTemplate")
    "Name of the template for subjects."
    template: str | None = _field("template")
    "Name of the template for texts."
    tmpl_type: str | None = _field("tmplType")
    "Form of texts, e.g. `text`, `markdown` or `html`."


class EmailReceiver(Model):
    """What `ReceiverSpec.email` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    email_config_selector: _Nested[LabelSelector] = _field("emailConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    subject_template: str | None = _field("subjectTemplate")
    "Name of the template for the subject."
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."
    tmpl_type: str | None = _field("tmplType")
    "Form of the text, e.g. `text`, `markdown` or `html`."
    to: MutableSequence[str] = _field("to", _array())
    "E-mail addresses."


class FeishuChatBot(Model):
    """What `FeishuReceiver.chatbot` holds."""

    keywords: MutableSequence[str] = _field("keywords", _array())
    "Words of which a message must have one, if the robot asks for that."
    secret: _Nested[Credential] = _field("secret", _ref("Credential"))
    "Secret that messages are signed with, if the robot asks for that."
    webhook: _Nested[Credential] = _field("webhook", _ref("Credential"))
    "URL of the robot."


class FeishuConfig(Model):
    """What `ConfigSpec.feishu` holds."""

    app_id: _Nested[Credential] = _field("appID", _ref("Credential"))
    "Identifier of the application."
    app_secret: _Nested[Credential] = _field("appSecret", _ref("Credential"))
    "Secret of the application."


class FeishuOptions(Model):
    """What `Options.feishu` holds."""

    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."
    tmpl_type: str | None = _field("tmplType")
    "Form of texts, e.g. `text`, `markdown` or `html`."
    token_expires: int | None = _field("tokenExpires")
    "How long a token is used, in nanoseconds."


class FeishuReceiver(Model):
    """What `ReceiverSpec.feishu` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    chatbot: _Nested[FeishuChatBot] = _field("chatbot", _ref("FeishuChatBot"))
    "A robot in a group."
    department: MutableSequence[str] = _field("department", _array())
    "Identifiers of departments."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    feishu_config_selector: _Nested[LabelSelector] = _field("feishuConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."
    tmpl_type: str | None = _field("tmplType")
    "Form of the text, e.g. `text`, `markdown` or `html`."
    user: MutableSequence[str] = _field("user", _array())
    "Identifiers of users."


class GlobalOptions(Model):
    """What `Options.global` holds."""

    cluster: str | None = _field("cluster")
    "Name of the cluster, for texts."
    template: str | None = _field("template")
    "Name of the template for texts."
    template_file: MutableSequence[str] = _field("templateFile", _array())
    "Files with templates."


class HTTPClientConfig(Model):
    """What `WebhookReceiver.httpConfig` holds."""

    basic_auth: _Nested[BasicAuth] = _field("basicAuth", _ref("BasicAuth"))
    "Log in with name and password."
    bearer_token: _Nested[Credential] = _field("bearerToken", _ref("Credential"))
    "Log in with a token."
    proxy_url: str | None = _field("proxyUrl")
    "URL of the proxy to send by."
    tls_config: _Nested[TLSConfig] = _field("tlsConfig", _ref("TLSConfig"))
    "Certificates of the connection."


class HistoryReceiver(Model):
    """What `NotificationManagerSpec.history` holds."""

    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))
    "URL that they are posted to."


class HostPort(Model):
    """What `EmailConfig.smartHost` holds."""

    host: str | None = _field("host")
    "Name or address."
    port: int | None = _field("port")
    "Port."


class HuaweiSMS(Model):
    """What `Providers.huawei` holds."""

    app_key: _Nested[Credential] = _field("appKey", _ref("Credential"))
    "Key of the application."
    app_secret: _Nested[Credential] = _field("appSecret", _ref("Credential"))
    "Secret of the application."
    sender: str | None = _field("sender")
    "Number that messages come from."
    signature: str | None = _field("signature")
    "Signature of messages, as registered."
    template_id: str | None = _field("templateId")
    "Template of messages, as registered."
    url: str | None = _field("url")
    "URL of the API."


class NotificationManager(_Object):
    """How the program runs that sends notifications."""

    spec: _Nested[NotificationManagerSpec] = _field("spec", _ref("NotificationManagerSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class NotificationManagerSpec(Model):
    """What is wanted of a NotificationManager."""

    affinity: _Nested[Affinity] = _field("affinity", _ref("core_v1.Affinity"))
    "Which nodes it prefers."
    args: MutableSequence[str] = _field("args", _array())
    "Arguments of the program."
    batch_max_size: int | None = _field("batchMaxSize")
    "How many alerts are taken at once."
    batch_max_wait: str | None = _field("batchMaxWait")
    "How long to wait for as many, e.g. `1m`."
    default_config_selector: _Nested[LabelSelector] = _field("defaultConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the configs that are used where a receiver selects none."
    default_secret_namespace: str | None = _field("defaultSecretNamespace")
    "Project of Secrets whose reference has none."
    group_labels: MutableSequence[str] = _field("groupLabels", _array())
    "Labels by which alerts are put into one message."
    history: _Nested[HistoryReceiver] = _field("history", _ref("HistoryReceiver"))
    "Where all notifications are kept."
    image: str | None = _field("image")
    "Image of the manager."
    image_pull_policy: str | None = _field("imagePullPolicy")
    "`Always`, `IfNotPresent` or `Never`."
    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    "Labels of nodes that it may run on."
    port_name: str | None = _field("portName")
    "Name of its port."
    receivers: _Nested[ReceiversSpec] = _field("receivers", _ref("ReceiversSpec"))
    "Which receivers and configs there are, and how they send."
    replicas: int | None = _field("replicas")
    "How many pods."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))
    "What each pod asks for and may use at most."
    route_policy: str | None = _field("routePolicy")
    "Whom alerts go to: `All`, `RouterFirst` or `RouterOnly`."
    service_account_name: str | None = _field("serviceAccountName")
    "Service account that it runs as."
    sidecars: _NestedNamed[Sidecar] = _field("sidecars", _mapping(_ref("Sidecar")))
    "More containers, by what they do."
    template: _Nested[Template] = _field("template", _ref("Template"))
    "Templates and language of messages."
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("core_v1.Toleration")))
    "Taints of nodes that it puts up with."
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("core_v1.VolumeMount")))
    "Where they are mounted."
    volumes: _NestedItems[Volume] = _field("volumes", _array(_ref("core_v1.Volume")))
    "Volumes of its pods."


class Options(Model):
    """What `ReceiversSpec.options` holds."""

    dingtalk: _Nested[DingTalkOptions] = _field("dingtalk", _ref("DingTalkOptions"))
    "What holds for DingTalk."
    email: _Nested[EmailOptions] = _field("email", _ref("EmailOptions"))
    "What holds for mail."
    feishu: _Nested[FeishuOptions] = _field("feishu", _ref("FeishuOptions"))
    "What holds for Feishu."
    global_: _Nested[GlobalOptions] = _field("global", _ref("GlobalOptions"))
    "What holds for all ways."
    pushover: _Nested[PushoverOptions] = _field("pushover", _ref("PushoverOptions"))
    "What holds for Pushover."
    slack: _Nested[SlackOptions] = _field("slack", _ref("SlackOptions"))
    "What holds for Slack."
    sms: _Nested[SmsOptions] = _field("sms", _ref("SmsOptions"))
    "What holds for text messages."
    webhook: _Nested[WebhookOptions] = _field("webhook", _ref("WebhookOptions"))
    "What holds for webhooks."
    wechat: _Nested[WechatOptions] = _field("wechat", _ref("WechatOptions"))
    "What holds for WeCom."


class Providers(Model):
    """What `SmsConfig.providers` holds."""

    aliyun: _Nested[AliyunSMS] = _field("aliyun", _ref("AliyunSMS"))
    "Alibaba Cloud."
    aws: _Nested[AWSSMS] = _field("aws", _ref("AWSSMS"))
    "Amazon Web Services."
    huawei: _Nested[HuaweiSMS] = _field("huawei", _ref("HuaweiSMS"))
    "Huawei Cloud."
    tencent: _Nested[TencentSMS] = _field("tencent", _ref("TencentSMS"))
    "Tencent Cloud."


class PushoverConfig(Model):
    """What `ConfigSpec.pushover` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."
    pushover_token_secret: _Nested[Credential] = _field("pushoverTokenSecret", _ref("Credential"))
    "Token of the application."


class PushoverOptions(Model):
    """What `Options.pushover` holds."""

    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."
    title_template: str | None = _field("titleTemplate")
    "Name of the template for titles."


class PushoverReceiver(Model):
    """What `ReceiverSpec.pushover` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    profiles: _NestedItems[PushoverUserProfile] = _field("profiles", _array(_ref("PushoverUserProfile")))
    "Users of Pushover."
    pushover_config_selector: _Nested[LabelSelector] = _field("pushoverConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    template: str | None = _field("template")
    "Name of the template for the text."
    title_template: str | None = _field("titleTemplate")
    "Name of the template for the title."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."


class PushoverUserProfile(Model):
    """One of `PushoverReceiver.profiles`."""

    devices: MutableSequence[str] = _field("devices", _array())
    "Names of devices; all where it is absent."
    sound: str | None = _field("sound")
    "Sound of messages."
    title: str | None = _field("title")
    "Title of messages."
    user_key: str | None = _field("userKey")
    "Key of the user."


class Receiver(_Object):
    """Who is told of alerts, by which ways."""

    spec: _Nested[ReceiverSpec] = _field("spec", _ref("ReceiverSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class ReceiverSelector(Model):
    """What `RouterSpec.receivers` holds."""

    channels: _NestedItems[Channel] = _field("channels", _array(_ref("Channel")))
    "Only these ways of users, e.g. mail."
    name: MutableSequence[str] = _field("name", _array())
    "Names of receivers."
    regex_name: str | None = _field("regexName")
    "Names of receivers, as a regular expression."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of receivers."
    type: str | None = _field("type")
    "Only this way: `email`, `slack`, `webhook` and so on."


class ReceiverSpec(Model):
    """What is wanted of a Receiver."""

    dingtalk: _Nested[DingTalkReceiver] = _field("dingtalk", _ref("DingTalkReceiver"))
    "Who is told by DingTalk."
    email: _Nested[EmailReceiver] = _field("email", _ref("EmailReceiver"))
    "Who is told by mail."
    feishu: _Nested[FeishuReceiver] = _field("feishu", _ref("FeishuReceiver"))
    "Who is told by Feishu."
    pushover: _Nested[PushoverReceiver] = _field("pushover", _ref("PushoverReceiver"))
    "Who is told by Pushover."
    slack: _Nested[SlackReceiver] = _field("slack", _ref("SlackReceiver"))
    "Which channels of Slack are told."
    sms: _Nested[SmsReceiver] = _field("sms", _ref("SmsReceiver"))
    "Which telephone numbers are told."
    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))
    "Which URL is told."
    wechat: _Nested[WechatReceiver] = _field("wechat", _ref("WechatReceiver"))
    "Who is told by WeCom."


class ReceiversSpec(Model):
    """What is wanted of a Receivers."""

    global_receiver_selector: _Nested[LabelSelector] = _field("globalReceiverSelector", _ref("meta_v1.LabelSelector"))
    "Labels of receivers that get all alerts."
    options: _Nested[Options] = _field("options", _ref("Options"))
    "How each way sends."
    tenant_key: str | None = _field("tenantKey")
    "Label that says whose an object is; `user`."
    tenant_receiver_selector: _Nested[LabelSelector] = _field("tenantReceiverSelector", _ref("meta_v1.LabelSelector"))
    "Labels of receivers of users, who get the alerts of what they may see."


class Router(_Object):
    """Which alerts go to which receivers."""

    spec: _Nested[RouterSpec] = _field("spec", _ref("RouterSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class RouterSpec(Model):
    """What is wanted of a Router."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Which alerts, by labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it counts; true by default."
    receivers: _Nested[ReceiverSelector] = _field("receivers", _ref("ReceiverSelector"))
    "Who is told."


class SecretKeySelector(Model):
    """What `ValueSource.secretKeyRef` holds."""

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


class Sidecar(Model):
    """One of `NotificationManagerSpec.sidecars`."""

    args: MutableSequence[str] = _field("args", _array())
    "Arguments of the program."
    command: MutableSequence[str] = _field("command", _array())
    "Program that it runs, in place of the image's."
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("core_v1.EnvVar")))
    "Variables of its environment."
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("core_v1.EnvFromSource")))
    "Where more variables are."
    image: str | None = _field("image")
    "Image of the container."
    image_pull_policy: str | None = _field("imagePullPolicy")
    "`Always`, `IfNotPresent` or `Never`."
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("core_v1.Lifecycle"))
    "What is done after its start and before its end."
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("core_v1.Probe"))
    "How to tell whether it lives."
    name: str | None = _field("name")
    "Name of the container."
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("core_v1.ContainerPort")))
    "Ports that it listens to."
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("core_v1.Probe"))
    "How to tell whether it is ready."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))
    "What it asks for and may use at most."
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("core_v1.SecurityContext"))
    "What it may do on the node."
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("core_v1.Probe"))
    "How to tell whether it has started."
    stdin: bool | None = _field("stdin")
    "Whether it has an input."
    stdin_once: bool | None = _field("stdinOnce")
    "Whether the input ends with the first that attached."
    termination_message_path: str | None = _field("terminationMessagePath")
    "File with its last words."
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    "`File`, or `FallbackToLogsOnError`."
    tty: bool | None = _field("tty")
    "Whether it has a terminal."
    type: str | None = _field("type")
    "What it does; each type once."
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("core_v1.VolumeDevice")))
    "Block devices that it gets."
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("core_v1.VolumeMount")))
    "Where volumes are mounted."
    working_dir: str | None = _field("workingDir")
    "Folder that the program runs in."


class Silence(_Object):
    """Alerts that nobody is told of, for a time."""

    spec: _Nested[SilenceSpec] = _field("spec", _ref("SilenceSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class SilenceSpec(Model):
    """What is wanted of a Silence."""

    duration: str | None = _field("duration")
    "How long it lasts, e.g. `2h`; for ever where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it counts; true by default."
    matcher: _Nested[LabelSelector] = _field("matcher", _ref("meta_v1.LabelSelector"))
    "Which alerts are kept back, by labels."
    schedule: str | None = _field("schedule")
    "When it begins again and again, as a cron expression."
    starts_at: _Moment = _field("startsAt", _timestamp)
    "When it begins; at once where it is absent."


class SlackConfig(Model):
    """What `ConfigSpec.slack` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."
    slack_token_secret: _Nested[Credential] = _field("slackTokenSecret", _ref("Credential"))
    "Token of the application."


class SlackOptions(Model):
    """What `Options.slack` holds."""

    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."


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
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."


class SmsConfig(Model):
    """What `ConfigSpec.sms` holds."""

    default_provider: str | None = _field("defaultProvider")
    "Which provider to use: `aliyun`, `tencent`, `huawei` or `aws`; any where it is absent."
    providers: _Nested[Providers] = _field("providers", _ref("Providers"))
    "The providers and their credentials."


class SmsOptions(Model):
    """What `Options.sms` holds."""

    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."


class SmsReceiver(Model):
    """What `ReceiverSpec.sms` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    phone_numbers: MutableSequence[str] = _field("phoneNumbers", _array())
    "Telephone numbers."
    sms_config_selector: _Nested[LabelSelector] = _field("smsConfigSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the config to send with; one of the same owner, else the default one, where it is absent."
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."


class TLSConfig(Model):
    """What `EmailConfig.tls` and others hold."""

    client_certificate: _Nested[ClientCertificate] = _field("clientCertificate", _ref("ClientCertificate"))
    "Certificate to log in with."
    insecure_skip_verify: bool | None = _field("insecureSkipVerify")
    "Don't verify the server's certificate."
    root_ca: _Nested[Credential] = _field("rootCA", _ref("Credential"))
    "Authorities that sign the server's certificate."
    server_name: str | None = _field("serverName")
    "Name that the server's certificate must have."


class Template(Model):
    """What `NotificationManagerSpec.template` holds."""

    language: str | None = _field("language")
    "Language of messages, e.g. `English` or `zh-cn`."
    language_pack: _NestedItems[ConfigMapKeySelector] = _field("languagePack", _array(_ref("ConfigMapKeySelector")))
    "Where translations are."
    reload_cycle: str | None = _field("reloadCycle")
    "How often they are read again, e.g. `1m`."
    text: _Nested[ConfigMapKeySelector] = _field("text", _ref("ConfigMapKeySelector"))
    "Where the templates are."


class TencentSMS(Model):
    """What `Providers.tencent` holds."""

    secret_id: _Nested[Credential] = _field("secretId", _ref("Credential"))
    "Access key."
    secret_key: _Nested[Credential] = _field("secretKey", _ref("Credential"))
    "Secret of the access key."
    sign: str | None = _field("sign")
    "Signature of messages, as registered."
    sms_sdk_appid: str | None = _field("smsSdkAppid")
    "Identifier of the application."
    template_id: str | None = _field("templateID")
    "Template of messages, as registered."


class Throttle(Model):
    """What `DingTalkOptions.chatBotThrottle` and others hold."""

    max_wait_time: int | None = _field("maxWaitTime")
    "Longest that a message waits, in nanoseconds."
    threshold: int | None = _field("threshold")
    "How many messages in `unit`."
    unit: int | None = _field("unit")
    "Time that they are counted over, in nanoseconds."


class ValueSource(Model):
    """What `Credential.valueFrom` holds."""

    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))
    "A key of a Secret."


class Verification(Model):
    """A config and a receiver to try."""

    config: _Nested[Config] = _field("config", _ref("Config"))
    "How to send."
    receiver: _Nested[Receiver] = _field("receiver", _ref("Receiver"))
    "Whom to send to."


class VerificationResult(Model):
    """Whether a test message was sent."""

    message: str | None = _field("Message")
    "What went wrong, or that nothing did."
    status: int | None = _field("Status")
    "200 if the test message was sent; the answer is 200 all the same."


class WebhookConfig(Model):
    """What `ConfigSpec.webhook` holds."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels that receivers select it by."


class WebhookOptions(Model):
    """What `Options.webhook` holds."""

    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."


class WebhookReceiver(Model):
    """What `HistoryReceiver.webhook` and others hold."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    http_config: _Nested[HTTPClientConfig] = _field("httpConfig", _ref("HTTPClientConfig"))
    "How to log in at the URL, and by which proxy."
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    "A service in the cluster, in place of the URL."
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."
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
    wechat_api_secret: _Nested[Credential] = _field("wechatApiSecret", _ref("Credential"))
    "Secret of the application."
    wechat_api_url: str | None = _field("wechatApiUrl")
    "URL of the API; WeCom's own where it is absent."


class WechatOptions(Model):
    """What `Options.wechat` holds."""

    message_max_size: int | None = _field("messageMaxSize")
    "Most bytes of a message."
    notification_timeout: int | None = _field("notificationTimeout")
    "Seconds after which sending fails."
    template: str | None = _field("template")
    "Name of the template for texts."
    tmpl_type: str | None = _field("tmplType")
    "Form of texts, e.g. `text`, `markdown` or `html`."
    token_expires: int | None = _field("tokenExpires")
    "How long a token is used, in nanoseconds."


class WechatReceiver(Model):
    """What `ReceiverSpec.wechat` holds."""

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    "Only alerts with these labels; all where it is absent."
    enabled: bool | None = _field("enabled")
    "Whether it is told anything; true by default."
    template: str | None = _field("template")
    "Name of the template for the text."
    tmpl_text: _Nested[ConfigMapKeySelector] = _field("tmplText", _ref("ConfigMapKeySelector"))
    "Where templates of its own are."
    tmpl_type: str | None = _field("tmplType")
    "Form of the text, e.g. `text`, `markdown` or `html`."
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
