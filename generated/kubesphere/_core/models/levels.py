"""JSON text decoded level by level. What stays text is what nobody has touched; it is written as it came."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from codecs import getincrementaldecoder
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..errors import DecodeError
from .exact import NEGATIVE_ZERO, decode_exactly, encode_exactly, exact_float

if TYPE_CHECKING:
    from .containers import Loader
    from .view import View

Raw = msgspec.Raw
_CHUNK = 65536
TOO_DEEP = "nested too deeply"

_whole = msgspec.json.Decoder(float_hook=exact_float)
_object = msgspec.json.Decoder(dict[str, Raw])
_array = msgspec.json.Decoder(list[Raw])
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
        if type(value) is str or NEGATIVE_ZERO.search(text) is None:
            return value
        return decode_exactly(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except msgspec.DecodeError as error:
        try:
            return decode_exactly(text)
        except (ValueError, RecursionError):
            raise error from None


def split_array(text: bytes | Raw) -> list[Raw]:
    """The elements of a JSON array, not decoded.

    Raises:
        ValueError: the text is no JSON array, or nested too deeply.
    """
    parts: list[Raw] = _split(_array, text, list)
    return parts


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


class _Collection(msgspec.Struct, forbid_unknown_fields=True):
    """What most collections are, split in one pass: the text of a large one is not read twice."""

    items: list[Raw]
    kind: Raw = _ABSENT
    apiVersion: Raw = _ABSENT  # noqa: N815 - the wire's names
    metadata: Raw = _ABSENT
    totalItems: Raw = _ABSENT  # noqa: N815
    total_count: Raw = _ABSENT


_collection = msgspec.json.Decoder(_Collection)
_BESIDE_ITEMS = tuple(name for name in _Collection.__struct_fields__ if name != "items")


def split_collection(text: bytes) -> tuple[list[Raw] | None, dict[str, Raw]]:
    """The items of a wrapped collection, None if they are no array, and all else of the wrapper; nothing decoded.

    Raises:
        ValueError: the text is no JSON object, or nested too deeply.
    """
    try:
        whole = _collection.decode(text)
    except (msgspec.DecodeError, RecursionError):
        parts = split_object(text)
        try:
            return split_array(parts["items"]), {name: part for name, part in parts.items() if name != "items"}
        except (ValueError, KeyError):
            return None, parts
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
        if type(value) is Raw:
            value = self._resolve(data, key, value, splits=converter is not None and converter.splits)
        if converter is None:
            return value
        found = converter.load(value, view, key)
        if converter.splits and self.below is not None and type(value) is dict:
            found._link = self.below
        return found

    def _resolve(self, data: dict[str, Any], key: str, text: Raw, *, splits: bool) -> Any:
        value: Any
        if splits and self.below is not None:
            try:
                value = _object.decode(text)
            except (msgspec.DecodeError, RecursionError):
                value = _late(text)
        else:
            value = _late(text)
        if type(value) is not str:
            with _lock:
                if data.get(key) is not text:  # another thread was faster
                    return data.get(key)
                data[key] = value
        else:
            data[key] = value
        return value

    def complete(self, data: dict[str, Any]) -> None:
        """Decode all that is left, in place: objects that views have been made of stay the same."""
        with _lock:
            for key, value in data.items():
                if type(value) is Raw:
                    data[key] = _late(value)
                elif self.below is not None and type(value) is dict:
                    self.below.complete(value)  # pyright: ignore[reportUnknownArgumentType]


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


def read_object(cls: type[View], text: bytes | Raw) -> Any:
    """A view over a JSON object that is decoded as it is touched; another value than an object as it is.

    Raises:
        DecodeError: it is nested deeper than Python can follow.
    """
    try:
        data = _object.decode(bytes(text))  # a copy: one item that is kept must not keep the whole page
        link: Levels | None = ITEM
    except (msgspec.DecodeError, RecursionError):
        data, link = _late(text), None
        if type(data) is not dict:
            return data
    view = cls.__new__(cls)
    view._data = data
    view._link = link
    return view
