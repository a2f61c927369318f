# Made from async_server_discovery.py.
"""What a Kubernetes API server says of itself: its groups, versions and resources, and how its tokens are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..sync_resource import Resource
from ..operation import Operation, json_value, model, text
from .kinds import root_of

if TYPE_CHECKING:
    from collections.abc import Mapping

V = TypeVar("V")
L = TypeVar("L")
G = TypeVar("G")
R = TypeVar("R")


class Discovery(Resource, Generic[V, L, G, R]):
    """Discovery, and what else belongs to no kind."""

    __slots__ = ()
    _targets: ClassVar[Mapping[str, str]] = {}  # the models of what discovery answers, by their class

    def api_versions(self) -> V:
        """The versions of the core group."""
        found: V = self._read("/api/", "APIVersions")
        return found

    def api_groups(self) -> L:
        """The API groups, with their versions."""
        found: L = self._read("/apis/", "APIGroupList")
        return found

    def api_group(self, group: str) -> G:
        """One API group, with its versions."""
        found: G = self._read("/apis/{group}/", "APIGroup", group)
        return found

    def api_resources(self, api_version: str) -> R:
        """The resources of a group and version, e.g. `apps/v1`; `v1` for the core group.

        Raises:
            ValueError: `api_version` is neither `version` nor `group/version`.
        """
        found: R = self._read(f"{root_of(api_version)}/", "APIResourceList")
        return found

    def openid_configuration(self) -> dict[str, Any]:
        """How the tokens of service accounts are checked (OpenID Connect Discovery 1.0)."""
        return self._call(Operation("GET", "/.well-known/openid-configuration/", json_value()))

    def openid_keys(self) -> dict[str, Any]:
        """The keys that they are signed with (RFC 7517)."""
        return self._call(Operation("GET", "/openid/v1/jwks/", json_value()))

    def logs(self, path: str = "") -> str:
        """A log file of the API server's machine, or the list of them, where that is turned on."""
        if not path:
            return self._call(Operation("GET", "/logs/", text()))
        return self._call(Operation("GET", "/logs/{logpath}", text(), wildcard=True), (path,))

    def version(self) -> dict[str, Any]:
        """The server's version; behind KubeSphere, KubeSphere's own."""
        return self._call(Operation("GET", "/version/", json_value()))

    def _read(self, path: str, cls: str, *values: str) -> Any:
        return self._call(Operation("GET", path, model(self._targets[cls])), values)
