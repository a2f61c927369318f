"""Normalise: two published Swagger 2.0 files become one valid OpenAPI 3.1 contract.

Each pass repairs one kind of defect wherever it occurs, and records every repair with its place,
what was published, what the contract says instead and why. Passes are ordered: those that make the
document walkable come first, those that merge the two files last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ksgen.contract.findings import Recorder
from ksgen.contract.normalise import convert as conversion
from ksgen.contract.normalise import definitions, go_types, operations, unify, values
from ksgen.contract.normalise.admission import admit
from ksgen.contract.normalise.convert import convert
from ksgen.contract.normalise.document import Document, each_operation
from ksgen.errors import KsgenError
from ksgen.json import copied, pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ksgen.json import Json

__all__ = ["PASSES", "Document", "Recorder", "admit", "convert", "normalise"]

PASSES: tuple[Callable[[Document], None], ...] = (
    conversion.drop_keywords,
    operations.drop_operation_ids,
    *map(
        each_operation,
        (
            operations.drop_no_media_types,
            operations.drop_repeated,
            operations.drop_ignored_headers,
            operations.declare_variables,
            operations.mark_wildcards,
            operations.form_fields,
            operations.drop_from_reads,
            operations.single_body,
            operations.body_or_form,
            operations.multipart_file,
            operations.undeclared_bodies,
            operations.schema_for_bodies,
            operations.patch_types,
            operations.body_media_types,
        ),
    ),
    values.repair_types,
    values.repair_formats,
    values.drop_patterns,
    values.type_brackets,
    values.type_paging,
    values.give_items,
    values.repair_enumerations,
    operations.files,
    *map(
        each_operation,
        (
            operations.success_response,
            operations.heads,
            operations.bytes_as_integers,
            operations.unknown_content,
            operations.answer_media_types,
        ),
    ),
    definitions.inline_placeholders,
    definitions.give_types,
    go_types.define_dangling,
    definitions.cut_circles,
    definitions.split_recursive,
    go_types.replace_marshalled,
    go_types.type_kubernetes_fields,
    go_types.string_forms,
    definitions.flatten_embedded,
    definitions.merge_all_of,
    definitions.drop_unknown_required,
    values.repair_defaults,
    definitions.name_safely,
    operations.plain_templates,
    operations.encode_whitespace,
)


def normalise(
    sources: Mapping[str, Json], *, version: str, descriptions: bool = False, skip_invalid: bool = False
) -> tuple[dict[str, Any], Recorder]:
    """Repair and merge published Swagger 2.0 documents, `api` and `crd`, which aren't changed.

    `version` is the release. With `descriptions`, upstream's prose is kept; with `skip_invalid`, what isn't Swagger 2.0
    at all is left out and reported.

    Returns:
        The OpenAPI 3.1 document, without operation ids, and the record of every repair.

    Raises:
        KsgenError: a part isn't Swagger 2.0, or the files contradict each other.
    """
    recorder = Recorder()
    documents = [Document(name, copied(swagger), recorder) for name, swagger in sources.items()]
    for document in documents:
        _admit(document, skip_invalid=skip_invalid)
        for repair in PASSES:
            repair(document)
        if not descriptions:
            conversion.strip_prose(document)
    _merge(documents)
    return convert(documents, version=version), recorder


def _admit(document: Document, *, skip_invalid: bool) -> None:
    problems = admit(document)
    for problem in problems:
        if not skip_invalid or not problem.part:
            more = f" (and {len(problems) - 1} more: `ksgen validate` lists them)" if len(problems) > 1 else ""
            skip = ", or pass --skip-invalid to leave it out and list it in report.md" if problem.part else ""
            raise KsgenError(
                problem.message + more,
                where=f"{document.name} Swagger file, {pointer(*problem.at)}",
                hint=f"correct the part at its source{skip}" if skip else "correct the document at its source",
            )
    for part in dict.fromkeys(problem.part for problem in problems):
        reasons = "; ".join(f"{each.message} (at {pointer(*each.at)})" for each in problems if each.part == part)
        document.record("skipped", part, "published", "left out", reasons)


def _merge(documents: list[Document]) -> None:
    by_name = {document.name: document for document in documents}
    if "crd" in by_name:
        unify.shorten_names(by_name["crd"])
    if {"api", "crd"} <= by_name.keys():
        unify.unify(by_name["api"], by_name["crd"])
