"""Facts: what is known of a release's server and its Swagger doesn't say, as tables applied by one pass each.

The tables lie in the release's folder, beside its overlay, which holds what is better said as single changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.facts import passes
from ksgen.contract.facts.server import describe_server, name_successors
from ksgen.contract.facts.tables import Tables, digest, dump_tables, parse_tables

if TYPE_CHECKING:
    from ksgen.contract.findings import Recorder
    from ksgen.json import Json

__all__ = ["Tables", "apply_facts", "digest", "dump_tables", "parse_tables"]

PASSES = (
    passes.drop_operations,
    passes.define_types,
    passes.scope_resources,
    passes.add_operations,
    passes.correct_results,
    passes.declare_parameters,
    passes.list_parameters,
    passes.correct_bodies,
    passes.add_variants,
    passes.name_resources,
    passes.place_models,
    describe_server,
    name_successors,
)


def apply_facts(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Apply every table to a normalised contract, in place.

    Raises:
        KsgenError: if a row isn't in the notation or speaks of what the contract lacks; names table and line.
    """
    facts = passes.Facts(document, tables, recorder)
    for apply in PASSES:
        apply(facts)
