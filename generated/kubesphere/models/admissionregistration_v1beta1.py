"""Models of `admissionregistration_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import Condition, LabelSelector, ObjectMeta


class AuditAnnotation(Model):
    """Definition admissionregistration.v1beta1.AuditAnnotation."""

    __slots__ = ()
    __required__ = ("key", "valueExpression")

    key: str | None = _field("key")
    value_expression: str | None = _field("valueExpression")


class ExpressionWarning(Model):
    """Definition admissionregistration.v1beta1.ExpressionWarning."""

    __slots__ = ()
    __required__ = ("fieldRef", "warning")

    field_ref: str | None = _field("fieldRef")
    warning: str | None = _field("warning")


class MatchCondition(Model):
    """Definition admissionregistration.v1beta1.MatchCondition."""

    __slots__ = ()
    __required__ = ("expression", "name")

    expression: str | None = _field("expression")
    name: str | None = _field("name")


class MatchResources(Model):
    """Definition admissionregistration.v1beta1.MatchResources."""

    __slots__ = ()

    exclude_resource_rules: MutableSequence[NamedRuleWithOperations] = _field(
        "excludeResourceRules", _array(_ref("NamedRuleWithOperations"))
    )
    match_policy: str | None = _field("matchPolicy")
    namespace_selector: LabelSelector = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    object_selector: LabelSelector = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    resource_rules: MutableSequence[NamedRuleWithOperations] = _field(
        "resourceRules", _array(_ref("NamedRuleWithOperations"))
    )


class NamedRuleWithOperations(Model):
    """Definition admissionregistration.v1beta1.NamedRuleWithOperations."""

    __slots__ = ()

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    api_versions: MutableSequence[str] = _field("apiVersions", _array())
    operations: MutableSequence[str] = _field("operations", _array())
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    resources: MutableSequence[str] = _field("resources", _array())
    scope: str | None = _field("scope")


class ParamKind(Model):
    """Definition admissionregistration.v1beta1.ParamKind."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")


class ParamRef(Model):
    """Definition admissionregistration.v1beta1.ParamRef."""

    __slots__ = ()

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    parameter_not_found_action: str | None = _field("parameterNotFoundAction")
    selector: LabelSelector = _field("selector", _ref("meta_v1.LabelSelector"))


class TypeChecking(Model):
    """Definition admissionregistration.v1beta1.TypeChecking."""

    __slots__ = ()

    expression_warnings: MutableSequence[ExpressionWarning] = _field(
        "expressionWarnings", _array(_ref("ExpressionWarning"))
    )


class ValidatingAdmissionPolicy(Model):
    """Definition admissionregistration.v1beta1.ValidatingAdmissionPolicy."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ValidatingAdmissionPolicySpec = _field("spec", _ref("ValidatingAdmissionPolicySpec"))
    status: ValidatingAdmissionPolicyStatus = _field("status", _ref("ValidatingAdmissionPolicyStatus"))


class ValidatingAdmissionPolicyBinding(Model):
    """Definition admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ValidatingAdmissionPolicyBindingSpec = _field("spec", _ref("ValidatingAdmissionPolicyBindingSpec"))


class ValidatingAdmissionPolicyBindingSpec(Model):
    """Definition admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec."""

    __slots__ = ()

    match_resources: MatchResources = _field("matchResources", _ref("MatchResources"))
    param_ref: ParamRef = _field("paramRef", _ref("ParamRef"))
    policy_name: str | None = _field("policyName")
    validation_actions: MutableSequence[str] = _field("validationActions", _array())


class ValidatingAdmissionPolicySpec(Model):
    """Definition admissionregistration.v1beta1.ValidatingAdmissionPolicySpec."""

    __slots__ = ()

    audit_annotations: MutableSequence[AuditAnnotation] = _field("auditAnnotations", _array(_ref("AuditAnnotation")))
    failure_policy: str | None = _field("failurePolicy")
    match_conditions: MutableSequence[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    match_constraints: MatchResources = _field("matchConstraints", _ref("MatchResources"))
    param_kind: ParamKind = _field("paramKind", _ref("ParamKind"))
    validations: MutableSequence[Validation] = _field("validations", _array(_ref("Validation")))
    variables: MutableSequence[Variable] = _field("variables", _array(_ref("Variable")))


class ValidatingAdmissionPolicyStatus(Model):
    """Definition admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus."""

    __slots__ = ()

    conditions: MutableSequence[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    observed_generation: int | None = _field("observedGeneration")
    type_checking: TypeChecking = _field("typeChecking", _ref("TypeChecking"))


class Validation(Model):
    """Definition admissionregistration.v1beta1.Validation."""

    __slots__ = ()
    __required__ = ("expression",)

    expression: str | None = _field("expression")
    message: str | None = _field("message")
    message_expression: str | None = _field("messageExpression")
    reason: str | None = _field("reason")


class Variable(Model):
    """Definition admissionregistration.v1beta1.Variable."""

    __slots__ = ()
    __required__ = ("expression", "name")

    expression: str | None = _field("expression")
    name: str | None = _field("name")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
