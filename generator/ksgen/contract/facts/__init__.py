"""Facts: what is known of a release's server and its Swagger doesn't say, as tables applied by one pass each.

The tables lie in the release's folder, beside its overlay, which holds what is better said as single changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.facts import passes, scopes
from ksgen.contract.facts.language import named_type
from ksgen.contract.facts.tables import COLUMNS, Row, Tables, dump_tables, load_tables

if TYPE_CHECKING:
    from ksgen.contract.normalise import Recorder
    from ksgen.json import Json

__all__ = ["Tables", "apply_facts", "carry_facts", "dump_tables", "load_tables"]

PASSES = (
    passes.define_types,
    scopes.scope_resources,
    passes.add_operations,
    passes.correct_results,
    passes.list_parameters,
    passes.correct_bodies,
    passes.add_variants,
    passes.name_resources,
    passes.place_models,
)


def apply_facts(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Apply every table to a normalised contract, in place.

    Raises:
        KsgenError: if a row isn't in the notation or speaks of what the contract lacks; names table and line.
    """
    for apply in PASSES:
        apply(document, tables, recorder)


def carry_facts(tables: Tables, document: Json) -> Tables:
    """What of a release's tables holds for another release too.

    Types, resource names, and rows on operations and custom resources that it publishes; operations that only one
    release's server is known to have aren't carried, nor what is of a type that neither has.
    """
    paths: dict[str, Json] = document["paths"]

    def published(row: Row) -> bool:
        return row["method"].lower() in paths.get(row["path"], {})

    known = {None, *tables.types, *document["components"]["schemas"]}
    types = {
        name: {wire: kind for wire, kind in properties.items() if named_type(kind) in known}
        for name, properties in tables.types.items()
    }
    carried = Tables(types=types, rows={name: [] for name in COLUMNS})
    for name in ("results.csv", "bodies.csv", "variants.csv"):
        carried.rows[name] = [row for row in tables.rows[name] if published(row)]
    carried.rows["resources.csv"] = [row for row in tables.rows["resources.csv"] if named_type(row["type"]) in known]
    carried.rows["scopes.csv"] = [
        row for row in tables.rows["scopes.csv"] if f"/apis/{row['group']}/{row['version']}/{row['plural']}" in paths
    ]
    names = document["components"]["schemas"].keys() | types.keys()
    carried.rows["models.csv"] = [
        row for row in tables.rows["models.csv"] if passes.spoken_of(row["definition"], names)
    ]
    return carried
