"""Models of `admissionregistration_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import Condition, LabelSelector


class AuditAnnotation(Model):
    """One of `ValidatingAdmissionPolicySpec.auditAnnotations`."""

    __required__ = ("key", "valueExpression")
    key: str | None = _field("key")
    value_expression: str | None = _field("valueExpression")


class ExpressionWarning(Model):
    """One of `TypeChecking.expressionWarnings`."""

    __required__ = ("fieldRef", "warning")
    field_ref: str | None = _field("fieldRef")
    warning: str | None = _field("warning")


class MatchCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("expression", "name")
    expression: str | None = _field("expression")
    "The condition, in CEL."
    name: str | None = _field("name")
    "Name of the condition."


class MatchResources(Model):
    """What `ValidatingAdmissionPolicyBindingSpec.matchResources` and others hold."""

    exclude_resource_rules: _NestedItems[NamedRuleWithOperations] = _field(
        "excludeResourceRules", _array(_ref("NamedRuleWithOperations"))
    )
    match_policy: str | None = _field("matchPolicy")
    "`Equivalent` (the default) or `Exact`: whether other versions of a kind count."
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the projects that it is for."
    object_selector: _Nested[LabelSelector] = _field("objectSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the objects that it is for."
    resource_rules: _NestedItems[NamedRuleWithOperations] = _field(
        "resourceRules", _array(_ref("NamedRuleWithOperations"))
    )


class NamedRuleWithOperations(Model):
    """One of `MatchResources.excludeResourceRules` and others."""

    api_groups: MutableSequence[str] = _field("apiGroups", _array())
    "API groups; `*` means all."
    api_versions: MutableSequence[str] = _field("apiVersions", _array())
    "Versions; `*` means all."
    operations: MutableSequence[str] = _field("operations", _array())
    "`CREATE`, `UPDATE`, `DELETE`, `CONNECT` or `*`."
    resource_names: MutableSequence[str] = _field("resourceNames", _array())
    "Names of objects; all where it is absent."
    resources: MutableSequence[str] = _field("resources", _array())
    "Kinds by their plurals; `*` means all."
    scope: str | None = _field("scope")
    "`Cluster`, `Namespaced` or `*`."


class ParamKind(_Typed):
    """What `ValidatingAdmissionPolicySpec.paramKind` holds."""


class ParamRef(Model):
    """What `ValidatingAdmissionPolicyBindingSpec.paramRef` holds."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    parameter_not_found_action: str | None = _field("parameterNotFoundAction")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))


class TypeChecking(Model):
    """What `ValidatingAdmissionPolicyStatus.typeChecking` holds."""

    expression_warnings: _NestedItems[ExpressionWarning] = _field(
        "expressionWarnings", _array(_ref("ExpressionWarning"))
    )


class ValidatingAdmissionPolicy(_Object):
    """A validating admission policy, as the server writes it."""

    spec: _Nested[ValidatingAdmissionPolicySpec] = _field("spec", _ref("ValidatingAdmissionPolicySpec"))
    "What is wanted of it."
    status: _Nested[ValidatingAdmissionPolicyStatus] = _field("status", _ref("ValidatingAdmissionPolicyStatus"))
    "What the server reports of it."


class ValidatingAdmissionPolicyBinding(_Object):
    """A validating admission policy binding, as the server writes it."""

    spec: _Nested[ValidatingAdmissionPolicyBindingSpec] = _field("spec", _ref("ValidatingAdmissionPolicyBindingSpec"))
    "What is wanted of it."


class ValidatingAdmissionPolicyBindingSpec(Model):
    """What is wanted of a ValidatingAdmissionPolicyBinding."""

    match_resources: _Nested[MatchResources] = _field("matchResources", _ref("MatchResources"))
    param_ref: _Nested[ParamRef] = _field("paramRef", _ref("ParamRef"))
    policy_name: str | None = _field("policyName")
    validation_actions: MutableSequence[str] = _field("validationActions", _array())


class ValidatingAdmissionPolicySpec(Model):
    """What is wanted of a ValidatingAdmissionPolicy."""

    audit_annotations: _NestedItems[AuditAnnotation] = _field("auditAnnotations", _array(_ref("AuditAnnotation")))
    failure_policy: str | None = _field("failurePolicy")
    "`Fail` (the default) or `Ignore`: what no answer means."
    match_conditions: _NestedItems[MatchCondition] = _field("matchConditions", _array(_ref("MatchCondition")))
    "Conditions in CEL; all of them must hold."
    match_constraints: _Nested[MatchResources] = _field("matchConstraints", _ref("MatchResources"))
    param_kind: _Nested[ParamKind] = _field("paramKind", _ref("ParamKind"))
    validations: _NestedItems[Validation] = _field("validations", _array(_ref("Validation")))
    variables: _NestedItems[Variable] = _field("variables", _array(_ref("Variable")))


class ValidatingAdmissionPolicyStatus(Model):
    """What the server reports of a ValidatingAdmissionPolicy."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    observed_generation: int | None = _field("observedGeneration")
    type_checking: _Nested[TypeChecking] = _field("typeChecking", _ref("TypeChecking"))


class Validation(Model):
    """One of `ValidatingAdmissionPolicySpec.validations`."""

    __required__ = ("expression",)
    expression: str | None = _field("expression")
    message: str | None = _field("message")
    message_expression: str | None = _field("messageExpression")
    reason: str | None = _field("reason")


class Variable(Model):
    """One of `ValidatingAdmissionPolicySpec.variables`."""

    __required__ = ("expression", "name")
    expression: str | None = _field("expression")
    name: str | None = _field("name")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
