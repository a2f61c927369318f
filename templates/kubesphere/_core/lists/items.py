"""The items of a collection, decoded as they are touched, and what tells one object from another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast, overload

import msgspec

from ..models import codec
from ..models.levels import Text, decode, read_object

T = TypeVar("T")
Key: TypeAlias = tuple[str, str]
"""(namespace, name); the namespace of what lies in none is empty."""


class Items(Sequence[T]):
    """The items of a page. An item reached by index is kept, so that changes to it stay; iterating keeps none."""

    __slots__ = ("_kept", "_raw", "_target")

    def __init__(self, raw: list[Text], target: str | None, kept: dict[int, T] | None = None) -> None:
        self._raw = raw
        self._target = target
        self._kept = kept or {}

    def __len__(self) -> int:
        return len(self._raw)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self._raw)))]
        position = range(len(self._raw))[index]
        if position not in self._kept:
            self._kept.setdefault(position, self._reader()(self._raw[position]))
        return self._kept[position]

    def __iter__(self) -> Iterator[T]:
        read = self._reader()
        for position, text in enumerate(self._raw):
            yield self._kept[position] if position in self._kept else read(text)

    def _reader(self) -> Callable[[Any], T]:
        found = decode if self._target is None else partial(read_object, codec.model_class(self._target))
        return cast("Callable[[Any], T]", found)

    def __json__(self) -> list[Any]:
        """The array as the encoder takes it: text, but for the items that were reached by index."""
        return [self._kept.get(position, text) for position, text in enumerate(self._raw)]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, str | bytes):
            return NotImplemented
        return list(self) == list(other)  # pyright: ignore[reportUnknownArgumentType]

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{len(self)} items of {self._target or 'plain JSON'}>"

    def __reduce__(self) -> tuple[Any, ...]:
        texts = [msgspec.json.encode(text) for text in self._raw]  # for a Raw cannot be pickled
        return _items, (texts, self._target, self._kept)


def _items(raw: list[bytes], target: str | None, kept: dict[int, Any]) -> Items[Any]:
    return Items([msgspec.Raw(text) for text in raw], target, kept)


class _Metadata(msgspec.Struct):
    uid: str = ""
    namespace: str = ""
    name: str = ""


class _Identified(msgspec.Struct):
    metadata: _Metadata


_identified = msgspec.json.Decoder(_Identified)
_metadata = msgspec.json.Decoder(_Metadata)


def identities(items: Sequence[Any]) -> Iterator[int | None]:
    """What tells each item of a page from all others, without decoding more of it; None of what has no metadata."""
    if not isinstance(items, Items):
        return
    for text in items._raw:  # pyright: ignore[reportPrivateUsage]
        try:
            found = _metadata.decode(text["metadata"]) if isinstance(text, dict) else _identified.decode(text).metadata
        except (KeyError, msgspec.DecodeError, RecursionError):
            yield None
        else:
            yield hash(found.uid or (found.namespace, found.name)) if found.uid or found.name else None


def without(items: Sequence[T], positions: list[int]) -> Sequence[T]:
    """A page's items but for some."""
    if not isinstance(items, Items):
        return items
    out = set(positions)
    raw = [text for position, text in enumerate(items._raw) if position not in out]  # pyright: ignore[reportPrivateUsage]
    return Items(raw, items._target)  # pyright: ignore[reportPrivateUsage]


def of_kubernetes(target: str | None) -> bool:
    """Whether what a model is of has few members, and large ones: then a page is split once, and its items with it."""
    return target is not None and hasattr(codec.model_class(target), "metadata")


def key_of(value: Any) -> Key:
    """The key of an object, be it a model or plain JSON; what is no object has an empty one."""
    return metadata_text(value, "namespace"), metadata_text(value, "name")


def version_of(value: Any) -> str:
    """The resource version of an object, opaque (Kubernetes API conventions, concurrency); empty if it has none."""
    return metadata_text(value, "resourceVersion")


def metadata_text(value: Any, name: str) -> str:
    """A string of an object's metadata, by wire name; empty if it is missing."""
    metadata = _member(value, "metadata")
    found = _member(metadata, name)
    return found if isinstance(found, str) else ""


def storage_order(key: Key) -> bytes:
    """What Kubernetes lists are sorted by: the path of the object in the store, byte by byte."""
    namespace, name = key
    return f"{namespace}/{name}".encode() if namespace else name.encode()


def _member(value: Any, name: str) -> Any:
    """A member of a model or JSON object by wire name; None of anything else."""
    try:
        return value[name]
    except (KeyError, TypeError, IndexError):
        return None
