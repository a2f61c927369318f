"""A fuzz target for loader, normaliser and builder, run by hand after `pip install -e ".[test,fuzz]"`:

`PYTHONPATH=tests python tests/hostile/fuzz_pipeline.py -max_total_time=3600`

Inputs are mutations of a small pair of files and of a cut of a real release: what atheris gives chooses positions and
payloads, so that every input is JSON of about the right shape. Anything but a `KsgenError` is a finding.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ksgen"]):
    from ksgen import ir
    from ksgen.contract.contract import Contract, assign_names
    from ksgen.contract.models import drop_unreachable, loosen_answers
    from ksgen.contract.normalise import normalise
    from ksgen.contract.validate import validate_contract
    from ksgen.contract.wellformed import check_wellformed
    from ksgen.errors import KsgenError
    from ksgen.json import parse_json
    from ksgen.kinds.world import join
    from ksgen.render.render import render

from support.functional.pipeline import COPIED, TEMPLATES
from support.hostile.placements import PAYLOADS, cut, every, inputs
from support.hostile.spec import with_string

SMALL = {name: document for name, document in inputs().items() if name in {"api", "crd"}}
PART = cut()
BARE = Path(tempfile.mkdtemp()) / "templates"
shutil.copytree(TEMPLATES, BARE, ignore=COPIED)
STARTS = [SMALL, *([{**SMALL, "api": PART}] if PART else [])]
PLACES = [list(every(start)) for start in STARTS]
OTHER = [None, True, 0, -1, 1e308, [], {}, [[]], {"": {}}, "", "object", "array", {"$ref": "#/definitions/v1.Thing"}]


def mutated(given: atheris.FuzzedDataProvider) -> dict[str, object]:
    """A pair of files with a few positions changed: to payloads, to any text, or to values of other types."""
    which = given.ConsumeIntInRange(0, len(STARTS) - 1)
    pair = STARTS[which]
    for _ in range(given.ConsumeIntInRange(1, 5)):
        name, at, kind = PLACES[which][given.ConsumeIntInRange(0, len(PLACES[which]) - 1)]
        choice = given.ConsumeIntInRange(0, 2)
        value: object = PAYLOADS[given.ConsumeIntInRange(0, len(PAYLOADS) - 1)]
        if choice == 1:
            value = given.ConsumeUnicode(40)
        elif choice == 2 and kind == "value":
            value = OTHER[given.ConsumeIntInRange(0, len(OTHER) - 1)]
        try:
            pair = {**pair, name: with_string(pair[name], at, kind, value)}
        except (KeyError, IndexError, TypeError):  # an earlier change took it away
            continue
    return pair


def one(data: bytes) -> None:
    """Load, normalise, prove and build one pair."""
    pair = mutated(atheris.FuzzedDataProvider(data))
    try:
        texts = {name: json.dumps(document).encode("utf-8", "surrogatepass") for name, document in pair.items()}
        sources = {name: parse_json(text, name) for name, text in texts.items()}
        document, recorder = normalise(sources, version="r", descriptions=True)
        drop_unreachable(document, recorder)
        loosen_answers(document, recorder)
        contract = Contract(document, "contract.json")
        assign_names(contract)
        try:
            check_wellformed(document, contract.file)
            render(ir.build(join(contract), package="made", version="1"), BARE)
        except Exception:
            # Proving takes longer than all else: only what falls over without it is asked for.
            if not any(each.severity == "error" for each in validate_contract(document)):
                raise
    except KsgenError as error:
        if "mistake of ksgen" in (error.hint or ""):
            raise


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
