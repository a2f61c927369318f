"""Every defect of a published Swagger 2.0 file: what admission refuses and the passes repair, and what no pass can.

The library's validator as a whole stops at the first `$ref` to nothing, and what it says of parameters carries no
place. So of it the JSON Schema of Swagger 2.0 is asked, which never follows a reference of the document, and for the
verdict on what the passes make of the document.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.schemas.utils import get_schema_content

from ksgen.contract.normalise import PASSES, Document, Recorder, admit, convert
from ksgen.json import is_object

from .checks import CHECKS_OF_PUBLISHED, CHECKS_OF_REPAIRED
from .contract import validate_contract
from .finding import Finding, Parts, Problem, arrange, too_deep
from .schema_errors import SchemaError, explain
from .verdicts import suspects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.normalise import Repair


_NOTHING = ("absent", "no schema", "no type", "no items")


@dataclass(slots=True)
class _Listing(Recorder):
    """A recorder that lists what can't be repaired and goes on."""

    refused: list[Problem] = field(default_factory=list[Problem])

    def refuse(self, rule: str, file: str, pointer: str, message: str, hint: str) -> None:
        del file, hint
        self.refused.append(Problem(rule, _parts(pointer), message))


def validate(doc: object, file: str) -> list[Finding]:
    """List every defect of a decoded Swagger 2.0 document.

    Args:
        doc: The document as decoded from JSON; anything but an object is itself a finding.
        file: What to call the document in findings.

    Returns:
        Findings in document order, one for each defect. Bad input never raises.
    """
    problems = list(too_deep(doc))
    if not problems:
        problems = [*_repairs(copy.deepcopy(doc) if is_object(doc) else {}), *_structure(doc)]
        problems += [problem for check in CHECKS_OF_PUBLISHED for problem in check(doc)]
    return arrange(problems, doc, file)


def _repairs(swagger: dict[str, object]) -> Iterator[Problem]:
    """What the engine that makes the contract finds in a document, which it changes."""
    recorder = _Listing()
    document = Document("file", swagger, recorder)
    for refused in admit(document):
        yield Problem(refused.rule, refused.at, refused.message)
    for repair in PASSES:
        repair(document)
    for check in CHECKS_OF_REPAIRED:
        yield from check(document)
    contract = convert([document], version="")
    yield from (Problem(each.rule, _parts(each.pointer), _message(each)) for each in recorder.repairs)
    yield from recorder.refused
    for finding in validate_contract(contract):
        if finding.severity == "error":
            yield Problem("not-repaired", (), f"the contract, {finding.pointer}: {finding.message}")


def _message(repair: Repair) -> str:
    found = "" if repair.before in _NOTHING else f"{repair.before}: "
    return f"{found}{repair.why}; the contract says: {repair.after}"


def _structure(root: object) -> Iterator[Problem]:
    """Where a document differs from the JSON Schema of Swagger 2.0."""
    errors: Iterator[SchemaError] = create_validator(dict(get_schema_content("2.0"))).iter_errors(suspects(root))
    for error in errors:
        yield from (replace(problem, library=True) for problem in explain(error))


def _parts(pointer: str) -> Parts:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])
