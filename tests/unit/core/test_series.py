"""Monitoring answers as time series."""

from __future__ import annotations

import math
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from kubesphere import time_series
from kubesphere._core.models.functions import from_dict
from kubesphere.models.monitoring_v1alpha3 import Metrics

RANGE = {"metric": {"namespace": "demo"}, "values": [[1700000000, "1.5"], [1700000060.5, "NaN"]]}
INSTANT = {"metric": {"namespace": "test"}, "value": [1700000000, "2"]}
ANSWER: dict[str, Any] = {
    "results": [
        {"metric_name": "cpu", "data": {"resultType": "matrix", "result": [RANGE, INSTANT, {"metric": None}]}},
        {"metric_name": "memory", "data": {"resultType": "vector"}},
    ]
}


@pytest.mark.parametrize("answer", [ANSWER, from_dict(Metrics, ANSWER), [ANSWER]], ids=["json", "model", "list"])
def test_every_metric_of_every_thing_is_a_series(answer: Any) -> None:
    first, second, third = time_series(answer)
    assert (first.name, first.labels) == ("cpu", {"namespace": "demo"})
    times, values = zip(*first.points, strict=True)
    assert times == (datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC), datetime(2023, 11, 14, 22, 14, 20, 500000, UTC))
    assert values[0] == 1.5
    assert math.isnan(values[1])
    assert (second.labels, second.points) == ({"namespace": "test"}, [(times[0], 2.0)])
    assert (third.labels, third.points) == ({}, [])


def test_a_metric_that_could_not_be_queried_is_an_error() -> None:
    with pytest.raises(ValueError, match="cpu could not be queried: bad gateway"):
        time_series({"results": [{"metric_name": "cpu", "error": "bad gateway"}]})


def test_an_answer_is_iterated_over() -> None:
    answer = from_dict(Metrics, ANSWER)
    assert [(series.name, series.labels) for series in answer] == [
        ("cpu", {"namespace": "demo"}),
        ("cpu", {"namespace": "test"}),
        ("cpu", {}),
    ]
    assert [str(series) for series in answer.results[0]] == ['cpu{namespace="demo"}', 'cpu{namespace="test"}', "cpu"]
    assert list(Metrics()) == []
    with pytest.raises(ValueError, match="cpu could not be queried: bad gateway"):
        list(from_dict(Metrics, {"results": [{"metric_name": "cpu", "error": "bad gateway"}]}))


def test_an_answer_as_a_table() -> None:
    table = from_dict(Metrics, ANSWER).to_table()
    assert table.columns == ["metric", "namespace", "time", "value"]
    assert table.rows[0] == ["cpu", "demo", "2023-11-14T22:13:20Z", 1.5]
    assert table.rows[2] == ["cpu", "test", "2023-11-14T22:13:20Z", 2.0]
    assert len(table) == 3
    assert table.to_csv().startswith("metric,namespace,time,value\r\ncpu,demo,2023-11-14T22:13:20Z,1.5\r\n")
    assert str(Metrics().to_table()) == "METRIC  TIME  VALUE"


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    found = time_series(ANSWER)[0].to_pandas()
    assert isinstance(found, pandas.Series)
    assert list(found)[:1] == [1.5]
    assert found.index[0] == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_an_answer_as_a_data_frame() -> None:
    pandas = pytest.importorskip("pandas")
    frame = from_dict(Metrics, ANSWER).to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == ['cpu{namespace="demo"}', 'cpu{namespace="test"}', "cpu"]
    assert frame.iloc[0, 0] == 1.5
    assert frame.iloc[0, 1] == 2.0
    assert Metrics().to_pandas().empty


def test_without_pandas_it_says_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    for thing in (time_series(ANSWER)[0], from_dict(Metrics, ANSWER)):
        with pytest.raises(ImportError, match="pip install pandas"):
            thing.to_pandas()
