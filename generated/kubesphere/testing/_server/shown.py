"""How an object looks under `/kapis`: as its Go type writes it, and mostly without its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from . import lists
from .catalog import Kind, typed
from .errors import Refusal, text
from .routing import as_text

if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterable, Mapping

    from .objects import Store

Object = dict[str, Any]
T = TypeVar("T")


class View:
    """Reads of the store as handlers make them, through a cache.

    The cache keeps the kind of custom resources that it listed when the server started; what came by watch since, and
    every native object, has lost it.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.listed = 0
        self._revision = 0
        self._found: dict[tuple[Any, ...], list[Object]] = {}

    def show(self, kind: Kind, item: Object) -> Object:
        if kind.native or int(item["metadata"].get("resourceVersion", 0)) > self.listed:
            item = {name: value for name, value in item.items() if name not in {"kind", "apiVersion"}}
        return typed(kind, item)

    def get(self, kind: Kind, name: str, namespace: str = "", *, missing: int = 404, inside: bool = True) -> Object:
        """The object as it is shown; what is missing is `missing` with text."""
        found = self.store.find(kind, name, namespace) if inside else None
        if found is None:
            raise text(missing, f'{kind.singular} "{name}" not found')
        return self.show(kind, found)

    def list(
        self,
        kind: Kind,
        query: Mapping[str, str],
        *,
        namespace: str | None = None,
        keep: Callable[[Object], bool] | None = None,
        filters: Mapping[str, Callable[[Object, str], bool]] | None = None,
        show: Callable[[Object], Object] = lambda item: item,
        kinds: bool = False,
    ) -> Object:
        """A v1alpha3 list; only the page's objects are made to be shown, with their kinds if asked."""
        items = self._selected(kind, query, namespace, keep, filters)
        page = lists.page_of(items, query)
        shown = [typed(kind, item) for item in page] if kinds else self.all(kind, page, show)
        return {"items": shown, "totalItems": len(items)}

    def _selected(
        self,
        kind: Kind,
        query: Mapping[str, str],
        namespace: str | None,
        keep: Callable[[Object], bool] | None,
        filters: Mapping[str, Callable[[Object, str], bool]] | None,
    ) -> builtins.list[Object]:
        """All that a list holds, in its order; found once for the pages of a walk, until something changes."""
        items = self.store.list(kind, namespace)
        if keep is not None:
            return lists.selected([item for item in items if keep(item)], query, filters)
        if self._revision != self.store.revision:
            self._revision, self._found = self.store.revision, {}
        asked = frozenset((name, value) for name, value in query.items() if name not in {"page", "limit"})
        place = (kind, namespace, asked, frozenset(filters or ()))
        if place not in self._found:
            self._found[place] = lists.selected(items, query, filters)
        return self._found[place]

    def all(
        self, kind: Kind, items: Iterable[Object], show: Callable[[Object], Object] = lambda item: item
    ) -> builtins.list[Object]:
        return [show(self.show(kind, item)) for item in items]

    def write(self, codes: dict[int, int], change: Callable[..., T], *given: Any, **more: Any) -> T:
        """A change of the store whose refusal is passed on as text, with other codes where `codes` says so."""
        try:
            return change(*given, **more)
        except Refusal as refusal:
            raise as_text(refusal, codes) from None
