"""What Go types look like as JSON, where the published Swagger shows their insides instead.

Facts of Go, Kubernetes and KubeSphere, not of one release: each Go type here marshals itself.
"""

from __future__ import annotations

import copy
from collections import Counter
from typing import TYPE_CHECKING

from ksgen.contract.normalise.document import Document, referenced, schemas, walk
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.json import Json

QUANTITY: Json = {"type": "string", "format": "quantity"}
TIMESTAMP: Json = {"type": "string", "format": "date-time"}
INT_OR_STRING: Json = {"type": ["integer", "string"], "format": "int-or-string"}
NUMBER: Json = {"type": "number"}
OBJECT: Json = {"type": "object"}
ANY: Json = {}

# By the last two parts of a definition's name: Go package and type.
JSON_FORMS: dict[str, Json] = {
    "resource.Quantity": QUANTITY,
    "intstr.IntOrString": INT_OR_STRING,
    "v1.Time": TIMESTAMP,
    "v1.MicroTime": TIMESTAMP,
    "time.Time": TIMESTAMP,
    "strfmt.DateTime": TIMESTAMP,
    "strfmt.Base64": {"type": "string", "format": "byte"},
    "v1.Duration": {"type": "string"},
    "v1.FieldsV1": OBJECT,
    "v1.Patch": ANY,
    "v1.Hash": {"type": "string"},
    "v1.JSON": ANY,
    "json.RawMessage": ANY,
    "runtime.Object": ANY,
    "runtime.RawExtension": ANY,
    "big.Int": {"type": "integer"},
    "monitoring.Point": {
        "type": "array",
        "prefixItems": [NUMBER, {"type": "string"}],
        "items": {"type": ["number", "string"]},
    },
    "monitoring.ExportPoint": {"type": "array", "items": NUMBER},
    "error": ANY,
}

# Fields of Kubernetes API types (package v1) whose published type is that of their Go kind.
KUBERNETES_FIELDS: dict[tuple[str, str], Json] = {
    ("HTTPGetAction", "port"): INT_OR_STRING,
    ("TCPSocketAction", "port"): INT_OR_STRING,
    ("ServicePort", "targetPort"): INT_OR_STRING,
    ("NetworkPolicyPort", "port"): INT_OR_STRING,
    ("RollingUpdateDaemonSet", "maxUnavailable"): INT_OR_STRING,
    ("RollingUpdateDaemonSet", "maxSurge"): INT_OR_STRING,
    ("RollingUpdateDeployment", "maxUnavailable"): INT_OR_STRING,
    ("RollingUpdateDeployment", "maxSurge"): INT_OR_STRING,
    ("RollingUpdateStatefulSetStrategy", "maxUnavailable"): INT_OR_STRING,
    ("EmptyDirVolumeSource", "sizeLimit"): QUANTITY,
    ("ResourceFieldSelector", "divisor"): QUANTITY,
    ("ManagedFieldsEntry", "fieldsV1"): OBJECT,
    ("ManagedFieldsEntry", "time"): TIMESTAMP,
    ("ObjectMeta", "creationTimestamp"): TIMESTAMP,
    ("ObjectMeta", "deletionTimestamp"): TIMESTAMP,
}

_STRING_FORMS = {"int-or-string": INT_OR_STRING}


def replace_marshalled(document: Document) -> None:
    """Replace definitions of Go types that marshal themselves, and drop what only they referred to."""
    inside: set[str] = set()
    for name, node in document.definitions.items():
        form = JSON_FORMS.get(_short(name))
        if form is not None and {key: node[key] for key in node if key != "description"} != form:
            document.record("go-type", pointer("definitions", name), node, form)
            inside |= _referred(document, node) - {name}
            node.clear()
            node.update(copy.deepcopy(form))
    users = Counter(user for at, node in schemas(document) if (user := _outside(document, at, node)))
    waiting = sorted(inside)
    while waiting:
        name = waiting.pop()
        if users[name] == 0 and name in document.definitions:
            document.record("go-type-inside", pointer("definitions", name), "published", "dropped")
            removed = document.definitions.pop(name)
            for _, node in walk(removed, ()):
                target = referenced(node)
                if target is not None and target != name and target in document.definitions:
                    users[target] -= 1
                    waiting.append(target)


def _referred(document: Document, node: Json) -> set[str]:
    found = {referenced(each) for _, each in walk(node, ())}
    return {name for name in found if name is not None and name in document.definitions}


def _outside(document: Document, at: tuple[str | int, ...], node: Json) -> str | None:
    """The definition that a schema refers to, unless it stands in that definition."""
    name = referenced(node)
    return name if name is not None and name in document.definitions and at[:2] != ("definitions", name) else None


def open_form(name: str) -> Json:
    """What a definition that says nothing may hold: its JSON form if that is known, an object if it names a struct."""
    form = JSON_FORMS.get(_short(name))
    return form if form is not None else OBJECT if name.rpartition(".")[2][:1].isupper() else ANY


def define_dangling(document: Document) -> None:
    """Define what is referred to but missing: a known Go type by its JSON form, anything else as any value."""
    missing: dict[str, Json] = {}
    for at, node in schemas(document):
        name = referenced(node)
        if name is None or name in document.definitions:
            continue
        missing[name] = form = open_form(name)
        if name not in document.left_out:
            document.record("dangling-ref", pointer(*at, "$ref"), name, form or "any value")
    document.definitions.update({name: copy.deepcopy(form) for name, form in missing.items()})


def type_kubernetes_fields(document: Document) -> None:
    """Give fields of Kubernetes types the type they have in JSON."""
    for at, node in schemas(document):
        if len(at) == 4 and at[0] == "definitions" and at[2] == "properties":
            package, _, kind = str(at[1]).rpartition(".")
            form = KUBERNETES_FIELDS.get((kind, str(at[3])))
            if form is not None and package.split(".")[-1] == "v1" and "$ref" not in node:
                _replace(document, at, node, form, "the Kubernetes API writes this JSON type")


def string_forms(document: Document) -> None:
    """`int-or-string` says what it is: published as a string, it may be a number too."""
    for at, node in schemas(document):
        form = _STRING_FORMS.get(str(node.get("format")))
        if form is not None and node.get("type") == "string":
            _replace(document, at, node, form, "the format allows both JSON types")


def _replace(document: Document, at: tuple[str | int, ...], node: Json, form: Json, why: str) -> None:
    kept = {key: node[key] for key in ("description",) if key in node}
    before = {key: value for key, value in node.items() if key != "description"}
    if before == form:
        return
    document.record("json-type", pointer(*at), before, form, why)
    node.clear()
    node.update({**copy.deepcopy(form), **kept})


def _short(name: str) -> str:
    return ".".join(name.split(".")[-2:])
