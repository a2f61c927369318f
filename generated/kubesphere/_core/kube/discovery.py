"""Which kinds a server has, and where: discovery (`GET /api/v1`, `GET /apis/{group}/{version}`), without any I/O."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from ..errors import NotFoundError
from ..operation import Operation, json_value
from ..transport.refusals import object_of
from ..transport.request import path_segment
from .kinds import Kind, known_kind, root_of, scale_target
from .steps import Call

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from .steps import Steps


def discover(
    known: MutableMapping[tuple[str, str], list[Kind]], cluster: str, api_version: str, kind: str
) -> Steps[Kind]:
    """The kind: as this package knows it or, else, as the server offers it.

    The server is asked once for each group and version, and again for a kind it hadn't then.

    Args:
        known: what the server has said, by cluster and group version.
        cluster: the member cluster asked; empty for the host.
        api_version: group and version.
        kind: the kind's name.

    Raises:
        NotFoundError: the server has no such group, version or kind.
        ValueError: `api_version` is neither `version` nor `group/version`.
    """
    found = known_kind(api_version, kind)
    if found is not None:
        return found
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
    # A custom resource's group holds a dot, always; of groups with a dot that aren't known, nobody can tell.
    native = "." not in api_version.rpartition("/")[0]
    for entry in entries:
        name = str(entry.get("name", ""))
        if not name or "/" in name:
            continue
        below = {
            sub: scale_target() if each.get("kind") == "Scale" else None
            for each in entries
            for owner, _, sub in [str(each.get("name", "")).partition("/")]
            if owner == name and sub
        }
        plural = path_segment("plural", name)
        yield Kind(
            api_version, str(entry.get("kind", "")), plural, entry.get("namespaced") is True, below, native=native
        )
