"""Field descriptors and the converters that say how a JSON value reads."""
# pyright: reportPrivateUsage=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

import sys
from functools import lru_cache
from importlib import import_module
from typing import Any, ClassVar, cast

from .containers import ArrayView, Container, Loader, MapView
from .quantity import Quantity
from .timestamps import parse_timestamp
from .view import View, detached, live, near, to_json, writable

_new = object.__new__
_quantity_of = lru_cache(maxsize=1024)(Quantity)  # immutable, and few different amounts are asked for


class Converter(Loader):
    """How a JSON value reads. A value of another JSON type than expected is handed out as it is, never an error."""

    __slots__ = ()
    json_type: type | tuple[type, ...] = ()

    def bind(self, module: str) -> None:
        """Learn the module that references are relative to."""

    def load(self, value: Any, parent: View, key: Any) -> Any:
        """What the reader of `parent` at `key` sees of `value`."""
        raise NotImplementedError


class Ref(Converter):
    """A nested model, named `Class` in the same module or `module.Class` in the same package; found on first use."""

    __slots__ = ("_module", "_resolved", "target")
    json_type = dict
    splits = True

    def __init__(self, target: str) -> None:
        self.target = target
        self._module = ""
        self._resolved: type[View] | None = None

    def bind(self, module: str) -> None:
        """Remember the owner's module."""
        self._module = module

    def load(self, value: Any, parent: View, key: Any) -> Any:
        """A view over the object, in place; for null an empty one that attaches itself when written to."""
        if type(value) is not dict:
            if value is None:
                return detached(self.resolve(), parent, key)
            if not isinstance(value, dict):
                return value
        view = _new(self._resolved or self.resolve())
        view._data = value
        view._link = None
        return view

    def resolve(self) -> type[View]:
        """The model class."""
        if self._resolved is not None:
            return self._resolved
        module, _, name = self.target.rpartition(".")
        package = self._module.rpartition(".")[0]
        found = import_module(f"{package}.{module}") if module else sys.modules[self._module]
        self._resolved = cast("type[View]", getattr(found, name))
        return self._resolved

    def __reduce__(self) -> tuple[Any, ...]:
        return bound_ref, (self.target, self._module)


class _Elements(Converter):
    """An array or object whose elements read through `inner`."""

    __slots__ = ("inner",)
    view: ClassVar[type[Container]]

    def __init__(self, inner: Converter | None = None) -> None:
        self.inner = inner

    def bind(self, module: str) -> None:
        """Pass the module on."""
        if self.inner is not None:
            self.inner.bind(module)

    def load(self, value: Any, parent: View, key: Any) -> Any:
        """A view over it, in place; for null an empty one that attaches itself when written to."""
        link = None
        kind: Any = self.json_type
        if type(value) is not kind:
            if value is None:
                value, link = kind(), (parent, key)
            elif not isinstance(value, kind):
                return value
        view = _new(self.view)
        view._data = value
        view._link = link
        view._inner = self.inner
        return view


class Array(_Elements):
    """A JSON array whose elements read through `inner`."""

    __slots__ = ()
    json_type = list
    view = ArrayView


class Map(_Elements):
    """A JSON object with free keys whose values read through `inner`."""

    __slots__ = ()
    json_type = dict
    view = MapView


class _Timestamp(Converter):
    __slots__ = ()
    json_type = str

    def load(self, value: Any, parent: View, key: Any) -> Any:  # noqa: ARG002
        return parse_timestamp(value) if isinstance(value, str) else value

    def __reduce__(self) -> str:
        return "timestamp"


class _Quantity(Converter):
    __slots__ = ()
    json_type = (str, int, float)

    def load(self, value: Any, parent: View, key: Any) -> Any:  # noqa: ARG002
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            return value
        try:
            return _quantity_of(str(value))
        except ValueError:
            return value

    def __reduce__(self) -> str:
        return "quantity"


class Choice(Converter):
    """A text of which the known values are listed; any other reads as well, and only `validate` objects."""

    __slots__ = ("values",)
    json_type = str

    def __init__(self, *values: str) -> None:
        self.values = values

    def load(self, value: Any, parent: View, key: Any) -> Any:  # noqa: ARG002
        """The value itself."""
        return value

    def __reduce__(self) -> tuple[Any, ...]:
        return Choice, self.values


timestamp: Converter = _Timestamp()
quantity: Converter = _Quantity()
ref, array, mapping, choice = Ref, Array, Map, Choice  # as generated models say it


def bound_ref(target: str, module: str) -> Ref:
    """A reference seen from `module` (`<package>.models.<any>`)."""
    found = Ref(target)
    found.bind(module)
    return found


class Field:
    """A data descriptor: one field of a model by its wire name."""

    __slots__ = ("converter", "name", "wire")

    def __init__(self, wire: str, converter: Converter | None) -> None:
        self.wire = wire
        self.converter = converter
        self.name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        if self.converter is not None:
            self.converter.bind(owner.__module__)

    def __get__(self, obj: View | None, owner: type | None = None) -> Any:
        if obj is None:
            return self
        link: Any = obj._link
        converter = self.converter
        if link is None:
            value = obj._data.get(self.wire)
        elif type(link) is tuple:
            value = live(obj).get(self.wire)
        else:
            return link.read(obj, self.wire, converter)
        return value if converter is None else converter.load(value, obj, self.wire)

    def __set__(self, obj: View, value: Any) -> None:
        plain = to_json(value)
        writable(obj)[self.wire] = plain

    def __delete__(self, obj: View) -> None:
        data = near(obj)
        if self.wire not in data:
            raise AttributeError(f"{type(obj).__name__}.{self.name} is not set")
        del data[self.wire]


def field(wire: str, converter: Converter | None = None) -> Any:
    """A field of a model.

    Args:
        wire: the name in JSON.
        converter: how the value reads; None hands it out as it is (missing or null: None).
    """
    return Field(wire, converter)
