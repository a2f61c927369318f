"""What reading many pods costs: three fields of each, every field, and writing them back; next to other libraries."""

from __future__ import annotations

import gc
import json
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

from . import touching
from .peers import Fields, of_objects, peers
from .pod_list import pods_json
from .table import Row, bound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGE = "kubesphere"
_BASELINE = "json.loads"
_FIELDS_RATIO = 0.08
_PEAK_MB = 10.0
_TOUCH_RATIO = 0.6
_WRITE_RATIO = 0.1


def by_page(text: bytes) -> Fields:
    """As a user of the client reads them."""
    from kubesphere._core.lists.page import read_page
    from kubesphere._core.lists.sync_page import Page

    return of_objects(read_page(text, "core_v1.Pod", Page).items)


def ways() -> tuple[dict[str, Callable[[bytes], Fields]], list[str]]:
    """Every way of reading three fields, and the peers that are not installed."""
    found, missing = peers()
    return {PAGE: by_page, **found}, missing


def measure(count: int, rounds: int) -> Iterator[Row]:
    """Best CPU time of `rounds`, taking turns, and peak of what Python allocates beyond the text, measured apart."""
    text = pods_json(count)
    title = f"{count} pods ({len(text) / 1e6:.0f} MB)"
    read, missing = ways()
    yield from _rows(f"{title}, three fields of each", read, text, rounds, {PAGE: _FIELDS_RATIO})
    base = _peak(read[_BASELINE], text) / 1e6
    for name, way in read.items():
        peak = base if name == _BASELINE else _peak(way, text) / 1e6
        target = bound(peak, _PEAK_MB, " MB") if name == PAGE else ""
        yield Row(f"the same, peak memory, {name}", f"{peak:.1f} MB", peak / base, _BASELINE, target)
    named = {PAGE: touching.by_page_program, _BASELINE: touching.by_json_program}
    yield from _rows(f"{title}, every field, by name", named, text, rounds, {PAGE: _TOUCH_RATIO})
    walked = {PAGE: touching.by_page, _BASELINE: touching.by_json}
    yield from _rows(f"{title}, every field, by a walk", walked, text, rounds, {PAGE: _TOUCH_RATIO})
    yield from _written(f"{title}, written back", text, rounds)
    for name in missing:
        yield Row(f"{title}, {name}", "not installed")


def _written(title: str, text: bytes, rounds: int) -> Iterator[Row]:
    """What writing costs that was only read: the client's items are sent as they came."""
    from kubesphere import to_json
    from kubesphere._core.lists.page import read_page
    from kubesphere._core.lists.sync_page import Page
    from kubesphere._core.models.codec import encode

    page, data = read_page(text, "core_v1.Pod", Page), json.loads(text)
    items = page.items[:]
    dumps = "json.dumps"
    written: dict[str, Callable[[bytes], Any]] = {
        f"{PAGE}, a page": lambda _: encode(page.items),
        f"{PAGE}, each item": lambda _: [to_json(item) for item in items],
        dumps: lambda _: json.dumps(data),
    }
    targets = dict.fromkeys([*written][:2], _WRITE_RATIO)
    return _rows(title, written, text, rounds, targets, dumps)


def _rows(
    title: str,
    ways: dict[str, Callable[[bytes], Any]],
    text: bytes,
    rounds: int,
    targets: dict[str, float],
    baseline: str = _BASELINE,
) -> Iterator[Row]:
    best = dict.fromkeys(ways, (float("inf"), 0.0))
    for _ in range(rounds):
        for name, way in ways.items():
            best[name] = min(best[name], _seconds(way, text))
    for name, (cpu, each) in best.items():
        ratio = cpu / best[baseline][0]
        target = bound(ratio, targets[name]) if name in targets else ""
        yield Row(f"{title}, {name}", f"{each * 1000:.1f} ms", ratio, baseline, target, f"{cpu * 1000:.1f} ms")


def _seconds(way: Callable[[bytes], Any], text: bytes) -> tuple[float, float]:
    """Of CPU, which is all that reading needs and what other programs disturb less, and on the clock."""
    gc.collect()
    start, cpu = time.perf_counter(), time.process_time()
    way(text)
    return time.process_time() - cpu, time.perf_counter() - start


def _peak(way: Callable[[bytes], Fields], text: bytes) -> int:
    gc.collect()
    tracemalloc.start()
    way(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak
