"""Which kinds a server has, and where: discovery (`GET /api/v1`, `GET /apis/{group}/{version}`), without any I/O."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from ..errors import NotFoundError
from ..operation import Operation, json_value
from ..transport.refusals import object_of
from ..transport.request import path_segment
from .steps import Call

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from .steps import Steps


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind as the server offers it.

    Attributes:
        api_version: its group and version, e.g. `apps/v1`, or `v1` for the core group.
        kind: its name, e.g. `Deployment`.
        plural: its name in paths, e.g. `deployments`.
        namespaced: whether its objects are in namespaces.
        subresources: the kind of each subresource by name, e.g. `scale`: `Scale`.
    """

    api_version: str
    kind: str
    plural: str
    namespaced: bool
    subresources: dict[str, str]

    @property
    def root(self) -> str:
        """The path of its group and version."""
        return root_of(self.api_version)


def root_of(api_version: str) -> str:
    """The path of a group and version.

    Raises:
        ValueError: it is neither `version` nor `group/version`.
    """
    group, _, version = api_version.rpartition("/")
    parts = [path_segment("group", group)] if group else []
    return "/".join(["/apis" if parts else "/api", *parts, path_segment("version", version)])


def discover(
    known: MutableMapping[tuple[str, str], list[Kind]], cluster: str, api_version: str, kind: str
) -> Steps[Kind]:
    """The kind; the server is asked once for each group and version, and again for a kind it hadn't then.

    Args:
        known: what the server has said, by cluster and group version.
        cluster: the member cluster asked; empty for the host.
        api_version: group and version.
        kind: the kind's name.

    Raises:
        NotFoundError: the server has no such group, version or kind.
        ValueError: `api_version` is neither `version` nor `group/version`.
    """
    at, path = (cluster, api_version), root_of(api_version)
    found = next((each for each in known.get(at, ()) if each.kind == kind), None)
    if found is None:
        known[at] = list(_kinds(api_version, object_of((yield Call(Operation("GET", path, json_value()), (), {})))))
        found = next((each for each in known[at] if each.kind == kind), None)
    if found is None:
        close = get_close_matches(kind, [each.kind for each in known[at]], n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise NotFoundError(
            f"{api_version} has no kind {kind!r}{hint}", status=404, reason="NotFound", method="GET", url=path
        )
    return found


def _kinds(api_version: str, listed: dict[str, Any]) -> Iterator[Kind]:
    """The kinds of an APIResourceList."""
    entries = [object_of(entry) for entry in listed.get("resources") or ()]
    for entry in entries:
        name = str(entry.get("name", ""))
        if not name or "/" in name:
            continue
        below = {
            sub: str(each.get("kind", ""))
            for each in entries
            for owner, _, sub in [str(each.get("name", "")).partition("/")]
            if owner == name and sub
        }
        kind, plural = str(entry.get("kind", "")), path_segment("plural", name)
        yield Kind(api_version, kind, plural, entry.get("namespaced") is True, below)
