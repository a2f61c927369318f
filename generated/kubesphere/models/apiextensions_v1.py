"""Models of `apiextensions_v1`."""

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


class CustomResourceColumnDefinition(Model):
    """One of `CustomResourceDefinitionVersion.additionalPrinterColumns`."""

    __required__ = ("jsonPath", "name", "type")
    description: str | None = _field("description")
    "What it shows."
    format: str | None = _field("format")
    "Form of its cells, e.g. `date`."
    json_path: str | None = _field("jsonPath")
    "Where its cells come from, e.g. `.spec.replicas`."
    name: str | None = _field("name")
    "Head of the column."
    priority: int | None = _field("priority")
    "0 is always shown, more in wide tables only."
    type: str | None = _field("type")
    "Type of its cells."


class CustomResourceConversion(Model):
    """What `CustomResourceDefinitionSpec.conversion` holds."""

    __required__ = ("strategy",)
    strategy: str | None = _field("strategy")
    "`None`, which changes the version alone, or `Webhook`."
    webhook: _Nested[WebhookConversion] = _field("webhook", _ref("WebhookConversion"))
    "The server that converts."


class CustomResourceDefinition(_Object):
    """A kind that was added to the cluster."""

    __required__ = ("spec",)
    spec: _Nested[CustomResourceDefinitionSpec] = _field("spec", _ref("CustomResourceDefinitionSpec"))
    "What is wanted of it."
    status: _Nested[CustomResourceDefinitionStatus] = _field("status", _ref("CustomResourceDefinitionStatus"))
    "What the server reports of it."


class CustomResourceDefinitionCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
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


class CustomResourceDefinitionNames(Model):
    """What `CustomResourceDefinitionSpec.names` and others hold."""

    __required__ = ("kind", "plural")
    categories: MutableSequence[str] = _field("categories", _array())
    "Names for several kinds together, e.g. `all`."
    kind: str | None = _field("kind")
    "Name of the kind."
    list_kind: str | None = _field("listKind")
    "Name of its list."
    plural: str | None = _field("plural")
    "The plural, as in paths."
    short_names: MutableSequence[str] = _field("shortNames", _array())
    "Short names."
    singular: str | None = _field("singular")
    "The singular."


class CustomResourceDefinitionSpec(Model):
    """What is wanted of a CustomResourceDefinition."""

    __required__ = ("group", "names", "scope", "versions")
    conversion: _Nested[CustomResourceConversion] = _field("conversion", _ref("CustomResourceConversion"))
    "How objects are converted between versions."
    group: str | None = _field("group")
    "API group."
    names: _Nested[CustomResourceDefinitionNames] = _field("names", _ref("CustomResourceDefinitionNames"))
    "What the kind is called."
    preserve_unknown_fields: bool | None = _field("preserveUnknownFields")
    "Out of use; false."
    scope: str | None = _field("scope")
    "`Namespaced` or `Cluster`."
    versions: _NestedItems[CustomResourceDefinitionVersion] = _field(
        "versions", _array(_ref("CustomResourceDefinitionVersion"))
    )
    "Its versions."


class CustomResourceDefinitionStatus(Model):
    """What the server reports of a CustomResourceDefinition."""

    accepted_names: _Nested[CustomResourceDefinitionNames] = _field(
        "acceptedNames", _ref("CustomResourceDefinitionNames")
    )
    "Names that are in force."
    conditions: _NestedItems[CustomResourceDefinitionCondition] = _field(
        "conditions", _array(_ref("CustomResourceDefinitionCondition"))
    )
    "`Established` tells whether it is served."
    stored_versions: MutableSequence[str] = _field("storedVersions", _array())
    "Versions that are or were stored."


class CustomResourceDefinitionVersion(Model):
    """One of `CustomResourceDefinitionSpec.versions`."""

    __required__ = ("name", "served", "storage")
    additional_printer_columns: _NestedItems[CustomResourceColumnDefinition] = _field(
        "additionalPrinterColumns", _array(_ref("CustomResourceColumnDefinition"))
    )
    "Columns of a table."
    deprecated: bool | None = _field("deprecated")
    "Whether a warning comes with each answer."
    deprecation_warning: str | None = _field("deprecationWarning")
    "Text of that warning."
    name: str | None = _field("name")
    "The version, e.g. `v1`."
    schema: _Nested[CustomResourceValidation] = _field("schema", _ref("CustomResourceValidation"))
    "What its objects look like."
    served: bool | None = _field("served")
    "Whether the server has it."
    storage: bool | None = _field("storage")
    "Whether it is the one that is stored; one is."
    subresources: _Nested[CustomResourceSubresources] = _field("subresources", _ref("CustomResourceSubresources"))
    "Whether `status` and `scale` are apart."


class CustomResourceSubresourceScale(Model):
    """What `CustomResourceSubresources.scale` holds."""

    __required__ = ("specReplicasPath", "statusReplicasPath")
    label_selector_path: str | None = _field("labelSelectorPath")
    "Where the labels of the pods are, as text."
    spec_replicas_path: str | None = _field("specReplicasPath")
    "Where the wanted number is, e.g. `.spec.replicas`."
    status_replicas_path: str | None = _field("statusReplicasPath")
    "Where the number is, e.g. `.status.replicas`."


class CustomResourceSubresources(Model):
    """What `CustomResourceDefinitionVersion.subresources` holds."""

    scale: _Nested[CustomResourceSubresourceScale] = _field("scale", _ref("CustomResourceSubresourceScale"))
    "Where the number of replicas is."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "Whether `status` is written apart."


class CustomResourceValidation(Model):
    """What `CustomResourceDefinitionVersion.schema` holds."""

    open_apiv3_schema: _Nested[JSONSchemaProps] = _field("openAPIV3Schema", _ref("JSONSchemaProps"))
    "The schema."


class ExternalDocumentation(Model):
    """What `JSONSchemaProps.externalDocs` holds."""

    description: str | None = _field("description")
    "What it is."
    url: str | None = _field("url")
    "Where it is."


class JSONSchemaProps(Model):
    """What `CustomResourceValidation.openAPIV3Schema` holds."""

    ref: str | None = _field("$ref")
    schema: str | None = _field("$schema")
    additional_items: Any = _field("additionalItems")
    additional_properties: Any = _field("additionalProperties")
    all_of: _NestedItems[JSONSchemaProps] = _field("allOf", _array(_ref("JSONSchemaProps")))
    any_of: _NestedItems[JSONSchemaProps] = _field("anyOf", _array(_ref("JSONSchemaProps")))
    default: Any = _field("default")
    definitions: _NestedNamed[JSONSchemaProps] = _field("definitions", _mapping(_ref("JSONSchemaProps")))
    dependencies: MutableMapping[str, Any] = _field("dependencies", _mapping())
    description: str | None = _field("description")
    enum: MutableSequence[Any] = _field("enum", _array())
    example: Any = _field("example")
    exclusive_maximum: bool | None = _field("exclusiveMaximum")
    exclusive_minimum: bool | None = _field("exclusiveMinimum")
    external_docs: _Nested[ExternalDocumentation] = _field("externalDocs", _ref("ExternalDocumentation"))
    format: str | None = _field("format")
    id: str | None = _field("id")
    items: Any = _field("items")
    max_items: int | None = _field("maxItems")
    max_length: int | None = _field("maxLength")
    max_properties: int | None = _field("maxProperties")
    maximum: float | None = _field("maximum")
    min_items: int | None = _field("minItems")
    min_length: int | None = _field("minLength")
    min_properties: int | None = _field("minProperties")
    minimum: float | None = _field("minimum")
    multiple_of: float | None = _field("multipleOf")
    not_: _Nested[JSONSchemaProps] = _field("not", _ref("JSONSchemaProps"))
    nullable: bool | None = _field("nullable")
    one_of: _NestedItems[JSONSchemaProps] = _field("oneOf", _array(_ref("JSONSchemaProps")))
    pattern: str | None = _field("pattern")
    pattern_properties: _NestedNamed[JSONSchemaProps] = _field("patternProperties", _mapping(_ref("JSONSchemaProps")))
    properties: _NestedNamed[JSONSchemaProps] = _field("properties", _mapping(_ref("JSONSchemaProps")))
    required: MutableSequence[str] = _field("required", _array())
    title: str | None = _field("title")
    type: str | None = _field("type")
    unique_items: bool | None = _field("uniqueItems")
    x_kubernetes_embedded_resource: bool | None = _field("x-kubernetes-embedded-resource")
    x_kubernetes_int_or_string: bool | None = _field("x-kubernetes-int-or-string")
    x_kubernetes_list_map_keys: MutableSequence[str] = _field("x-kubernetes-list-map-keys", _array())
    x_kubernetes_list_type: str | None = _field("x-kubernetes-list-type")
    x_kubernetes_map_type: str | None = _field("x-kubernetes-map-type")
    x_kubernetes_preserve_unknown_fields: bool | None = _field("x-kubernetes-preserve-unknown-fields")
    x_kubernetes_validations: _NestedItems[ValidationRule] = _field(
        "x-kubernetes-validations", _array(_ref("ValidationRule"))
    )


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


class ValidationRule(Model):
    """One of `JSONSchemaProps.x-kubernetes-validations`."""

    __required__ = ("rule",)
    field_path: str | None = _field("fieldPath")
    "The field that is blamed."
    message: str | None = _field("message")
    "What is said where it doesn't hold."
    message_expression: str | None = _field("messageExpression")
    "The same, in CEL."
    reason: str | None = _field("reason")
    "The same, in one word."
    rule: str | None = _field("rule")
    "The rule, in CEL."


class WebhookClientConfig(Model):
    """What `WebhookConversion.clientConfig` holds."""

    ca_bundle: str | None = _field("caBundle")
    "Certificates to check the server with, in base64."
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    "A service of the cluster."
    url: str | None = _field("url")
    "Its address, in place of a service."


class WebhookConversion(Model):
    """What `CustomResourceConversion.webhook` holds."""

    __required__ = ("conversionReviewVersions",)
    client_config: _Nested[WebhookClientConfig] = _field("clientConfig", _ref("WebhookClientConfig"))
    "Where the server is."
    conversion_review_versions: MutableSequence[str] = _field("conversionReviewVersions", _array())
    "Versions of the question that it knows."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
