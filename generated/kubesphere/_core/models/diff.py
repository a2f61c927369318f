"""What differs between two objects, as patches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .patches import json_patch, merge_patch
from .view import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .model import Model


class Diff:
    """What makes one object of another; true if anything does.

    Attributes:
        json_patch: the operations (RFC 6902), `application/json-patch+json`.
    """

    __slots__ = ("_merge", "json_patch")

    json_patch: list[dict[str, Any]]

    def __init__(self, before: Any, after: Any) -> None:
        self.json_patch = json_patch(before, after)
        self._merge: Any
        try:
            self._merge = merge_patch(before, after)
        except ValueError as error:
            self._merge = error

    @property
    def merge_patch(self) -> dict[str, Any]:
        """The merge patch (RFC 7386), `application/merge-patch+json`.

        Raises:
            ValueError: a field was set to null, which no merge patch can say; the message names it.
        """
        if isinstance(self._merge, ValueError):
            raise self._merge
        return self._merge  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        return bool(self.json_patch)

    def __repr__(self) -> str:
        return f"<Diff {' '.join(each['op'] + ':' + each['path'] for each in self.json_patch) or 'of nothing'}>"


def diff(before: Model | Mapping[str, Any], after: Model | Mapping[str, Any]) -> Diff:
    """What changed from one object to another, both of any class or plain JSON. Later changes to them don't show.

    Numbers are compared as written (`1` is not `1.0`), the order of keys doesn't count.
    """
    return Diff(to_json(before), to_json(after))
