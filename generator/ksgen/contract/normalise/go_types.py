"""What Go types look like as JSON, where the published Swagger shows their insides instead: `go_types.csv`.

Facts of Go, Kubernetes and KubeSphere, not of one release: each Go type there marshals itself, and each field is one of
the Kubernetes API whose published type is that of its Go kind. Types are named by the last two parts of a definition's
name, Go package and type; the last column is in the notation of the fact tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from ksgen.contract.facts.language import read_type
from ksgen.contract.normalise.document import Document, referenced, schemas
from ksgen.contract.texts import own
from ksgen.json import copied

if TYPE_CHECKING:
    from ksgen.json import Json, Place

OBJECT: Final[Json] = {"type": "object"}
_INT_OR_STRING: Final = read_type("int-or-string")
_FORMS: Final[dict[tuple[str, str], Json]] = {
    (row["type"], row["field"]): read_type(row["json"])
    for row in own(Path(__file__).with_suffix(".csv"), "type", "field", "json")
} | {
    # A time and a value; JSON has no number for infinities, so they are texts.
    ("monitoring.Point", ""): {
        "type": "array",
        "prefixItems": [{"type": "number"}, {"type": "string"}],
        "items": {"type": ["number", "string"]},
    }
}


def replace_marshalled(document: Document) -> None:
    """Replace definitions of Go types that marshal themselves."""
    for name, node in document.definitions.items():
        form = _form(name)
        if form is not None and {key: node[key] for key in node if key != "description"} != form:
            document.record("go-type", ("definitions", name), node, form)
            node.clear()
            node.update(copied(form))


def open_form(name: str) -> Json:
    """What a definition that says nothing may hold: its JSON form if that is known, an object if it names a struct."""
    form = _form(name)
    return form if form is not None else OBJECT if name.rpartition(".")[2][:1].isupper() else {}


def define_dangling(document: Document) -> None:
    """Define what is referred to but missing: a known Go type by its JSON form, anything else as any value."""
    missing: dict[str, Json] = {}
    for at, node in schemas(document):
        name = referenced(node)
        if name is None or name in document.definitions:
            continue
        missing[name] = form = open_form(name)
        if name not in document.left_out:
            document.record("dangling-ref", (*at, "$ref"), name, form or "any value")
    document.definitions.update({name: copied(form) for name, form in missing.items()})


def type_kubernetes_fields(document: Document) -> None:
    """Give fields of Kubernetes types the type they have in JSON."""
    for name, node in document.definitions.items():
        for field, child in node.get("properties", {}).items():
            form = _form(name, field)
            if form is not None and "$ref" not in child:
                at = ("definitions", name, "properties", field)
                _replace(document, at, child, form, "the Kubernetes API writes this JSON type")


def string_forms(document: Document) -> None:
    """`int-or-string` says what it is: published as a string, it may be a number too."""
    for at, node in schemas(document):
        if node.get("format") == "int-or-string" and node.get("type") == "string":
            _replace(document, at, node, _INT_OR_STRING, "the format allows both JSON types")


def _replace(document: Document, at: Place, node: Json, form: Json, why: str) -> None:
    kept = {key: node[key] for key in ("description",) if key in node}
    before = {key: value for key, value in node.items() if key != "description"}
    if before == form:
        return
    document.record("json-type", at, before, form, why)
    node.clear()
    node.update({**copied(form), **kept})


def _form(name: str, field: str = "") -> Json | None:
    return _FORMS.get((".".join(name.split(".")[-2:]), field))
