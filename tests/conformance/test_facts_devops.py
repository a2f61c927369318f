"""The operations of DevOps and GitOps, beside two Swagger files of its own services that describe most of them.

Release 3.1 of KubeSphere published them, and ks-devops 4.2.1 does; release 3.4, which lies between, publishes none.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from support.conformance.facts import ROOT, cases, find, said, variant

if TYPE_CHECKING:
    from support.conformance.contracts import Json

UPSTREAM = ROOT.parent / "shared" / "upstream"
OLDER, NEWER = "release-3.1/api/ks-openapi-spec", "ks-devops-v4.2.1/api/openapi-spec"
# Where 4.2.1 moved what 3.4 has elsewhere.
MOVED = (
    ("/namespaces/{devops}", "/devops/{devops}"),
    ("/workspaces/{workspace}/namespaces", "/workspaces/{workspace}/devops"),
)

# No routes of release 3.4.
_LATER = "came with ks-devops 4"
GONE = "gone with release 3.3"
NOT_THERE = {
    ("post", "/v1alpha2/tojenkinsfile"): GONE,
    ("post", "/v1alpha2/tojson"): GONE,
    ("get", "/v1alpha3/workspaces/{workspace}/workspacemembers/{workspacemember}/namespaces"): _LATER,
}

# Keys that are declared, and what is known of them from the handlers.
_OFFSET = "an offset, read where there is no page; pages are what lists here are walked by"
_DECLARED = "declared, and not read"
_BACKWARD = "a variant: list_full"
OTHER_KEYS = {
    ("get", "/v1alpha2/search"): {"start": _OFFSET},
    ("get", "/v1alpha3/devops/{devops}/pipelines"): {"paging": _DECLARED},
    ("get", "/v1alpha3/workspaces/{workspace}/devops"): {"paging": "instead of page and limit"},
    ("get", "/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches"): {
        "ascending": _DECLARED,
        "sortBy": _DECLARED,
    },
    ("get", "/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns"): {"backward": _BACKWARD},
    ("get", "/v1alpha3/scms/{scm}/organizations"): dict.fromkeys(
        ("ascending", "limit", "page", "sortBy"), "declared; pageNumber and pageSize are read"
    ),
}

# Answers that are declared wrong: what a handler writes is another.
_MESSAGE = ("Error", "a delete answers a message")
OTHER_ANSWERS = {
    ("get", "/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches"): ("PipelineBranchItem", "a list's own type"),
    ("post", "/v1alpha3/devops/{devops}/credentials"): ("Secret", "declared as a pipeline by the older file"),
    ("delete", "/v1alpha3/devops/{devops}/credentials/{credential}"): _MESSAGE,
    ("delete", "/v1alpha3/devops/{devops}/pipelines/{pipeline}"): _MESSAGE,
    ("delete", "/v1alpha3/workspaces/{workspace}/devops/{devops}"): _MESSAGE,
}
# Which list it is, is not declared; nor what a step template is.
UNDECLARED = {"", "ListResult", "PageResult"}


@dataclass(frozen=True)
class Described:
    """An operation of one of the two files."""

    file: str
    method: str
    path: str
    node: Json

    @property
    def tail(self) -> tuple[str, str]:
        return self.method, self.path.partition(".kubesphere.io")[2]

    @property
    def query(self) -> set[str]:
        return {each["name"] for each in self.node.get("parameters", ()) if each["in"] == "query"}

    @property
    def body(self) -> bool:
        """Whether one is described; bytes, an array of integers, stand for whatever is passed on."""
        sent = [each for each in self.node.get("parameters", ()) if each["in"] in {"body", "formData"}]
        return any(each.get("schema", {}).get("items") != {"type": "integer"} for each in sent)

    @property
    def answer(self) -> str:
        """The last part of the name of what is answered, one of it where it is a list."""
        schemas = [each.get("schema", {}) for status, each in self.node["responses"].items() if status[0] == "2"]
        schema: Json = schemas[0]
        name: str = schema.get("items", schema).get("$ref", "").rpartition(".")[2]
        return name.removesuffix("PageResult").removesuffix("List") or name


def described() -> list[Described]:
    """Those that release 3.4 should have."""
    found: list[Described] = []
    for file in (OLDER, NEWER):
        source = UPSTREAM / file / "swagger.json"
        paths: dict[str, Any] = json.loads(source.read_text())["paths"] if source.is_file() else {}
        for path, item in paths.items():
            if not path.startswith(("/kapis/devops", "/kapis/gitops")) or "/gitrepositories/{gitrepository}/" in path:
                continue  # what is in a repository came with ks-devops 4
            moved = path
            for new, old in MOVED if file == NEWER else ():
                moved = moved.replace(new, old)
            found += [Described(file, method, moved, node) for method, node in item.items() if method != "parameters"]
    return found


@pytest.mark.parametrize(
    "row",
    cases(
        [each for each in described() if each.tail not in NOT_THERE],
        lambda each: f"{each.file.partition('/')[0]} {' '.join(each.tail)}",
    ),
)
def test_operation(row: Described) -> None:
    operation = find(row.method, row.path)
    keys = {each["name"] for each in operation.parameters("query")}
    assert row.query - keys == OTHER_KEYS.get(row.tail, {}).keys() & row.query
    assert operation.content or not row.body
    answer = said(operation)
    if row.tail in OTHER_ANSWERS:
        assert answer.type_name == OTHER_ANSWERS[row.tail][0]
    elif row.answer not in UNDECLARED:
        assert answer.type_name == row.answer


@pytest.mark.skipif(not described(), reason="the Swagger files (../shared/upstream) are not here")
def test_what_is_excepted_is_described() -> None:
    rows = described()
    tails = {row.tail for row in rows}
    assert NOT_THERE.keys() | OTHER_KEYS.keys() | OTHER_ANSWERS.keys() <= tails
    assert len({row.tail for row in rows} - NOT_THERE.keys()) >= 80
    for tail in NOT_THERE:
        with pytest.raises(AssertionError, match="the contract has no"):
            find(tail[0], f"/kapis/devops.kubesphere.io{tail[1]}")
    for tail, (name, _) in OTHER_ANSWERS.items():
        assert {row.answer for row in rows if row.tail == tail} != {name}
    for tail, known in OTHER_KEYS.items():
        assert {key for row in rows if row.tail == tail for key in row.query} >= known.keys()


def test_the_key_that_makes_a_variant() -> None:
    runs = find("get", "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns")
    assert dict(variant(runs, "list_full").fixed) == {"backward": "false"}
