"""JSON text decoded level by level. What stays text is what nobody has touched; it is written as it came."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
import re
from codecs import getincrementaldecoder
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

import msgspec

from ..errors import DecodeError
from .exact import decode_exactly, encode_exactly, exact_float

if TYPE_CHECKING:
    from .containers import Loader
    from .view import View

Raw = msgspec.Raw
Text: TypeAlias = Raw | dict[str, Raw]
"""What stands for a JSON value that is not decoded: its text, or that of each member of an object."""
T = TypeVar("T")
_CHUNK = 65536
_new = object.__new__
TOO_DEEP = "nested too deeply"

_whole = msgspec.json.Decoder(float_hook=exact_float)
_object = msgspec.json.Decoder(dict[str, Raw])
_array = msgspec.json.Decoder(list[Raw])
_objects = msgspec.json.Decoder(list[dict[str, Raw]])
# An integer -0, which reads as 0; the literal comes first, which is what the search is quick at.
_NEGATIVE_ZERO = re.compile(rb"-0(?=[,\]}\s]|\Z)(?:(?<=[:,\[\s]-0)|(?<=\A-0))")
_lock = RLock()  # two threads that touch a field for the first time must see one object, or a write is lost


def _after_fork() -> None:
    global _lock  # noqa: PLW0603
    _lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def decode(text: bytes | Raw) -> Any:
    """The value of a JSON text, every number as exact as its text.

    Raises:
        ValueError: it is not JSON, or nested deeper than Python can follow.
    """
    try:
        value = _whole.decode(text)
        if type(value) is str or _NEGATIVE_ZERO.search(text) is None:
            return value
        return decode_exactly(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except msgspec.DecodeError as error:
        try:
            return decode_exactly(text)
        except (ValueError, RecursionError):
            raise error from None


def split_array(text: bytes | Raw, *, objects: bool = False) -> list[Text]:
    """The elements of a JSON array, not decoded.

    Args:
        text: the array.
        objects: whether to split the elements, too, in the same pass, if all are objects.

    Raises:
        ValueError: the text is no JSON array, or nested too deeply.
    """
    if objects:
        with suppress(msgspec.DecodeError, RecursionError):
            return cast("list[Text]", _objects.decode(text))
    return cast("list[Text]", _split(_array, text, list))


def split_object(text: bytes | Raw) -> dict[str, Raw]:
    """The values of a JSON object, not decoded.

    Raises:
        ValueError: the text is no JSON object, or nested too deeply.
    """
    parts: dict[str, Raw] = _split(_object, text, dict)
    return parts


def _split(decoder: Any, text: bytes | Raw, kind: type) -> Any:
    """What `decoder` makes of a text; text that it cannot read, for a lone surrogate, is decoded whole and cut then."""
    try:
        return decoder.decode(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        value = decode(text)
    if not isinstance(value, kind):
        raise ValueError(f"expected {kind.__name__}, found {type(value).__name__}")  # noqa: TRY004 - wrong JSON
    if isinstance(value, dict):
        return {key: _text(item) for key, item in cast("dict[str, Any]", value).items()}
    return [_text(item) for item in cast("list[Any]", value)]


def _text(value: Any) -> Raw:
    return Raw(encode_exactly(value).encode())


_ABSENT = cast("Raw", None)


class _Collection(msgspec.Struct, Generic[T], forbid_unknown_fields=True):
    """What most collections are, split in one pass: the text of a large one is not read twice."""

    items: list[T]
    kind: Raw = _ABSENT
    apiVersion: Raw = _ABSENT  # noqa: N815 - the wire's names
    metadata: Raw = _ABSENT
    totalItems: Raw = _ABSENT  # noqa: N815
    total_count: Raw = _ABSENT


_collection = msgspec.json.Decoder(_Collection[Raw])
_collection_of_objects = msgspec.json.Decoder(_Collection[dict[str, Raw]])
_BESIDE_ITEMS = tuple(name for name in _Collection.__struct_fields__ if name != "items")


def split_collection(text: bytes, *, objects: bool = False) -> tuple[list[Text] | None, dict[str, Raw]]:
    """The items of a wrapped collection, None if they are no array, and all else of the wrapper; nothing decoded.

    Args:
        text: the wrapper.
        objects: as for `split_array`.

    Raises:
        ValueError: the text is no JSON object, or nested too deeply.
    """
    try:
        whole = cast("_Collection[Text]", (_collection_of_objects if objects else _collection).decode(text))
    except (msgspec.DecodeError, RecursionError):
        parts = split_object(text)
        try:
            items = split_array(parts["items"], objects=objects)
        except (ValueError, KeyError):
            return None, parts
        return items, {name: part for name, part in parts.items() if name != "items"}
    found = ((name, getattr(whole, name)) for name in _BESIDE_ITEMS)
    return whole.items, {name: part for name, part in found if part is not _ABSENT}


def check_utf8(text: bytes) -> None:
    """Make sure that what is decoded later, if ever, can be decoded.

    Raises:
        ValueError: the text is not UTF-8.
    """
    if not text.isascii():
        decoder = getincrementaldecoder("utf-8")()
        whole = memoryview(text)
        for start in range(0, len(text), _CHUNK):  # in parts, to need little memory
            decoder.decode(whole[start : start + _CHUNK], start + _CHUNK >= len(text))


class Levels:
    """What a view's `_link` is while its dict may hold undecoded text, at that level and maybe the one below."""

    __slots__ = ("below",)

    def __init__(self, below: Levels | None) -> None:
        self.below = below

    def read(self, view: View, key: str, converter: Loader | None) -> Any:
        """What the reader of a field sees; only this field is decoded, and in place."""
        data: dict[str, Any] = view._data
        value = data.get(key)
        if converter is None:
            return _put(data, key, value, _whole) if type(value) is Raw else value
        below = self.below if converter.splits else None
        if type(value) is Raw:
            value = _put(data, key, value, _whole if below is None else _object)
        found = converter.load(value, view, key)
        if below is not None and type(value) is dict:
            found._link = below
        return found

    def complete(self, data: dict[str, Any]) -> None:
        """Decode all that is left, in place: objects that views have been made of stay the same."""
        with _lock:
            for key, value in data.items():
                if type(value) is Raw:
                    data[key] = _late(value)
                elif self.below is not None and type(value) is dict:
                    self.below.complete(value)  # pyright: ignore[reportUnknownArgumentType]


def _put(data: dict[str, Any], key: str, text: Raw, decoder: msgspec.json.Decoder[Any]) -> Any:
    """The value of a text, which it takes the place of."""
    try:
        value = decoder.decode(text)
    except (msgspec.DecodeError, RecursionError):
        value = _late(text)
    if type(value) is str:
        data[key] = value
        return value
    if decoder is _whole and _NEGATIVE_ZERO.search(text) is not None:
        value = _late(text)
    with _lock:
        if data.get(key) is not text:  # another thread was faster
            return data.get(key)
        data[key] = value
    return value


def _late(text: bytes | Raw) -> Any:
    """The value of a text that was only looked through when it came.

    Raises:
        DecodeError: it is nested deeper than Python can follow.
    """
    try:
        return decode(text)
    except ValueError as error:
        raise DecodeError(f"a field of the answer cannot be read: {error}", status=200) from None


PART = Levels(None)
ITEM = Levels(PART)


def read_object(cls: type[View], text: bytes | Text) -> Any:
    """A view over a JSON object that is decoded as it is touched; another value than an object as it is.

    Its text is copied: one item that is kept must not keep the whole page.

    Raises:
        DecodeError: it is nested deeper than Python can follow.
    """
    link: Levels | None = ITEM
    if type(text) is dict:
        data: Any = {key: part.copy() for key, part in text.items()}
    else:
        try:
            data = _object.decode(bytes(cast("Raw", text)))
        except (msgspec.DecodeError, RecursionError):
            data, link = _late(cast("Raw", text)), None
            if type(data) is not dict:
                return data
    view = _new(cls)
    view._data = data
    view._link = link
    return view
