"""Models of `flowcontrol_v1beta2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class ExemptPriorityLevelConfiguration(Model):
    """What `PriorityLevelConfigurationSpec.exempt` holds."""

    lendable_percent: int | None = _field("lendablePercent")
    nominal_concurrency_shares: int | None = _field("nominalConcurrencyShares")


class FlowDistinguisherMethod(Model):
    """What `FlowSchemaSpec.distinguisherMethod` holds."""

    __required__ = ("type",)
    type: str | None = _field("type")


class FlowSchema(_Object):
    """A flow schema, as the server writes it."""

    spec: _Nested[FlowSchemaSpec] = _field("spec", _ref("FlowSchemaSpec"))
    "What is wanted of it."
    status: _Nested[FlowSchemaStatus] = _field("status", _ref("FlowSchemaStatus"))
    "What the server reports of it."


class FlowSchemaCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class FlowSchemaSpec(Model):
    """What is wanted of a FlowSchema."""

    __required__ = ("priorityLevelConfiguration",)
    distinguisher_method: _Nested[FlowDistinguisherMethod] = _field(
        "distinguisherMethod", _ref("FlowDistinguisherMethod")
    )
    matching_precedence: int | None = _field("matchingPrecedence")
    priority_level_configuration: _Nested[PriorityLevelConfigurationReference] = _field(
        "priorityLevelConfiguration", _ref("PriorityLevelConfigurationReference")
    )
    rules: _NestedItems[PolicyRulesWithSubjects] = _field("rules", _array(_ref("PolicyRulesWithSubjects")))


class FlowSchemaStatus(Model):
    """What the server reports of a FlowSchema."""

    conditions: _NestedItems[FlowSchemaCondition] = _field("conditions", _array(_ref("FlowSchemaCondition")))


class GroupSubject(Model):
    """What `Subject.group` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")


class LimitResponse(Model):
    """What the operation Limit answers."""

    __required__ = ("type",)
    queuing: _Nested[QueuingConfiguration] = _field("queuing", _ref("QueuingConfiguration"))
    type: str | None = _field("type")


class LimitedPriorityLevelConfiguration(Model):
    """What `PriorityLevelConfigurationSpec.limited` holds."""

    assured_concurrency_shares: int | None = _field("assuredConcurrencyShares")
    borrowing_limit_percent: int | None = _field("borrowingLimitPercent")
    lendable_percent: int | None = _field("lendablePercent")
    limit_response: _Nested[LimitResponse] = _field("limitResponse", _ref("LimitResponse"))


class NonResourcePolicyRule(Model):
    """One of `PolicyRulesWithSubjects.nonResourceRules`."""

    __required__ = ("nonResourceURLs", "verbs")
    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class PolicyRulesWithSubjects(Model):
    """One of `FlowSchemaSpec.rules`."""

    __required__ = ("subjects",)
    non_resource_rules: _NestedItems[NonResourcePolicyRule] = _field(
        "nonResourceRules", _array(_ref("NonResourcePolicyRule"))
    )
    resource_rules: _NestedItems[ResourcePolicyRule] = _field("resourceRules", _array(_ref("ResourcePolicyRule")))
    subjects: _NestedItems[Subject] = _field("subjects", _array(_ref("Subject")))


class PriorityLevelConfiguration(_Object):
    """A priority level configuration, as the server writes it."""

    spec: _Nested[PriorityLevelConfigurationSpec] = _field("spec", _ref("PriorityLevelConfigurationSpec"))
    "What is wanted of it."
    status: _Nested[PriorityLevelConfigurationStatus] = _field("status", _ref("PriorityLevelConfigurationStatus"))
    "What the server reports of it."


class PriorityLevelConfigurationCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class PriorityLevelConfigurationReference(Model):
    """What `FlowSchemaSpec.priorityLevelConfiguration` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")


class PriorityLevelConfigurationSpec(Model):
    """What is wanted of a PriorityLevelConfiguration."""

    __required__ = ("type",)
    exempt: _Nested[ExemptPriorityLevelConfiguration] = _field("exempt", _ref("ExemptPriorityLevelConfiguration"))
    limited: _Nested[LimitedPriorityLevelConfiguration] = _field("limited", _ref("LimitedPriorityLevelConfiguration"))
    type: str | None = _field("type")


class PriorityLevelConfigurationStatus(Model):
    """What the server reports of a PriorityLevelConfiguration."""

    conditions: _NestedItems[PriorityLevelConfigurationCondition] = _field(
        "conditions", _array(_ref("PriorityLevelConfigurationCondition"))
    )


class QueuingConfiguration(Model):
    """What `LimitResponse.queuing` holds."""

    hand_size: int | None = _field("handSize")
    queue_length_limit: int | None = _field("queueLengthLimit")
    queues: int | None = _field("queues")


class ResourcePolicyRule(Model):
    """One of `PolicyRulesWithSubjects.resourceRules`."""

    __required__ = ("apiGroups", "resources", "verbs")
    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    cluster_scope: bool | None = _field("clusterScope")
    namespaces: MutableSequence[str] = _field("namespaces", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class ServiceAccountSubject(Model):
    """What `Subject.serviceAccount` holds."""

    __required__ = ("name", "namespace")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class Subject(Model):
    """One of `PolicyRulesWithSubjects.subjects`."""

    __required__ = ("kind",)
    group: _Nested[GroupSubject] = _field("group", _ref("GroupSubject"))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    service_account: _Nested[ServiceAccountSubject] = _field("serviceAccount", _ref("ServiceAccountSubject"))
    user: _Nested[UserSubject] = _field("user", _ref("UserSubject"))


class UserSubject(Model):
    """What `Subject.user` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
