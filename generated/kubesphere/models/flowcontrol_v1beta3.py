"""Models of `flowcontrol_v1beta3`."""

from __future__ import annotations

from collections.abc import MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class ExemptPriorityLevelConfiguration(Model):
    """Definition flowcontrol.v1beta3.ExemptPriorityLevelConfiguration."""

    __slots__ = ()

    lendable_percent: int | None = _field("lendablePercent")
    nominal_concurrency_shares: int | None = _field("nominalConcurrencyShares")


class FlowDistinguisherMethod(Model):
    """Definition flowcontrol.v1beta3.FlowDistinguisherMethod."""

    __slots__ = ()
    __required__ = ("type",)

    type: str | None = _field("type")


class FlowSchema(Model):
    """Definition flowcontrol.v1beta3.FlowSchema."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: FlowSchemaSpec = _field("spec", _ref("FlowSchemaSpec"))
    status: FlowSchemaStatus = _field("status", _ref("FlowSchemaStatus"))


class FlowSchemaCondition(Model):
    """Definition flowcontrol.v1beta3.FlowSchemaCondition."""

    __slots__ = ()

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class FlowSchemaSpec(Model):
    """Definition flowcontrol.v1beta3.FlowSchemaSpec."""

    __slots__ = ()
    __required__ = ("priorityLevelConfiguration",)

    distinguisher_method: FlowDistinguisherMethod = _field("distinguisherMethod", _ref("FlowDistinguisherMethod"))
    matching_precedence: int | None = _field("matchingPrecedence")
    priority_level_configuration: PriorityLevelConfigurationReference = _field(
        "priorityLevelConfiguration", _ref("PriorityLevelConfigurationReference")
    )
    rules: MutableSequence[PolicyRulesWithSubjects] = _field("rules", _array(_ref("PolicyRulesWithSubjects")))


class FlowSchemaStatus(Model):
    """Definition flowcontrol.v1beta3.FlowSchemaStatus."""

    __slots__ = ()

    conditions: MutableSequence[FlowSchemaCondition] = _field("conditions", _array(_ref("FlowSchemaCondition")))


class GroupSubject(Model):
    """Definition flowcontrol.v1beta3.GroupSubject."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class LimitResponse(Model):
    """Definition flowcontrol.v1beta3.LimitResponse."""

    __slots__ = ()
    __required__ = ("type",)

    queuing: QueuingConfiguration = _field("queuing", _ref("QueuingConfiguration"))
    type: str | None = _field("type")


class LimitedPriorityLevelConfiguration(Model):
    """Definition flowcontrol.v1beta3.LimitedPriorityLevelConfiguration."""

    __slots__ = ()

    borrowing_limit_percent: int | None = _field("borrowingLimitPercent")
    lendable_percent: int | None = _field("lendablePercent")
    limit_response: LimitResponse = _field("limitResponse", _ref("LimitResponse"))
    nominal_concurrency_shares: int | None = _field("nominalConcurrencyShares")


class NonResourcePolicyRule(Model):
    """Definition flowcontrol.v1beta3.NonResourcePolicyRule."""

    __slots__ = ()
    __required__ = ("nonResourceURLs", "verbs")

    non_resource_urls: MutableSequence[str] = _field("nonResourceURLs", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class PolicyRulesWithSubjects(Model):
    """Definition flowcontrol.v1beta3.PolicyRulesWithSubjects."""

    __slots__ = ()
    __required__ = ("subjects",)

    non_resource_rules: MutableSequence[NonResourcePolicyRule] = _field(
        "nonResourceRules", _array(_ref("NonResourcePolicyRule"))
    )
    resource_rules: MutableSequence[ResourcePolicyRule] = _field("resourceRules", _array(_ref("ResourcePolicyRule")))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("Subject")))


class PriorityLevelConfiguration(Model):
    """Definition flowcontrol.v1beta3.PriorityLevelConfiguration."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: PriorityLevelConfigurationSpec = _field("spec", _ref("PriorityLevelConfigurationSpec"))
    status: PriorityLevelConfigurationStatus = _field("status", _ref("PriorityLevelConfigurationStatus"))


class PriorityLevelConfigurationCondition(Model):
    """Definition flowcontrol.v1beta3.PriorityLevelConfigurationCondition."""

    __slots__ = ()

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class PriorityLevelConfigurationReference(Model):
    """Definition flowcontrol.v1beta3.PriorityLevelConfigurationReference."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class PriorityLevelConfigurationSpec(Model):
    """Definition flowcontrol.v1beta3.PriorityLevelConfigurationSpec."""

    __slots__ = ()
    __required__ = ("type",)

    exempt: ExemptPriorityLevelConfiguration = _field("exempt", _ref("ExemptPriorityLevelConfiguration"))
    limited: LimitedPriorityLevelConfiguration = _field("limited", _ref("LimitedPriorityLevelConfiguration"))
    type: str | None = _field("type")


class PriorityLevelConfigurationStatus(Model):
    """Definition flowcontrol.v1beta3.PriorityLevelConfigurationStatus."""

    __slots__ = ()

    conditions: MutableSequence[PriorityLevelConfigurationCondition] = _field(
        "conditions", _array(_ref("PriorityLevelConfigurationCondition"))
    )


class QueuingConfiguration(Model):
    """Definition flowcontrol.v1beta3.QueuingConfiguration."""

    __slots__ = ()

    hand_size: int | None = _field("handSize")
    queue_length_limit: int | None = _field("queueLengthLimit")
    queues: int | None = _field("queues")


class ResourcePolicyRule(Model):
    """Definition flowcontrol.v1beta3.ResourcePolicyRule."""

    __slots__ = ()
    __required__ = ("apiGroups", "resources", "verbs")

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    cluster_scope: bool | None = _field("clusterScope")
    namespaces: MutableSequence[str] = _field("namespaces", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    verbs: MutableSequence[str] = _field("verbs", _array())


class ServiceAccountSubject(Model):
    """Definition flowcontrol.v1beta3.ServiceAccountSubject."""

    __slots__ = ()
    __required__ = ("name", "namespace")

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class Subject(Model):
    """Definition flowcontrol.v1beta3.Subject."""

    __slots__ = ()
    __required__ = ("kind",)

    group: GroupSubject = _field("group", _ref("GroupSubject"))
    kind: str | None = _field("kind")
    service_account: ServiceAccountSubject = _field("serviceAccount", _ref("ServiceAccountSubject"))
    user: UserSubject = _field("user", _ref("UserSubject"))


class UserSubject(Model):
    """Definition flowcontrol.v1beta3.UserSubject."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
