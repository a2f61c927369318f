"""Findings as text and as JSON."""

from __future__ import annotations

import json

from ksgen.contract.validate import Finding, has_errors, render_json, render_text

DANGLING = Finding("dangling-ref", ("definitions", "A", "$ref"), '"#/x" leads to no object', "api.json")
UNTYPED = [Finding("definition-without-type", ("definitions", n), "has no type", "api.json") for n in "AB"]


def test_text_counts_first_then_lists_by_rule() -> None:
    assert render_text([*UNTYPED, DANGLING]) == (
        "1 errors, 2 warnings\n"
        "     1 error   dangling-ref: a $ref to nothing\n"
        "     2 warning definition-without-type: a definition without a type\n"
        "\n"
        "dangling-ref (1)\n"
        "  api.json#/definitions/A/$ref\n"
        '      "#/x" leads to no object\n'
        "\n"
        "definition-without-type (2)\n"
        "  api.json#/definitions/A\n"
        "      has no type\n"
        "  api.json#/definitions/B\n"
        "      has no type\n"
    )


def test_text_without_findings() -> None:
    assert render_text([]) == "no findings\n"


def test_text_lets_no_terminal_escape_through() -> None:
    finding = Finding("unsafe-name", ("definitions", "\r\n\ud800"), "x", "a\x1b[2J.json")
    text = render_text([finding])
    assert "a\\x1b[2J.json#/definitions/\\r\\n\\ud800\n" in text
    assert all(line.isprintable() for line in text.split("\n"))


def test_json_is_stable_and_ascii() -> None:
    report = render_json([DANGLING])
    assert report.isascii()
    assert json.loads(report) == {
        "errors": 1,
        "warnings": 0,
        "findings": [
            {
                "rule": "dangling-ref",
                "severity": "error",
                "file": "api.json",
                "pointer": "/definitions/A/$ref",
                "message": '"#/x" leads to no object',
            }
        ],
    }
    assert list(json.loads(report)["findings"][0]) == ["rule", "severity", "file", "pointer", "message"]


def test_warnings_alone_are_no_errors() -> None:
    assert not has_errors(UNTYPED)
    assert has_errors([*UNTYPED, DANGLING])
