"""The operations of Kubernetes and of custom resources, and the method of a collection that stands for each."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import Contract as Source
from ksgen.kinds.world import join
from support.conformance.contracts import Contract, default_release

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.conformance.contracts import Json

ROOT = Path(__file__).resolve().parents[3]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_VARIABLE = re.compile(r"\{([^{}]+)\}")
_PLACE = re.compile(
    r"(?:/api|/apis/(?P<group>[^/]+))/(?P<version>[^/]+)(?P<watch>/watch)?(?P<inside>/namespaces/\{namespace\})?"
    r"/(?P<plural>[^/{}]+)(?P<item>/\{name\}(?:/(?P<sub>[^/{}]+)(?P<path>/\{path\})?)?)?"
)

# What no method sends, and why.
UNSENT = {
    "pretty": "it shapes text for people",
    "orphanDependents": "propagationPolicy replaces it",
    "sendInitialEvents": "an alpha feature",
    "insecureSkipTLSVerifyBackend": "it would let a kubelet be impersonated",
}
# Methods of WebSocket subresources other than the handshake's.
HANDSHAKES = {"attach", "exec", "portforward"}
VALUES: dict[str, Any] = {
    "container": "c0",
    "continue": "abc",
    "dryRun": "All",
    "fieldManager": "me",
    "fieldSelector": "metadata.name=x",
    "fieldValidation": "Strict",
    "labelSelector": "a=b",
    "propagationPolicy": "Background",
    "resourceVersion": "7",
    "resourceVersionMatch": "Exact",
    "sinceTime": "2026-01-01T00:00:00Z",
}


@dataclass(frozen=True)
class KindOperation:
    """An operation of a contract; `node` with the parameters of its path and those that are shared."""

    contract: str
    method: str
    path: str
    node: Json
    schemas: Json

    @property
    def title(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def place(self) -> re.Match[str] | None:
        path = re.sub(r"^/api/v1/(watch/)?namespaces(?=/\{name\}|$)", r"/api/v1/\1NAMESPACES", self.path)
        return _PLACE.fullmatch(path)

    @property
    def plural(self) -> str:
        assert self.place is not None
        return self.place["plural"].lower()

    @property
    def api_version(self) -> str:
        assert self.place is not None
        group, version = self.place["group"], self.place["version"]
        return f"{group}/{version}" if group else version

    @property
    def gvk(self) -> tuple[str, str]:
        found = self.node["x-kubernetes-group-version-kind"]
        return "/".join(filter(None, (found["group"], found["version"]))), found["kind"]

    @property
    def query(self) -> set[str]:
        return {each["name"] for each in self.node["parameters"] if each["in"] == "query"}

    @property
    def body(self) -> Json:
        return self.node.get("requestBody", {})


def contracts() -> list[Path]:
    """The pinned contracts of kinds."""
    return sorted(
        [*ROOT.glob("specs/kubernetes/*/contract.json"), *ROOT.glob("specs/release-3.4/crds/*/contract.json")]
    )


@cache
def world() -> Contract:
    """The contract that the client is made of: a release's with the schemas of all kinds."""
    release, *customs = (Source(json.loads(path.read_text()), str(path)) for path in (default_release(), *contracts()))
    native = next(each for each in customs if each.file.startswith(str(ROOT / "specs" / "kubernetes")))
    return Contract(join(release, native, [each for each in customs if each is not native]).contract.document)


@cache
def operations() -> list[KindOperation]:
    """Every operation of these contracts."""
    return [each for path in contracts() for each in _operations(path)]


def _operations(path: Path) -> Iterator[KindOperation]:
    document = json.loads(path.read_text())
    shared = document["components"]["parameters"]
    for template, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                given = [*item.get("parameters", ()), *node.get("parameters", ())]
                resolved = [shared[each["$ref"].rpartition("/")[2]] if "$ref" in each else each for each in given]
                yield KindOperation(
                    path.parent.name,
                    method,
                    template,
                    {**node, "parameters": resolved},
                    document["components"]["schemas"],
                )


def kind_of(operation: KindOperation) -> tuple[str, str]:
    """The kind that a path belongs to, by what is created or read there; of a subresource, its owner's."""
    return _kinds()[operation.api_version, operation.plural]


@cache
def _kinds() -> dict[tuple[str, str], tuple[str, str]]:
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for each in operations():
        if each.place and not each.place["sub"] and "x-kubernetes-group-version-kind" in each.node:
            found[each.api_version, each.plural] = each.gvk
    return found


def python_name(wire: str) -> str:
    """`continue` to `continue_token`, `labelSelector` to `label_selector`."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", wire).lower()
    return f"{name}_token" if name == "continue" else name


def options(operation: KindOperation, *without: str) -> dict[str, Any]:
    """A value for every query parameter that a method takes."""
    kinds = {each["name"]: each["schema"]["type"] for each in operation.node["parameters"] if each["in"] == "query"}
    wanted = operation.query - UNSENT.keys() - {"watch", *without}
    return {
        python_name(name): VALUES.get(name, {"boolean": True, "integer": 3, "string": "x"}[kinds[name]])
        for name in sorted(wanted)
    }


def template_matches(template: str, path: str) -> bool:
    """Whether a path is one that the template stands for."""
    parts = [re.escape(part) for part in _VARIABLE.split(template)[::2]]
    names = _VARIABLE.findall(template)
    groups = ["(.+)" if name in {"path", "logpath"} else "[^/]+" for name in names]
    pattern = "".join(part + group for part, group in zip(parts, [*groups, ""], strict=True))
    return re.fullmatch(pattern, path) is not None
