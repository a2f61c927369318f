"""`ksgen validate` over the published Swagger files: what it counts, how long it takes."""

from __future__ import annotations

import json
import time
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ksgen.contract.validate import Finding, has_errors, render_json, render_text, validate
from openapi_spec_validator import OpenAPIV2SpecValidator

UPSTREAM = Path(__file__).parents[4] / "shared" / "upstream"
FILES = {"api": "ks-openapi-spec", "crd": "openapi-spec"}

pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published Swagger files (../shared) are absent")


@cache
def load(release: str, file: str) -> Any:
    return json.loads((UPSTREAM / release / "api" / FILES[file] / "swagger.json").read_bytes())


@cache
def findings(release: str, file: str) -> list[Finding]:
    return validate(load(release, file), file)


def counts(release: str, file: str) -> Counter[str]:
    return Counter(finding.rule for finding in findings(release, file))


def test_release_3_4_api_file_holds_every_known_defect() -> None:
    """The counts were taken from the file by other means, too; they hold what users of 3.4 stumble over."""
    assert counts("release-3.4", "api") == {
        "duplicate-operation-id": 203,
        "undeclared-path-variable": 72,
        "parameter-not-in-path": 14,
        "path-parameter-not-required": 1,
        "path-characters": 1,
        # 7 bodies have no schema: five are fields of forms, in one operation they are two
        "body-without-schema": 1,
        "body-is-form-field": 5,
        "several-bodies": 1,
        "write-without-body": 19,
        "multipart-without-field": 1,
        "body-on-read": 2,
        "success-without-schema": 39,
        "no-success-response": 2,
        # 53 on parameters, and 5 properties of format "integer"
        "bogus-format": 58,
        "format-of-other-type": 1,
        # 38 defaults are expressions: 22 carry the name ("page=1"), 16 are what `paging` really takes
        "default-repeats-name": 22,
        "default-is-expression": 16,
        "default-of-other-type": 10,
        "dangling-ref": 5,
        # 332 have no type, 12 of them only stand for the values of a property, and so does one with a type
        "definition-without-type": 320,
        "placeholder": 13,
        "empty-recursion": 1,
    }


def test_release_3_4_names_behind_the_counts() -> None:
    doc, found = load("release-3.4", "api"), findings("release-3.4", "api")
    assert len({f.message.split(":")[0] for f in found if f.rule == "duplicate-operation-id"}) == 80
    dangling = [f for f in found if f.rule == "dangling-ref"]
    assert {f.message.split(":")[0] for f in dangling} == {
        "monitoring.Point",
        "monitoring.ExportPoint",
        "error",
        "time.Time",
    }
    assert [f.pointer for f in found if f.rule == "empty-recursion"] == ["/definitions/monitoring.Metadata"]
    assert len(doc["definitions"]) == 333
    formats = [f.pointer for f in found if f.rule == "bogus-format"]
    assert sum("/parameters/" in pointer for pointer in formats) == 53


@pytest.mark.parametrize("release", ["release-3.1", "release-3.3", "release-3.4"])
def test_crd_files_are_sound(release: str) -> None:
    assert findings(release, "crd") == []


def test_the_swagger_file_of_kubernetes_has_no_error() -> None:
    """The largest sound file at hand, 3 MB: whatever is called an error here is a mistake of a rule."""
    found = findings("kubernetes-1.28", "crd")
    assert not has_errors(found)
    assert Counter(finding.rule for finding in found) == {
        "write-without-body": 21,  # proxies and streams
        "definition-without-type": 4,
        "no-success-response": 2,
        "head-with-content": 6,
    }


@pytest.mark.parametrize(("release", "number"), [("release-3.1", 767), ("release-3.3", 804)])
def test_other_releases_are_listed_to_the_end(release: str, number: int) -> None:
    found = findings(release, "api")
    assert has_errors(found)
    assert len(found) == number
    assert found[-1].pointer.startswith("/definitions/")


@pytest.mark.parametrize("release", ["release-3.1", "release-3.3", "release-3.4"])
@pytest.mark.parametrize("file", FILES)
def test_nothing_the_library_finds_is_missing(release: str, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own run over a copy without references finds no more than is listed, kind by kind."""
    # With jsonschema-rs, it counts alternatives one by one.
    monkeypatch.setenv("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "jsonschema")
    errors = list(OpenAPIV2SpecValidator(cut(load(release, file))).iter_errors())
    kinds = Counter(type(error).__name__ for error in errors)
    found = counts(release, file)
    repeated = {f.message.split(":")[0] for f in findings(release, file) if f.rule == "duplicate-operation-id"}
    assert kinds["DuplicateOperationIDError"] == found["duplicate-operation-id"] - len(repeated)
    assert kinds["UnresolvableParameterError"] == found["undeclared-path-variable"] + found["parameter-not-in-path"]
    bodies = found["body-without-schema"] + found["body-is-form-field"] + found["several-bodies"]
    structure = bodies + found["path-parameter-not-required"]
    assert kinds["OpenAPIValidationError"] == structure + found["default-of-other-type"]
    assert (
        sum(kinds.values())
        == len(errors)
        == sum(
            kinds[kind]
            for kind in ("DuplicateOperationIDError", "UnresolvableParameterError", "OpenAPIValidationError")
        )
    )


def cut(value: Any) -> Any:
    if isinstance(value, dict):
        return {} if isinstance(value.get("$ref"), str) else {key: cut(inner) for key, inner in value.items()}
    return [cut(inner) for inner in value] if isinstance(value, list) else value


def test_both_files_of_a_release_take_less_than_four_seconds() -> None:
    """Most of it is the library's verdict on the contract of each: two seconds on an idle core."""
    documents = [load("release-3.4", file) for file in FILES]
    start = time.process_time()
    for document in documents:
        validate(document, "f")
    assert time.process_time() - start < 4


def test_upstream_prose_is_not_repeated() -> None:
    """No message, and so no report, holds a sentence of a description or a summary."""
    found = findings("release-3.4", "api")
    text = render_text(found) + render_json(found)
    assert not [prose for prose in sentences(load("release-3.4", "api")) if prose in text]


def sentences(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value[key] for key in ("description", "summary") if isinstance(value.get(key), str)}
        inner = set().union(*(sentences(child) for child in value.values()))
        return {text for text in own | inner if text.count(" ") >= 3}
    return set().union(*(sentences(child) for child in value)) if isinstance(value, list) else set()
