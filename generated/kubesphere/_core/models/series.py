"""Answers that hold metrics, as time series."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from .model import Model
from .view import View, object_of, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .table import Table


@dataclass(frozen=True, slots=True)
class TimeSeries:
    """What one metric of one thing was over time.

    Attributes:
        name: of the metric, e.g. `namespace_cpu_usage`.
        labels: what it is of, e.g. `{"namespace": "demo"}`.
        points: times, in UTC, with values, oldest first; one for a query at a point in time.
    """

    name: str
    labels: dict[str, str]
    points: list[tuple[datetime, float]]

    def to_pandas(self) -> Any:
        """A `pandas.Series` of the values by time, called as PromQL writes it: `cpu{namespace="demo"}`.

        Raises:
            ImportError: pandas is not installed.
        """
        pandas = _pandas()
        index = pandas.DatetimeIndex([time for time, _ in self.points], tz="UTC", name="time")
        return pandas.Series([value for _, value in self.points], index, name=str(self))

    def __str__(self) -> str:
        labels = ",".join(f'{name}="{value}"' for name, value in self.labels.items())
        return f"{self.name}{{{labels}}}" if labels else self.name


class Measured(Model):
    """A model of time series: `for series in answer: series.name, series.labels, series.points`."""

    __slots__ = ()

    # Other models aren't iterable, and say so by None.
    def __iter__(self) -> Iterator[TimeSeries]:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
        """Its series; see `time_series`.

        Raises:
            ValueError: a metric could not be queried; the message is the backend's.
        """
        return iter(time_series(self))

    def to_table(self) -> Table:
        """A row for each value: its metric, a column for each label, its time in UTC; to print, and as CSV.

        Raises:
            ValueError: a metric could not be queried; the message is the backend's.
        """
        from .table import Table  # noqa: PLC0415 - seldom needed

        series = list(self)
        labels = list(dict.fromkeys(label for each in series for label in each.labels))
        rows = (
            [each.name, *map(each.labels.get, labels), time.isoformat().replace("+00:00", "Z"), value]
            for each in series
            for time, value in each.points
        )
        return Table(["metric", *labels, "time", "value"], rows)

    def to_pandas(self) -> Any:
        """A `pandas.DataFrame` with a row for each moment and a column for each series.

        Raises:
            ImportError: pandas is not installed.
            ValueError: a metric could not be queried; the message is the backend's.
        """
        pandas = _pandas()
        columns = [series.to_pandas() for series in self]
        return pandas.concat(columns, axis="columns", sort=True) if columns else pandas.DataFrame()


def _pandas() -> Any:
    try:
        return import_module("pandas")  # a library of the user's, which the checkers need not know
    except ImportError:
        raise ImportError("to_pandas() needs pandas: pip install pandas") from None


def time_series(answer: Any) -> list[TimeSeries]:
    """The series of an answer that holds metrics; those without data have none.

    Args:
        answer: a model, a page or list of them, or the plain JSON of one.

    Raises:
        ValueError: a metric could not be queried; the message is the backend's.
    """
    return list(_series(answer))


def _series(answer: Any) -> Iterator[TimeSeries]:
    found = to_json(answer) if isinstance(answer, View) else answer
    if not isinstance(found, dict):
        for each in getattr(found, "items", found):
            yield from _series(each)
        return
    metric = cast("dict[str, Any]", found)
    if isinstance(metric.get("results"), list):
        for each in metric["results"]:
            yield from _series(each)
        return
    name = str(metric.get("metric_name") or "")
    if problem := metric.get("error"):
        raise ValueError(f"{name or 'a metric'} could not be queried: {problem}")
    for each in object_of(metric.get("data")).get("result") or ():
        labels = {key: str(label) for key, label in object_of(each.get("metric")).items()}
        points = each.get("values") or ([each["value"]] if each.get("value") else [])
        yield TimeSeries(name, labels, [(datetime.fromtimestamp(float(at), UTC), float(value)) for at, value in points])
