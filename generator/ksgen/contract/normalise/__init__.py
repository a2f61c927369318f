"""Normalise: two published Swagger 2.0 files become one valid OpenAPI 3.1 contract.

Each pass repairs one kind of defect wherever it occurs, and records every repair with its place,
what was published, what the contract says instead and why. Passes are ordered: those that make the
document walkable come first, those that merge the two files last.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ksgen.contract.normalise import (
    all_of,
    bodies,
    definitions,
    go_types,
    paths,
    prose,
    responses,
    unify,
    values,
)
from ksgen.contract.normalise.admission import Problem, admit
from ksgen.contract.normalise.convert import convert, drop_keywords
from ksgen.contract.normalise.document import Document
from ksgen.contract.normalise.record import Recorder, Repair
from ksgen.errors import KsgenError
from ksgen.json import pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ksgen.json import Json

__all__ = ["PASSES", "Document", "Problem", "Recorder", "Repair", "admit", "convert", "normalise"]

PASSES: tuple[Callable[[Document], None], ...] = (
    drop_keywords,
    paths.drop_operation_ids,
    bodies.drop_no_media_types,
    paths.drop_repeated,
    paths.declare_variables,
    paths.mark_wildcards,
    bodies.form_fields,
    bodies.drop_from_reads,
    bodies.single_body,
    bodies.body_or_form,
    bodies.multipart_file,
    bodies.undeclared_bodies,
    bodies.schema_for_bodies,
    bodies.patch_types,
    bodies.media_types,
    bodies.binary_bodies,
    values.repair_types,
    values.repair_formats,
    values.drop_patterns,
    values.type_brackets,
    values.type_paging,
    values.give_items,
    values.repair_enumerations,
    responses.success_response,
    responses.heads,
    responses.binary_content,
    responses.unknown_content,
    responses.media_types,
    definitions.inline_placeholders,
    definitions.give_types,
    go_types.define_dangling,
    definitions.cut_circles,
    definitions.split_recursive,
    go_types.replace_marshalled,
    go_types.type_kubernetes_fields,
    go_types.string_forms,
    definitions.flatten_embedded,
    all_of.merge,
    definitions.drop_unknown_required,
    values.repair_defaults,
    definitions.name_safely,
    paths.plain_templates,
    paths.encode_whitespace,
)


def normalise(
    sources: Mapping[str, Json], *, version: str, descriptions: bool = False, skip_invalid: bool = False
) -> tuple[dict[str, Any], Recorder]:
    """Repair and merge published Swagger 2.0 documents.

    Args:
        sources: `api` and `crd`: the parsed files; they aren't changed.
        version: The release, for `info.version`.
        descriptions: Keep upstream's prose.
        skip_invalid: Leave out what isn't Swagger 2.0 at all, and report it, instead of failing.

    Returns:
        The OpenAPI 3.1 document, without operation ids, and the record of every repair.

    Raises:
        KsgenError: if a part isn't Swagger 2.0 and `skip_invalid` is false, or the files contradict each other.
    """
    recorder = Recorder()
    documents = [Document(name, copy.deepcopy(swagger), recorder) for name, swagger in sources.items()]
    for document in documents:
        _admit(document, skip_invalid=skip_invalid)
        for repair in PASSES:
            repair(document)
        if not descriptions:
            prose.strip_prose(document)
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
        document.record("skipped", pointer(*part), "published", "left out", reasons)


def _merge(documents: list[Document]) -> None:
    by_name = {document.name: document for document in documents}
    if "crd" in by_name:
        unify.shorten_names(by_name["crd"])
    if {"api", "crd"} <= by_name.keys():
        unify.unify(by_name["api"], by_name["crd"])
