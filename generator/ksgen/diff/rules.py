"""What a change is called, and whether it breaks code that was written against the old client.

A change breaks if a program that ran, or passed a strict type checker, with the old client may fail with the new
one: a call, model, property or short name that is gone or called otherwise; other positional arguments; an argument
that is gone, newly required, or takes fewer values than before; a property that a request must newly hold; another
type of result or property. What only adds, allows more, or marks as deprecated breaks nothing. Whatever the client
doesn't show is no change: prose, order, defaults, formats, names of query keys behind an argument that keeps its name,
responses other than the success.

A model that is only ever read requires nothing: `required` counts where both releases send the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Subject = Literal["call", "model", "short name"]
Status = Literal["removed", "renamed", "changed", "added"]

SUBJECTS: Final[tuple[Subject, ...]] = ("call", "model", "short name")
STATUSES: Final[tuple[Status, ...]] = ("removed", "renamed", "changed", "added")


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change.

    Attributes:
        subject: What changes.
        status: What becomes of it.
        breaking: Whether code written against the old client may fail.
        title: The change in few words; what it is about follows.
    """

    subject: Subject
    status: Status
    breaking: bool
    title: str


_BREAKS: Final = True
_SAFE: Final = False

RULES: Final[dict[str, Rule]] = {
    "call-removed": Rule("call", "removed", _BREAKS, "removed"),
    "call-renamed": Rule("call", "renamed", _BREAKS, "renamed"),
    "call-added": Rule("call", "added", _SAFE, "added"),
    "endpoint-changed": Rule("call", "changed", _BREAKS, "moved"),
    "positional-changed": Rule("call", "changed", _BREAKS, "changed positional arguments"),
    "argument-removed": Rule("call", "changed", _BREAKS, "removed argument"),
    "argument-added-required": Rule("call", "changed", _BREAKS, "added required argument"),
    "argument-required": Rule("call", "changed", _BREAKS, "now requires argument"),
    "argument-changed": Rule("call", "changed", _BREAKS, "changed argument"),
    "argument-narrowed": Rule("call", "changed", _BREAKS, "narrowed argument"),
    "argument-widened": Rule("call", "changed", _SAFE, "widened argument"),
    "argument-optional": Rule("call", "changed", _SAFE, "no longer requires argument"),
    "argument-added": Rule("call", "changed", _SAFE, "added argument"),
    "media-type-removed": Rule("call", "changed", _BREAKS, "removed media type"),
    "media-type-added": Rule("call", "changed", _SAFE, "added media type"),
    "result-changed": Rule("call", "changed", _BREAKS, "changed result"),
    "result-added": Rule("call", "changed", _SAFE, "added result"),
    "resource-removed": Rule("call", "changed", _BREAKS, "no longer knows resource"),
    "resource-changed": Rule("call", "changed", _BREAKS, "changed result for resource"),
    "resource-added": Rule("call", "changed", _SAFE, "now knows resource"),
    "deprecated": Rule("call", "changed", _SAFE, "deprecated"),
    "not-deprecated": Rule("call", "changed", _SAFE, "no longer deprecated"),
    "model-removed": Rule("model", "removed", _BREAKS, "removed"),
    "model-renamed": Rule("model", "renamed", _BREAKS, "renamed"),
    "model-added": Rule("model", "added", _SAFE, "added"),
    "property-removed": Rule("model", "changed", _BREAKS, "removed property"),
    "property-renamed": Rule("model", "changed", _BREAKS, "renamed property"),
    "property-changed": Rule("model", "changed", _BREAKS, "changed property"),
    "property-added-required": Rule("model", "changed", _BREAKS, "added property that requests require"),
    "property-required": Rule("model", "changed", _BREAKS, "requests now require property"),
    "property-optional": Rule("model", "changed", _SAFE, "requests no longer require property"),
    "property-added": Rule("model", "changed", _SAFE, "added property"),
    "short-name-removed": Rule("short name", "changed", _BREAKS, "no longer means"),
    "short-name-changed": Rule("short name", "changed", _BREAKS, "changed meaning"),
    "short-name-added": Rule("short name", "changed", _SAFE, "now means"),
}
