"""Models of `admissionregistration_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import LabelSelector, ObjectMeta


class MatchCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("expression", "name")

    expression: str | None = _field("expression")
    name: str | None = _field("name")


class MutatingWebhook(Model):
    """A mutating webhook, as the server writes it."""

    __required__ = ("admissionReviewVersions", "clientConfig", "name", "sideEffects")

    admission_review_versions: MutableSequence[str] = _field("admissionReviewVersions", _array())
    client_config: _Nested[WebhookClientConfig] = _field("clientConfig", _ref("WebhookClientConfig"))
    failure_policy: str | None = _field("failurePolicy")
    match_conditions: _NestedItems[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    match_policy: str | None = _field("matchPolicy")
    name: str | None = _field("name")
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    object_selector: _Nested[LabelSelector] = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    reinvocation_policy: str | None = _field("reinvocationPolicy")
    rules: _NestedItems[RuleWithOperations] = _field("rules", _array(_ref("RuleWithOperations")))
    side_effects: str | None = _field("sideEffects")
    timeout_seconds: int | None = _field("timeoutSeconds")


class MutatingWebhookConfiguration(Model):
    """A mutating webhook configuration, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    webhooks: _NestedItems[MutatingWebhook] = _field("webhooks", _array(_ref("MutatingWebhook")))


class RuleWithOperations(Model):
    """A rule with operations, as the server writes it."""

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    api_versions: MutableSequence[str] = _field("apiVersions", _array())
    operations: MutableSequence[str] = _field("operations", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    scope: str | None = _field("scope")


class ServiceReference(Model):
    """A service reference, as the server writes it."""

    __required__ = ("name", "namespace")

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    path: str | None = _field("path")
    port: int | None = _field("port")


class ValidatingWebhook(Model):
    """A validating webhook, as the server writes it."""

    __required__ = ("admissionReviewVersions", "clientConfig", "name", "sideEffects")

    admission_review_versions: MutableSequence[str] = _field("admissionReviewVersions", _array())
    client_config: _Nested[WebhookClientConfig] = _field("clientConfig", _ref("WebhookClientConfig"))
    failure_policy: str | None = _field("failurePolicy")
    match_conditions: _NestedItems[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    match_policy: str | None = _field("matchPolicy")
    name: str | None = _field("name")
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    object_selector: _Nested[LabelSelector] = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    rules: _NestedItems[RuleWithOperations] = _field("rules", _array(_ref("RuleWithOperations")))
    side_effects: str | None = _field("sideEffects")
    timeout_seconds: int | None = _field("timeoutSeconds")


class ValidatingWebhookConfiguration(Model):
    """A validating webhook configuration, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    webhooks: _NestedItems[ValidatingWebhook] = _field("webhooks", _array(_ref("ValidatingWebhook")))


class WebhookClientConfig(Model):
    """A webhook client config, as the server writes it."""

    ca_bundle: str | None = _field("caBundle")
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    url: str | None = _field("url")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
