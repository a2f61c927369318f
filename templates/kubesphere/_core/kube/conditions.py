"""What an object can be waited for: a condition, values of fields, a function of one's own, or that it is gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from ..models.patches import same
from ..models.pointer import parts
from ..models.show import show_scalar
from ..redact import MASK, looks_secret
from ..transport.refusals import object_of
from .collection import dict_of, metadata_of


class Check(Protocol):
    """A state that an object may have; None stands for no object."""

    def met(self, found: Any) -> bool:
        """Whether it has it."""
        ...

    def told(self, found: Any) -> str:
        """What it is instead, in a few words and without secrets."""
        ...


@dataclass(frozen=True, slots=True)
class Deleted:
    """There is no such object."""

    def met(self, found: Any) -> bool:
        """Whether it is gone."""
        return found is None

    def told(self, found: Any) -> str:
        """What holds it."""
        finalizers = metadata_of(dict_of(found)).get("finalizers")
        return f"it is still there{f', held by {finalizers}' if finalizers else ''}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of `status.conditions` has a status (Kubernetes API conventions).

    One that was observed of an older generation of the object doesn't count.
    """

    type: str
    status: str

    def met(self, found: Any) -> bool:
        """Whether the condition has the status."""
        if found is None:
            return False
        data = dict_of(found)
        condition = self._of(data)
        if str(condition.get("status", "")).lower() != self.status.lower():
            return False
        observed = condition.get("observedGeneration", object_of(data.get("status")).get("observedGeneration"))
        generation = metadata_of(data).get("generation")
        return not (isinstance(observed, int) and isinstance(generation, int) and observed < generation)

    def told(self, found: Any) -> str:
        """What the condition says."""
        condition = self._of(dict_of(found))
        if not condition:
            return f"it has no condition {self.type}"
        why = ": ".join(str(condition[key]) for key in ("reason", "message") if condition.get(key))
        return f"{self.type} is {condition.get('status')}{f' ({why})' if why else ''}"

    def _of(self, data: dict[str, Any]) -> dict[str, Any]:
        conditions = object_of(data.get("status")).get("conditions")
        for each in conditions if isinstance(conditions, list) else []:  # pyright: ignore[reportUnknownVariableType]
            condition = object_of(each)
            if condition.get("type") == self.type:
                return condition
        return {}


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields, by JSON pointer, have certain values; null is also a field that is missing."""

    values: Mapping[str, Any]

    def met(self, found: Any) -> bool:
        """Whether all have theirs."""
        return found is not None and all(same(_at(found, place), value) for place, value in self.values.items())

    def told(self, found: Any) -> str:
        """What they have."""
        return ", ".join(f"{place} is {_shown(place, _at(found, place))}" for place in self.values)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A function says so."""

    function: Callable[[Any], object]

    def met(self, found: Any) -> bool:
        """Whether it does."""
        return found is not None and bool(self.function(found))

    def told(self, found: Any) -> str:
        """Which state it was asked of."""
        return f"not so at resource version {metadata_of(dict_of(found)).get('resourceVersion')}"


def check_of(wanted: str | Mapping[str, Any] | Callable[[Any], object]) -> Check:
    """The check that `wait(for_=...)` names.

    Raises:
        TypeError: it is nothing that can be waited for.
    """
    if wanted == "deleted":
        return Deleted()
    if isinstance(wanted, str):
        kind, _, status = wanted.partition("=")
        return Condition(kind, status or "True")
    if isinstance(wanted, Mapping):
        return Fields(wanted)  # pyright: ignore[reportUnknownArgumentType]
    if callable(wanted):
        return Predicate(wanted)
    raise TypeError(f"for_ must be a condition, fields or a function, not {type(wanted).__name__}")


def _at(found: Any, place: str) -> Any:
    value: Any = dict_of(found)
    for part in parts(place):
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):  # pyright: ignore[reportUnknownArgumentType]
            value = value[int(part)]  # pyright: ignore[reportUnknownVariableType]
        else:
            value = object_of(value).get(part)
    return value  # pyright: ignore[reportUnknownVariableType]


def _shown(place: str, value: Any) -> str:
    return MASK if looks_secret(place) and value is not None else show_scalar(value)
