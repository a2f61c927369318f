"""Models of `monitoring_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class Annotation(Model):
    """Definition anotations.Annotation."""

    __slots__ = ()

    datasource: str | None = _field("datasource")
    enable: bool | None = _field("enable")
    expr: str | None = _field("expr")
    icon_color: str | None = _field("iconColor")
    icon_size: int | None = _field("iconSize")
    line_color: str | None = _field("lineColor")
    name: str | None = _field("name")
    query: str | None = _field("query")
    show_line: bool | None = _field("showLine")
    step: str | None = _field("step")
    tag_keys: str | None = _field("tagKeys")
    tags: MutableSequence[str] = _field("tags", _array())
    tags_field: str | None = _field("tagsField")
    text_field: str | None = _field("textField")
    text_format: str | None = _field("textFormat")
    title_format: str | None = _field("titleFormat")
    type: str | None = _field("type")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, "monitoring_v1alpha1", name)
