"""A model of a server's collection: a history of changes, lists in pages of one state, and compaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kubesphere._core import errors
from kubesphere._core.lists.events import WatchEvent
from kubesphere._core.lists.sync_page import Page

Entry = tuple[int, str, str]


def item(name: str, version: int) -> dict[str, Any]:
    return {"metadata": {"name": name, "namespace": "ns", "resourceVersion": str(version)}}


def gone() -> errors.GoneError:
    return errors.GoneError("too old resource version", status=410)


@dataclass
class Store:
    """What etcd holds.

    Attributes:
        objects: version by name, as they are now.
        history: every change: (version, type, name).
        compacted: the newest version whose past is forgotten.
    """

    objects: dict[str, int] = field(default_factory=dict[str, int])
    history: list[Entry] = field(default_factory=list[Entry])
    version: int = 0
    compacted: int = 0
    page: ClassVar[int] = 2

    def put(self, name: str) -> None:
        self.version += 1
        self.history.append((self.version, "MODIFIED" if name in self.objects else "ADDED", name))
        self.objects[name] = self.version

    def delete(self, name: str) -> None:
        if name in self.objects:
            self.version += 1
            self.history.append((self.version, "DELETED", name))
            del self.objects[name]

    def compact(self) -> None:
        self.compacted = self.version

    def at(self, version: int) -> dict[str, int]:
        """The objects as they were."""
        objects: dict[str, int] = {}
        for number, kind, name in self.history:
            if number <= version:
                objects.pop(name, None)
                if kind != "DELETED":
                    objects[name] = number
        return objects

    def list(self, query: dict[str, Any]) -> Page[Any]:
        """A page of the state at the time of the first; a token is (version, last name)."""
        version, after = self.version, ""
        if token := query.get("continue"):
            number, after = token.split("/")
            version = int(number)
            if version < self.compacted:
                raise gone()
        found = sorted(each for each in self.at(version).items() if each[0] > after)
        size = self.page if "limit" in query else len(found)
        metadata = {"resourceVersion": str(version)}
        if len(found) > size:
            metadata["continue"] = f"{version}/{found[size - 1][0]}"
        return Page([item(*each) for each in found[:size]], {"metadata": metadata})

    def after(self, version: int) -> WatchEvent[Any] | None:
        """The first change after a version."""
        if version < self.compacted:
            raise gone()
        for number, kind, name in self.history:
            if number > version:
                return WatchEvent(kind, item(name, number), b"raw")
        return None
