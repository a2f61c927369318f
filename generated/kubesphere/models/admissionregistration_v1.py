"""Models of `admissionregistration_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import LabelSelector


class MatchCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("expression", "name")
    expression: str | None = _field("expression")
    "The condition, in CEL."
    name: str | None = _field("name")
    "Name of the condition."


class MutatingWebhook(Model):
    """One of `MutatingWebhookConfiguration.webhooks`."""

    __required__ = ("admissionReviewVersions", "clientConfig", "name", "sideEffects")
    admission_review_versions: MutableSequence[str] = _field("admissionReviewVersions", _array())
    "Versions of the question that it knows."
    client_config: _Nested[WebhookClientConfig] = _field("clientConfig", _ref("WebhookClientConfig"))
    "Where the server is."
    failure_policy: str | None = _field("failurePolicy")
    "`Fail` (the default) or `Ignore`: what no answer means."
    match_conditions: _NestedItems[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    "Conditions in CEL; all of them must hold."
    match_policy: str | None = _field("matchPolicy")
    "`Equivalent` (the default) or `Exact`: whether other versions of a kind count."
    name: str | None = _field("name")
    "Name of the webhook, e.g. `check.example.com`."
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the projects that it is for."
    object_selector: _Nested[LabelSelector] = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the objects that it is for."
    reinvocation_policy: str | None = _field("reinvocationPolicy")
    "`Never` (the default) or `IfNeeded`: whether it is asked again after others."
    rules: _NestedItems[RuleWithOperations] = _field("rules", _array(_ref("RuleWithOperations")))
    "Which requests it is for."
    side_effects: str | None = _field("sideEffects")
    "`None` or `NoneOnDryRun`."
    timeout_seconds: int | None = _field("timeoutSeconds")
    "Seconds to wait, 1 to 30; 10 by default."


class MutatingWebhookConfiguration(_Object):
    """A mutating webhook configuration, as the server writes it."""

    webhooks: _NestedItems[MutatingWebhook] = _field("webhooks", _array(_ref("MutatingWebhook")))
    "The webhooks."


class RuleWithOperations(Model):
    """One of `MutatingWebhook.rules` and others."""

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    "API groups; `*` means all."
    api_versions: MutableSequence[str] = _field("apiVersions", _array())
    "Versions; `*` means all."
    operations: MutableSequence[str] = _field("operations", _array())
    "`CREATE`, `UPDATE`, `DELETE`, `CONNECT` or `*`."
    resources: MutableSequence[str] = _field("resources", _array())
    "Kinds by their plurals; `*` means all."
    scope: str | None = _field("scope")
    "`Cluster`, `Namespaced` or `*`."


class ServiceReference(Model):
    """What `WebhookClientConfig.service` holds."""

    __required__ = ("name", "namespace")
    name: str | None = _field("name")
    "Name of the service."
    namespace: str | None = _field("namespace")
    "Project of the service."
    path: str | None = _field("path")
    "Path of the request."
    port: int | None = _field("port")
    "Its port; 443 by default."


class ValidatingWebhook(Model):
    """One of `ValidatingWebhookConfiguration.webhooks`."""

    __required__ = ("admissionReviewVersions", "clientConfig", "name", "sideEffects")
    admission_review_versions: MutableSequence[str] = _field("admissionReviewVersions", _array())
    "Versions of the question that it knows."
    client_config: _Nested[WebhookClientConfig] = _field("clientConfig", _ref("WebhookClientConfig"))
    "Where the server is."
    failure_policy: str | None = _field("failurePolicy")
    "`Fail` (the default) or `Ignore`: what no answer means."
    match_conditions: _NestedItems[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    "Conditions in CEL; all of them must hold."
    match_policy: str | None = _field("matchPolicy")
    "`Equivalent` (the default) or `Exact`: whether other versions of a kind count."
    name: str | None = _field("name")
    "Name of the webhook, e.g. `check.example.com`."
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the projects that it is for."
    object_selector: _Nested[LabelSelector] = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the objects that it is for."
    rules: _NestedItems[RuleWithOperations] = _field("rules", _array(_ref("RuleWithOperations")))
    "Which requests it is for."
    side_effects: str | None = _field("sideEffects")
    "`None` or `NoneOnDryRun`."
    timeout_seconds: int | None = _field("timeoutSeconds")
    "Seconds to wait, 1 to 30; 10 by default."


class ValidatingWebhookConfiguration(_Object):
    """A validating webhook configuration, as the server writes it."""

    webhooks: _NestedItems[ValidatingWebhook] = _field("webhooks", _array(_ref("ValidatingWebhook")))
    "The webhooks."


class WebhookClientConfig(Model):
    """What `MutatingWebhook.clientConfig` and others hold."""

    ca_bundle: str | None = _field("caBundle")
    "Certificates to check the server with, in base64."
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    "A service of the cluster."
    url: str | None = _field("url")
    "Its address, in place of a service."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
