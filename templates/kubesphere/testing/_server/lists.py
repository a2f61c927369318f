"""Lists under `/kapis`, in both styles: v1alpha3 (page, limit, filters) and v1alpha2 (paging, conditions).

What a filter finds, and what becomes of one that isn't known, is the release's.
"""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import selectors
from .errors import hang_up
from .settings import ALIAS_IN_NAME, FIELD_SELECTORS, NULL_ITEMS, UNKNOWN_FILTERS_IGNORED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Item = dict[str, Any]
Filters = dict[str, Callable[[Item, str], bool]]

_CONTROLS = {"page", "limit", "sortBy", "ascending", "labelSelector"}
_WORDS = {"true": True, "True": True, "TRUE": True, "t": True, "1": True}


def _csv(item: Item, value: str) -> bool:
    return item["metadata"]["name"] in value.split(",")


def _never(_item: Item, _value: str) -> bool:
    return False


def _always(_item: Item, _value: str) -> bool:
    return True


def _pair(field: str) -> Callable[[Item, str], bool]:
    def fits(item: Item, value: str) -> bool:
        key, sign, wanted = value.partition("=")
        found = (item["metadata"].get(field) or {}).get(key.removesuffix("!"))
        if key.endswith("!"):
            return found != wanted
        return found is not None and (not sign or found == wanted)

    return fits


def _owner(field: str) -> Callable[[Item, str], bool]:
    return lambda item, value: any(each.get(field) == value for each in item["metadata"].get("ownerReferences") or ())


def _aliased(item: Item, value: str) -> bool:
    return value in (item["metadata"].get("annotations") or {}).get("kubesphere.io/alias-name", "")


def _named(item: Item, value: str) -> bool:
    return value in item["metadata"]["name"] or (ALIAS_IN_NAME and _aliased(item, value))


FILTERS: Filters = {
    "name": _named,
    **({"nameAndAlias": _named} if ALIAS_IN_NAME else {"alias": _aliased}),
    "names": _csv,
    "uid": lambda item, value: item["metadata"]["uid"] == value,
    "namespace": lambda item, value: item["metadata"].get("namespace") == value,
    "label": _pair("labels"),
    "annotation": _pair("annotations"),
    "ownerReference": _owner("uid"),
    "ownerKind": _owner("kind"),
}


def selected(
    items: Sequence[Item], query: Mapping[str, str], filters: Mapping[str, Callable[[Item, str], bool]] | None = None
) -> list[Item]:
    """All of a v1alpha3 list, in its order: newest first unless told otherwise.

    A query key that is no filter lets nothing through, or is ignored.
    """
    known = {**FILTERS, **(filters or {})}
    other = _always if UNKNOWN_FILTERS_IGNORED else _never
    found: list[Item] = list(items)
    if selector := query.get("labelSelector"):
        fits = selectors.labels(selector)
        found = [item for item in found if fits(item)]
    for name, value in query.items():
        if name not in _CONTROLS:
            keep = known.get(name, other)
            found = [item for item in found if keep(item, value)]
    return _sorted(found, query.get("sortBy") or "creationTimestamp", ascending=_WORDS.get(query.get("ascending", "")))


def _sorted(items: list[Item], key: str, *, ascending: bool | None) -> list[Item]:
    """Sorted in the order of the key's comparison, which is the descending one."""
    if key == "name":
        items = sorted(items, key=lambda item: str(item["metadata"]["name"]), reverse=True)
    elif key in {"creationTimestamp", "createTime"}:
        names = sorted(items, key=lambda item: str(item["metadata"]["name"]), reverse=True)
        items = sorted(names, key=lambda item: str(item["metadata"]["creationTimestamp"]), reverse=True)
    return items[::-1] if ascending else items


def by_fields(*words: str) -> Filters:
    """The filter `fieldSelector`, where a list of one of these groups or resources reads it."""
    return {"fieldSelector": _by_fields} if set(words) & set(FIELD_SELECTORS) else {}


def _by_fields(item: Item, value: str) -> bool:
    return selectors.fields(value, any_case=True)(item)


def shown_empty(found: Item, *words: str) -> Item:
    """A list of one of these groups or resources: where filters left nothing, `items` may be null."""
    none_left = not found["totalItems"] and set(words) & set(NULL_ITEMS)
    return {**found, "items": None} if none_left else found


def page_of(items: list[Item], query: Mapping[str, str]) -> list[Item]:
    """The page asked for; all without a limit."""
    limit, page = number(query.get("limit"), -1), number(query.get("page"), 1)
    if limit == -1:
        return items
    if limit <= 0 or page < 1:
        return []
    return items[(page - 1) * limit : page * limit]


def end_of(total: int, query: Iterable[tuple[str, str]]) -> int:
    """Up to where of all items a page goes; for one past the end that is the beginning."""
    given = dict(query)
    limit, page = number(given.get("limit"), -1), number(given.get("page"), 1)
    if limit == -1:
        return total
    start = (page - 1) * limit
    return min(start + limit, total) if limit > 0 and page > 0 and start <= total else 0


def number(text: str | None, default: int) -> int:
    """A number of a query; the default for what is none."""
    try:
        return int(text or "")
    except ValueError:
        return default


def by_paging(items: Sequence[Item], query: Mapping[str, str], *, drops: bool = True) -> Item:
    """A v1alpha2 list: ten a page, sorted by name.

    Args:
        items: all there are.
        query: what is asked for.
        drops: whether a page that begins after the end is a dropped connection, as for some resources.
    """
    found = list(items)
    for condition in filter(None, query.get("conditions", "").split(",")):
        name, sign, value = condition.partition("~") if "~" in condition else condition.partition("=")
        keep = _condition(name, value, exact=sign == "=")
        found = [item for item in found if keep(item)]
    order = query.get("orderBy") or "name"
    found.sort(key=lambda item: item["metadata"].get({"createTime": "creationTimestamp"}.get(order, order)) or "")
    if query.get("reverse") == "true":
        found.reverse()
    pairs = [part.partition("=") for part in query.get("paging", "").split(",")]
    paging = {name: value for name, _, value in pairs} if "paging" in query else query
    limit, page = number(paging.get("limit"), 10), max(number(paging.get("page"), 1), 1)
    start = (page - 1) * limit if limit > 0 else 0
    if drops and start > len(found):
        raise hang_up()
    return {"items": found[start : start + limit] if limit > 0 else found, "total_count": len(found)}


def _condition(name: str, value: str, *, exact: bool) -> Callable[[Item], bool]:
    def fits(item: Item) -> bool:
        if name == "keyword":
            return value in item["metadata"]["name"]
        labels = item["metadata"].get("labels") or {}
        found = str(item["metadata"].get(name, labels.get(name, "")))
        return found == value if exact else value in found

    return fits
