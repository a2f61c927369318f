"""The measurements measure what they say; how fast anything is, is not tested."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench import fastserver, imports, kinds, package, peers, pod_list, pods, touching, transport
from bench.table import Row, bound, lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_every_way_of_reading_pods_reads_the_same() -> None:
    text = pod_list.pods_json(7)
    wanted = peers.by_json(text)
    assert len(wanted) == 7
    assert wanted[4] == ("web-00004-7d4b9c6f5-x004", "team-4", "Pending")
    ways, missing = pods.ways()
    assert {name: way(text) for name, way in ways.items()} == dict.fromkeys(ways, wanted)
    assert len(ways) > len(missing)


def test_every_value_is_touched() -> None:
    text = pod_list.pods_json(2)
    assert touching.by_page(text) == touching.by_json(text) > 600


def test_programs_read_the_same_of_dicts_and_models() -> None:
    from kubesphere._core.models.view import to_json

    text = pod_list.pods_json(3)
    of_dicts, of_models = touching.programs()
    found = [of_dicts(pod) for pod in json.loads(text)["items"]]
    assert [to_json(of_models(pod)) for pod in touching.pods(text)] == found
    assert touching.by_page_program(text) == touching.by_json_program(text) == sum(map(len, found)) > 300


def test_pods_are_timed_and_weighed() -> None:
    rows = [*pods.measure(count=3, rounds=1)]
    assert len(rows) >= 2 * len(pods.ways()[0]) + 5
    assert all(row.ratio or row.value == "not installed" for row in rows)


def test_kinds_are_left_out_of_what_is_compared(tmp_path: Path) -> None:
    assert kinds.BUILDS["all"] == ()
    seconds, operations = kinds.cold("KubeSphere", tmp_path)
    assert seconds > 0
    assert operations < 500
    assert package.wheel(tmp_path) < package.wheel()
    assert package.count(tmp_path)["generated"] < package.count()["generated"]


def test_the_package_is_weighed() -> None:
    assert 0.1 < package.wheel() < 10
    assert 20_000 < package.count()["generated"] < 200_000
    assert 10 < package.peak("httpx") < 500


def test_the_client_can_be_timed() -> None:
    assert 0 < imports.once("package") < 10


def test_every_way_of_calling_gets_the_same() -> None:
    rows = [*transport.measure(rounds=1, times=1, crowd=2)]
    assert all(row.cpu for row in rows)
    assert {row.what.partition(": ")[2] for row in rows} >= {"httpx", "httpx2", "kubesphere", "lightkube"}
    assert all(row.ratio for row in rows)
    with fastserver.serving() as url, transport.sync_ways(url) as (lists, objects):
        assert {tuple(call()) for call in lists.values()} == {tuple(f"team-{number}" for number in range(7))}
        assert {tuple(call()) for call in objects.values()} == {("team-0",)}


def test_a_missed_target_is_told() -> None:
    row = Row("import kubesphere", "9 ms", 0.3, "import httpx", bound(0.3, 0.25), "8 ms")
    cells = [cell.strip() for cell in [*lines([row])][-1].split("|")]
    assert cells == ["", "import kubesphere", "9 ms", "8 ms", "0.30", "import httpx", "<= 0.25 MISSED", ""]


def test_a_row_is_printed_before_the_next_is_measured() -> None:
    def rows() -> Iterator[Row]:
        yield Row("first", "1 ms")
        raise KeyboardInterrupt

    printed = lines(rows())
    assert "first" in [next(printed) for _ in range(3)][-1]
    with pytest.raises(KeyboardInterrupt):
        next(printed)


def test_a_bound_is_told() -> None:
    assert bound(4.9, 5, " s") == "<= 5 s met"
