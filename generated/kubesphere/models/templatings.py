"""Models of `templatings`."""

from __future__ import annotations

from collections.abc import MutableSequence

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class Option(Model):
    """Definition templatings.Option."""

    __slots__ = ()

    selected: bool | None = _field("selected")
    text: str | None = _field("text")
    value: str | None = _field("value")


class TemplateVar(Model):
    """Definition templatings.TemplateVar."""

    __slots__ = ()

    all_format: str | None = _field("allFormat")
    all_value: str | None = _field("allValue")
    auto: bool | None = _field("auto")
    auto_count: int | None = _field("auto_count")
    datasource: str | None = _field("datasource")
    hide: int | None = _field("hide")
    include_all: bool | None = _field("includeAll")
    label: str | None = _field("label")
    multi: bool | None = _field("multi")
    multi_format: str | None = _field("multiFormat")
    name: str | None = _field("name")
    options: MutableSequence[Option] = _field("options", _array(_ref("Option")))
    query: str | None = _field("query")
    regex: str | None = _field("regex")
    sort: int | None = _field("sort")
    type: str | None = _field("type")
