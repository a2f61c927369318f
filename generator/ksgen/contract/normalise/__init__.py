"""Normalise: two published Swagger 2.0 files become one valid OpenAPI 3.1 contract.

Each pass repairs one kind of defect wherever it occurs, and records every repair with its place,
what was published, what the contract says instead and why. Passes are ordered: those that make the
document walkable come first, those that merge the two files last.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ksgen.contract.normalise import (
    bodies,
    custom_resources,
    definitions,
    go_types,
    parameters,
    paths,
    prose,
    responses,
    unify,
)
from ksgen.contract.normalise.convert import convert
from ksgen.contract.normalise.document import Document
from ksgen.contract.normalise.report import Recorder, Repair
from ksgen.contract.normalise.structure import admit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ksgen.json import Json

__all__ = ["PASSES", "Recorder", "Repair", "normalise"]

PASSES: tuple[Callable[[Document], None], ...] = (
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
    custom_resources.patch_types,
    bodies.media_types,
    parameters.repair_formats,
    parameters.drop_patterns,
    parameters.drop_empty_enumerations,
    parameters.type_brackets,
    parameters.type_paging,
    parameters.repair_types,
    parameters.repair_defaults,
    responses.success_response,
    responses.binary_content,
    responses.unknown_content,
    responses.media_types,
    go_types.define_dangling,
    definitions.name_safely,
    definitions.cut_circles,
    definitions.split_recursive,
    definitions.inline_placeholders,
    go_types.replace_marshalled,
    go_types.type_kubernetes_fields,
    go_types.string_forms,
    definitions.flatten_embedded,
    definitions.give_types,
    definitions.repair_schemas,
    definitions.drop_bogus_defaults,
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
        admit(document, skip_invalid=skip_invalid)
        for repair in PASSES:
            repair(document)
        if not descriptions:
            prose.strip_prose(document)
    _merge(documents)
    return convert(documents, version=version), recorder


def _merge(documents: list[Document]) -> None:
    by_name = {document.name: document for document in documents}
    if "crd" in by_name:
        unify.shorten_names(by_name["crd"])
    if {"api", "crd"} <= by_name.keys():
        unify.unify(by_name["api"], by_name["crd"])
