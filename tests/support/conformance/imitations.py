"""Releases that nobody published, made of those that were: with the defects of older ones, and some of their own.

2.1, 3.0 and 3.2 are not at hand. What is known of them: other paths, groups that are missing, references in several
spellings, and what `go-restful-openapi` of their time wrote wrongly.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.conformance.contracts import Json

Files = dict[str, Any]


def _api(files: Files) -> Json:
    return files["api"]  # type: ignore[no-any-return]


def without_groups(files: Files) -> None:
    """Groups that an older release doesn't have yet, and definitions that nothing refers to any more."""
    paths = _api(files)["paths"]
    gone = ("alerting", "gateway", "openpitrix.io/v2alpha1", "notification", "edgeruntime", "kubeedge")
    for path in [path for path in paths if any(each in path for each in gone)]:
        del paths[path]


def other_paths(files: Files) -> None:
    """Versions and segments that were other ones, a slash at the end, and variables with patterns."""
    paths = _api(files)["paths"]
    for path in list(paths):
        new = path.replace("/v1alpha2/", "/v1alpha1/").replace("/users/{user}", "/users/{user:[a-z0-9-]+}")
        new = f"{new}/" if new.endswith("/namespaces") else new
        if new not in paths:
            paths[new] = paths.pop(path)


def odd_references(files: Files) -> None:
    """Names that a reference has to encode, references to nowhere, and a definition that is a reference."""
    api = _api(files)
    definitions = api["definitions"]
    text = json.dumps(api["paths"])
    used = [name for name in sorted(definitions) if f'"#/definitions/{name}"' in text][:4]
    renamed = ["map[string]||{}", "[]{}", "{} (old)", "types/{}"]
    for name, pattern in zip(used, renamed, strict=False):
        odd = pattern.format(name)
        definitions[odd] = definitions[name]
        token = quote(odd.replace("~", "~0").replace("/", "~1"), safe="~")
        text = text.replace(f'"#/definitions/{name}"', f'"#/definitions/{token}"')
    api["paths"] = json.loads(text)
    definitions["v0.Alias"] = {"$ref": f"#/definitions/{used[-1]}"}
    reads = [item["get"] for item in api["paths"].values() if "get" in item]
    reads[0]["responses"] = {"200": {"description": "", "schema": {"$ref": "#/definitions/v0.Alias"}}}
    reads[1]["responses"] = {"200": {"description": "", "schema": {"$ref": "#/definitions/no.Such"}}}


def old_bugs(files: Files) -> None:
    """What was written wrongly: bodies of reads, forms of reads, types that are none, ids shared by all."""
    writers = [each for item in _api(files)["paths"].values() for verb, each in item.items() if verb in _WRITES]
    readers = [item["get"] for item in _api(files)["paths"].values() if "get" in item]
    for index, each in enumerate(readers):
        parameters = each.setdefault("parameters", [])
        each["operationId"] = "handler"
        if index % 7 == 0:
            each["consumes"] = ["multipart/form-data"]
        if index % 11 == 0:
            parameters.append({"name": "body", "in": "body", "required": True})
        if index % 13 == 0:
            parameters.append({"name": "limit", "in": "query", "type": "int", "format": "limit=%s", "default": "ten"})
        if index % 17 == 0:
            each["responses"] = {"default": {"description": "OK"}}
        if index % 19 == 0:
            parameters.append({"name": "nowhere", "in": "path", "type": "string"})
    for index, each in enumerate(writers):
        if index % 5 == 0:
            each["parameters"] = [one for one in each.get("parameters", []) if one.get("in") != "body"]
        if index % 6 == 0:
            each.setdefault("parameters", []).append({"name": "second", "in": "body", "schema": {"type": "object"}})


def same_twice(files: Files) -> None:
    """Paths that a server cannot tell apart: other names of variables, a slash more."""
    paths = _api(files)["paths"]
    for path in [path for path in paths if path.endswith(("/{workspace}", "/{namespace}"))]:
        head, _, _ = path.rpartition("/")
        paths[head + "/{other}"] = copy.deepcopy(paths[path])
    for path in [path for path in paths if path.endswith("/quotas")]:
        paths[f"{path}/"] = copy.deepcopy(paths[path])


_WRITES = {"post", "put", "patch"}
IMITATIONS: dict[str, tuple[str, tuple[Callable[[Files], None], ...]]] = {
    "like-2.1": ("release-3.1", (without_groups, other_paths, odd_references, old_bugs)),
    "like-3.0": ("release-3.1", (without_groups, odd_references)),
    "like-3.2": ("release-3.3", (odd_references, old_bugs, same_twice)),
}


def imitate(name: str, files: Callable[[str], Files]) -> Files:
    """The files of an imitation; `files` reads those of a published release."""
    base, changes = IMITATIONS[name]
    found = copy.deepcopy(files(base))
    for change in changes:
        change(found)
    return found
