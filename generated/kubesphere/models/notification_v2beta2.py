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
from .._core.models.model import Model

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
    from .meta_v1 import LabelSelector, ObjectMeta


class AWSSMS(Model):
    """An awssms, as the server writes it."""

    __slots__ = ()

    access_key_id: _Nested[Credential] = _field("accessKeyId", _ref("Credential"))
    region: str | None = _field("region")
    secret_access_key: _Nested[Credential] = _field("secretAccessKey", _ref("Credential"))


class AliyunSMS(Model):
    """An aliyun sms, as the server writes it."""

    __slots__ = ()

    access_key_id: _Nested[Credential] = _field("accessKeyId", _ref("Credential"))
    access_key_secret: _Nested[Credential] = _field("accessKeySecret", _ref("Credential"))
    sign_name: str | None = _field("signName")
    template_code: str | None = _field("templateCode")


class BasicAuth(Model):
    """A basic auth, as the server writes it."""

    __slots__ = ()

    password: _Nested[Credential] = _field("password", _ref("Credential"))
    username: str | None = _field("username")


class Channel(Model):
    """A channel, as the server writes it."""

    __slots__ = ()

    tenant: str | None = _field("tenant")
    type: MutableSequence[str] = _field("type", _array())


class ClientCertificate(Model):
    """A client certificate, as the server writes it."""

    __slots__ = ()

    cert: _Nested[Credential] = _field("cert", _ref("Credential"))
    key: _Nested[Credential] = _field("key", _ref("Credential"))


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
    feishu: _Nested[FeishuConfig] = _field("feishu", _ref("FeishuConfig"))
    pushover: _Nested[PushoverConfig] = _field("pushover", _ref("PushoverConfig"))
    slack: _Nested[SlackConfig] = _field("slack", _ref("SlackConfig"))
    sms: _Nested[SmsConfig] = _field("sms", _ref("SmsConfig"))
    webhook: _Nested[WebhookConfig] = _field("webhook", _ref("WebhookConfig"))
    wechat: _Nested[WechatConfig] = _field("wechat", _ref("WechatConfig"))


class ConfigmapKeySelector(Model):
    """A configmap key selector, as the server writes it."""

    __slots__ = ()

    key: str | None = _field("key")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class Credential(Model):
    """A credential, as the server writes it."""

    __slots__ = ()

    value: str | None = _field("value")
    value_from: _Nested[ValueSource] = _field("valueFrom", _ref("ValueSource"))


class DingTalkApplicationConfig(Model):
    """A ding talk application config, as the server writes it."""

    __slots__ = ()

    appkey: _Nested[Credential] = _field("appkey", _ref("Credential"))
    appsecret: _Nested[Credential] = _field("appsecret", _ref("Credential"))


class DingTalkChatBot(Model):
    """A ding talk chat bot, as the server writes it."""

    __slots__ = ()

    at_all: bool | None = _field("atAll")
    at_mobiles: MutableSequence[str] = _field("atMobiles", _array())
    at_users: MutableSequence[str] = _field("atUsers", _array())
    keywords: MutableSequence[str] = _field("keywords", _array())
    secret: _Nested[Credential] = _field("secret", _ref("Credential"))
    webhook: _Nested[Credential] = _field("webhook", _ref("Credential"))


class DingTalkConfig(Model):
    """A ding talk config, as the server writes it."""

    __slots__ = ()

    conversation: _Nested[DingTalkApplicationConfig] = _field("conversation", _ref("DingTalkApplicationConfig"))
    labels: MutableMapping[str, str] = _field("labels", _mapping())


class DingTalkConversation(Model):
    """A ding talk conversation, as the server writes it."""

    __slots__ = ()

    chatids: MutableSequence[str] = _field("chatids", _array())


class DingTalkOptions(Model):
    """A ding talk options, as the server writes it."""

    __slots__ = ()

    chat_bot_throttle: _Nested[Throttle] = _field("chatBotThrottle", _ref("Throttle"))
    chatbot_message_max_size: int | None = _field("chatbotMessageMaxSize")
    conversation_message_max_size: int | None = _field("conversationMessageMaxSize")
    conversation_throttle: _Nested[Throttle] = _field("conversationThrottle", _ref("Throttle"))
    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")
    title_template: str | None = _field("titleTemplate")
    tmpl_type: str | None = _field("tmplType")
    token_expires: int | None = _field("tokenExpires")


class DingTalkReceiver(Model):
    """A ding talk receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    chatbot: _Nested[DingTalkChatBot] = _field("chatbot", _ref("DingTalkChatBot"))
    conversation: _Nested[DingTalkConversation] = _field("conversation", _ref("DingTalkConversation"))
    dingtalk_config_selector: _Nested[LabelSelector] = _field("dingtalkConfigSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    template: str | None = _field("template")
    title_template: str | None = _field("titleTemplate")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))
    tmpl_type: str | None = _field("tmplType")


class EmailConfig(Model):
    """An email config, as the server writes it."""

    __slots__ = ()

    auth_identify: str | None = _field("authIdentify")
    auth_password: _Nested[Credential] = _field("authPassword", _ref("Credential"))
    auth_secret: _Nested[Credential] = _field("authSecret", _ref("Credential"))
    auth_username: str | None = _field("authUsername")
    from_: str | None = _field("from")
    hello: str | None = _field("hello")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    require_tls: bool | None = _field("requireTLS")
    smart_host: _Nested[HostPort] = _field("smartHost", _ref("HostPort"))
    tls: _Nested[TLSConfig] = _field("tls", _ref("TLSConfig"))


class EmailOptions(Model):
    """An email options, as the server writes it."""

    __slots__ = ()

    delivery_type: str | None = _field("deliveryType")
    max_email_receivers: int | None = _field("maxEmailReceivers")
    notification_timeout: int | None = _field("notificationTimeout")
    subject_template: str | None = _field("subjectTemplate")
    template: str | None = _field("template")
    tmpl_type: str | None = _field("tmplType")


class EmailReceiver(Model):
    """An email receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    email_config_selector: _Nested[LabelSelector] = _field("emailConfigSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    subject_template: str | None = _field("subjectTemplate")
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))
    tmpl_type: str | None = _field("tmplType")
    to: MutableSequence[str] = _field("to", _array())


class FeishuChatBot(Model):
    """A feishu chat bot, as the server writes it."""

    __slots__ = ()

    keywords: MutableSequence[str] = _field("keywords", _array())
    secret: _Nested[Credential] = _field("secret", _ref("Credential"))
    webhook: _Nested[Credential] = _field("webhook", _ref("Credential"))


class FeishuConfig(Model):
    """A feishu config, as the server writes it."""

    __slots__ = ()

    app_id: _Nested[Credential] = _field("appID", _ref("Credential"))
    app_secret: _Nested[Credential] = _field("appSecret", _ref("Credential"))


class FeishuOptions(Model):
    """A feishu options, as the server writes it."""

    __slots__ = ()

    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")
    tmpl_type: str | None = _field("tmplType")
    token_expires: int | None = _field("tokenExpires")


class FeishuReceiver(Model):
    """A feishu receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    chatbot: _Nested[FeishuChatBot] = _field("chatbot", _ref("FeishuChatBot"))
    department: MutableSequence[str] = _field("department", _array())
    enabled: bool | None = _field("enabled")
    feishu_config_selector: _Nested[LabelSelector] = _field("feishuConfigSelector", _ref("meta_v1.LabelSelector"))
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))
    tmpl_type: str | None = _field("tmplType")
    user: MutableSequence[str] = _field("user", _array())


class GlobalOptions(Model):
    """A global options, as the server writes it."""

    __slots__ = ()

    cluster: str | None = _field("cluster")
    template: str | None = _field("template")
    template_file: MutableSequence[str] = _field("templateFile", _array())


class HTTPClientConfig(Model):
    """A http client config, as the server writes it."""

    __slots__ = ()

    basic_auth: _Nested[BasicAuth] = _field("basicAuth", _ref("BasicAuth"))
    bearer_token: _Nested[Credential] = _field("bearerToken", _ref("Credential"))
    proxy_url: str | None = _field("proxyUrl")
    tls_config: _Nested[TLSConfig] = _field("tlsConfig", _ref("TLSConfig"))


class HistoryReceiver(Model):
    """A history receiver, as the server writes it."""

    __slots__ = ()

    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))


class HostPort(Model):
    """A host port, as the server writes it."""

    __slots__ = ()

    host: str | None = _field("host")
    port: int | None = _field("port")


class HuaweiSMS(Model):
    """A huawei sms, as the server writes it."""

    __slots__ = ()

    app_key: _Nested[Credential] = _field("appKey", _ref("Credential"))
    app_secret: _Nested[Credential] = _field("appSecret", _ref("Credential"))
    sender: str | None = _field("sender")
    signature: str | None = _field("signature")
    template_id: str | None = _field("templateId")
    url: str | None = _field("url")


class NotificationManager(Model):
    """A notification manager, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[NotificationManagerSpec] = _field("spec", _ref("NotificationManagerSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class NotificationManagerSpec(Model):
    """What is wanted of a NotificationManager."""

    __slots__ = ()

    affinity: _Nested[Affinity] = _field("affinity", _ref("core_v1.Affinity"))
    args: MutableSequence[str] = _field("args", _array())
    batch_max_size: int | None = _field("batchMaxSize")
    batch_max_wait: str | None = _field("batchMaxWait")
    default_config_selector: _Nested[LabelSelector] = _field("defaultConfigSelector", _ref("meta_v1.LabelSelector"))
    default_secret_namespace: str | None = _field("defaultSecretNamespace")
    group_labels: MutableSequence[str] = _field("groupLabels", _array())
    history: _Nested[HistoryReceiver] = _field("history", _ref("HistoryReceiver"))
    image: str | None = _field("image")
    image_pull_policy: str | None = _field("imagePullPolicy")
    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    port_name: str | None = _field("portName")
    receivers: _Nested[ReceiversSpec] = _field("receivers", _ref("ReceiversSpec"))
    replicas: int | None = _field("replicas")
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))
    route_policy: str | None = _field("routePolicy")
    service_account_name: str | None = _field("serviceAccountName")
    sidecars: _NestedNamed[Sidecar] = _field("sidecars", _mapping(_ref("Sidecar")))
    template: _Nested[Template] = _field("template", _ref("Template"))
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("core_v1.Toleration")))
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("core_v1.VolumeMount")))
    volumes: _NestedItems[Volume] = _field("volumes", _array(_ref("core_v1.Volume")))


class Options(Model):
    """An options, as the server writes it."""

    __slots__ = ()

    dingtalk: _Nested[DingTalkOptions] = _field("dingtalk", _ref("DingTalkOptions"))
    email: _Nested[EmailOptions] = _field("email", _ref("EmailOptions"))
    feishu: _Nested[FeishuOptions] = _field("feishu", _ref("FeishuOptions"))
    global_: _Nested[GlobalOptions] = _field("global", _ref("GlobalOptions"))
    pushover: _Nested[PushoverOptions] = _field("pushover", _ref("PushoverOptions"))
    slack: _Nested[SlackOptions] = _field("slack", _ref("SlackOptions"))
    sms: _Nested[SmsOptions] = _field("sms", _ref("SmsOptions"))
    webhook: _Nested[WebhookOptions] = _field("webhook", _ref("WebhookOptions"))
    wechat: _Nested[WechatOptions] = _field("wechat", _ref("WechatOptions"))


class Providers(Model):
    """A providers, as the server writes it."""

    __slots__ = ()

    aliyun: _Nested[AliyunSMS] = _field("aliyun", _ref("AliyunSMS"))
    aws: _Nested[AWSSMS] = _field("aws", _ref("AWSSMS"))
    huawei: _Nested[HuaweiSMS] = _field("huawei", _ref("HuaweiSMS"))
    tencent: _Nested[TencentSMS] = _field("tencent", _ref("TencentSMS"))


class PushoverConfig(Model):
    """A pushover config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    pushover_token_secret: _Nested[Credential] = _field("pushoverTokenSecret", _ref("Credential"))


class PushoverOptions(Model):
    """A pushover options, as the server writes it."""

    __slots__ = ()

    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")
    title_template: str | None = _field("titleTemplate")


class PushoverReceiver(Model):
    """A pushover receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    profiles: _NestedItems[PushoverUserProfile] = _field("profiles", _array(_ref("PushoverUserProfile")))
    pushover_config_selector: _Nested[LabelSelector] = _field("pushoverConfigSelector", _ref("meta_v1.LabelSelector"))
    template: str | None = _field("template")
    title_template: str | None = _field("titleTemplate")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))


class PushoverUserProfile(Model):
    """A pushover user profile, as the server writes it."""

    __slots__ = ()

    devices: MutableSequence[str] = _field("devices", _array())
    sound: str | None = _field("sound")
    title: str | None = _field("title")
    user_key: str | None = _field("userKey")


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


class ReceiverSelector(Model):
    """A receiver selector, as the server writes it."""

    __slots__ = ()

    channels: _NestedItems[Channel] = _field("channels", _array(_ref("Channel")))
    name: MutableSequence[str] = _field("name", _array())
    regex_name: str | None = _field("regexName")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    type: str | None = _field("type")


class ReceiverSpec(Model):
    """What is wanted of a Receiver."""

    __slots__ = ()

    dingtalk: _Nested[DingTalkReceiver] = _field("dingtalk", _ref("DingTalkReceiver"))
    email: _Nested[EmailReceiver] = _field("email", _ref("EmailReceiver"))
    feishu: _Nested[FeishuReceiver] = _field("feishu", _ref("FeishuReceiver"))
    pushover: _Nested[PushoverReceiver] = _field("pushover", _ref("PushoverReceiver"))
    slack: _Nested[SlackReceiver] = _field("slack", _ref("SlackReceiver"))
    sms: _Nested[SmsReceiver] = _field("sms", _ref("SmsReceiver"))
    webhook: _Nested[WebhookReceiver] = _field("webhook", _ref("WebhookReceiver"))
    wechat: _Nested[WechatReceiver] = _field("wechat", _ref("WechatReceiver"))


class ReceiversSpec(Model):
    """What is wanted of a Receivers."""

    __slots__ = ()

    global_receiver_selector: _Nested[LabelSelector] = _field("globalReceiverSelector", _ref("meta_v1.LabelSelector"))
    options: _Nested[Options] = _field("options", _ref("Options"))
    tenant_key: str | None = _field("tenantKey")
    tenant_receiver_selector: _Nested[LabelSelector] = _field("tenantReceiverSelector", _ref("meta_v1.LabelSelector"))


class Router(Model):
    """A router, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[RouterSpec] = _field("spec", _ref("RouterSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class RouterSpec(Model):
    """What is wanted of a Router."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    receivers: _Nested[ReceiverSelector] = _field("receivers", _ref("ReceiverSelector"))


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


class Sidecar(Model):
    """A sidecar, as the server writes it."""

    __slots__ = ()

    args: MutableSequence[str] = _field("args", _array())
    command: MutableSequence[str] = _field("command", _array())
    env: _NestedItems[EnvVar] = _field("env", _array(_ref("core_v1.EnvVar")))
    env_from: _NestedItems[EnvFromSource] = _field("envFrom", _array(_ref("core_v1.EnvFromSource")))
    image: str | None = _field("image")
    image_pull_policy: str | None = _field("imagePullPolicy")
    lifecycle: _Nested[Lifecycle] = _field("lifecycle", _ref("core_v1.Lifecycle"))
    liveness_probe: _Nested[Probe] = _field("livenessProbe", _ref("core_v1.Probe"))
    name: str | None = _field("name")
    ports: _NestedItems[ContainerPort] = _field("ports", _array(_ref("core_v1.ContainerPort")))
    readiness_probe: _Nested[Probe] = _field("readinessProbe", _ref("core_v1.Probe"))
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))
    security_context: _Nested[SecurityContext] = _field("securityContext", _ref("core_v1.SecurityContext"))
    startup_probe: _Nested[Probe] = _field("startupProbe", _ref("core_v1.Probe"))
    stdin: bool | None = _field("stdin")
    stdin_once: bool | None = _field("stdinOnce")
    termination_message_path: str | None = _field("terminationMessagePath")
    termination_message_policy: str | None = _field("terminationMessagePolicy")
    tty: bool | None = _field("tty")
    type: str | None = _field("type")
    volume_devices: _NestedItems[VolumeDevice] = _field("volumeDevices", _array(_ref("core_v1.VolumeDevice")))
    volume_mounts: _NestedItems[VolumeMount] = _field("volumeMounts", _array(_ref("core_v1.VolumeMount")))
    working_dir: str | None = _field("workingDir")


class Silence(Model):
    """A silence, as the server writes it."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[SilenceSpec] = _field("spec", _ref("SilenceSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class SilenceSpec(Model):
    """What is wanted of a Silence."""

    __slots__ = ()

    duration: str | None = _field("duration")
    enabled: bool | None = _field("enabled")
    matcher: _Nested[LabelSelector] = _field("matcher", _ref("meta_v1.LabelSelector"))
    schedule: str | None = _field("schedule")
    starts_at: _Moment = _field("startsAt", _timestamp)


class SlackConfig(Model):
    """A slack config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    slack_token_secret: _Nested[Credential] = _field("slackTokenSecret", _ref("Credential"))


class SlackOptions(Model):
    """A slack options, as the server writes it."""

    __slots__ = ()

    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")


class SlackReceiver(Model):
    """A slack receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    channels: MutableSequence[str] = _field("channels", _array())
    enabled: bool | None = _field("enabled")
    slack_config_selector: _Nested[LabelSelector] = _field("slackConfigSelector", _ref("meta_v1.LabelSelector"))
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))


class SmsConfig(Model):
    """A sms config, as the server writes it."""

    __slots__ = ()

    default_provider: str | None = _field("defaultProvider")
    providers: _Nested[Providers] = _field("providers", _ref("Providers"))


class SmsOptions(Model):
    """A sms options, as the server writes it."""

    __slots__ = ()

    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")


class SmsReceiver(Model):
    """A sms receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    phone_numbers: MutableSequence[str] = _field("phoneNumbers", _array())
    sms_config_selector: _Nested[LabelSelector] = _field("smsConfigSelector", _ref("meta_v1.LabelSelector"))
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))


class TLSConfig(Model):
    """A tls config, as the server writes it."""

    __slots__ = ()

    client_certificate: _Nested[ClientCertificate] = _field("clientCertificate", _ref("ClientCertificate"))
    insecure_skip_verify: bool | None = _field("insecureSkipVerify")
    root_ca: _Nested[Credential] = _field("rootCA", _ref("Credential"))
    server_name: str | None = _field("serverName")


class Template(Model):
    """A template, as the server writes it."""

    __slots__ = ()

    language: str | None = _field("language")
    language_pack: _NestedItems[ConfigmapKeySelector] = _field("languagePack", _array(_ref("ConfigmapKeySelector")))
    reload_cycle: str | None = _field("reloadCycle")
    text: _Nested[ConfigmapKeySelector] = _field("text", _ref("ConfigmapKeySelector"))


class TencentSMS(Model):
    """A tencent sms, as the server writes it."""

    __slots__ = ()

    secret_id: _Nested[Credential] = _field("secretId", _ref("Credential"))
    secret_key: _Nested[Credential] = _field("secretKey", _ref("Credential"))
    sign: str | None = _field("sign")
    sms_sdk_appid: str | None = _field("smsSdkAppid")
    template_id: str | None = _field("templateID")


class Throttle(Model):
    """A throttle, as the server writes it."""

    __slots__ = ()

    max_wait_time: int | None = _field("maxWaitTime")
    threshold: int | None = _field("threshold")
    unit: int | None = _field("unit")


class ValueSource(Model):
    """A value source, as the server writes it."""

    __slots__ = ()

    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))


class Verification(Model):
    """A verification, as the server writes it."""

    __slots__ = ()

    config: _Nested[Config] = _field("config", _ref("Config"))
    receiver: _Nested[Receiver] = _field("receiver", _ref("Receiver"))


class VerificationResult(Model):
    """A verification result, as the server writes it."""

    __slots__ = ()

    message: str | None = _field("Message")
    status: int | None = _field("Status")


class WebhookConfig(Model):
    """A webhook config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())


class WebhookOptions(Model):
    """A webhook options, as the server writes it."""

    __slots__ = ()

    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")


class WebhookReceiver(Model):
    """A webhook receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    http_config: _Nested[HTTPClientConfig] = _field("httpConfig", _ref("HTTPClientConfig"))
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))
    url: str | None = _field("url")
    webhook_config_selector: _Nested[LabelSelector] = _field("webhookConfigSelector", _ref("meta_v1.LabelSelector"))


class WechatConfig(Model):
    """A wechat config, as the server writes it."""

    __slots__ = ()

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    wechat_api_agent_id: str | None = _field("wechatApiAgentId")
    wechat_api_corp_id: str | None = _field("wechatApiCorpId")
    wechat_api_secret: _Nested[Credential] = _field("wechatApiSecret", _ref("Credential"))
    wechat_api_url: str | None = _field("wechatApiUrl")


class WechatOptions(Model):
    """A wechat options, as the server writes it."""

    __slots__ = ()

    message_max_size: int | None = _field("messageMaxSize")
    notification_timeout: int | None = _field("notificationTimeout")
    template: str | None = _field("template")
    tmpl_type: str | None = _field("tmplType")
    token_expires: int | None = _field("tokenExpires")


class WechatReceiver(Model):
    """A wechat receiver, as the server writes it."""

    __slots__ = ()

    alert_selector: _Nested[LabelSelector] = _field("alertSelector", _ref("meta_v1.LabelSelector"))
    enabled: bool | None = _field("enabled")
    template: str | None = _field("template")
    tmpl_text: _Nested[ConfigmapKeySelector] = _field("tmplText", _ref("ConfigmapKeySelector"))
    tmpl_type: str | None = _field("tmplType")
    to_party: MutableSequence[str] = _field("toParty", _array())
    to_tag: MutableSequence[str] = _field("toTag", _array())
    to_user: MutableSequence[str] = _field("toUser", _array())
    wechat_config_selector: _Nested[LabelSelector] = _field("wechatConfigSelector", _ref("meta_v1.LabelSelector"))


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
