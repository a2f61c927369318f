"""What the whole suite shares: what builds remember stands in the checkout rather than in the user's folders."""

from __future__ import annotations

import gc
import os
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, settings
from ksgen.render import render

if TYPE_CHECKING:
    from collections.abc import Generator


SOAKED = ("soak", "sessions", "served", "failed", "share", "cut", "hung", "lost", "doubled", "wrong", "untyped")
SOAKED += ("faults", "logins", "slowest s", "s")
WIDTHS = (22, 8, 6, 6, 6, 5, 4, 4, 7, 5, 7, 6, 6, 9, 5)

# Shared machines are slow at times; how fast hypothesis draws says nothing of the code.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

# Byte code is kept whatever the environment says: the suite starts Python hundreds of times, and compiling what is
# imported would be a good part of it. Workers and other children inherit it.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


# Each folder of templates is compiled once, and what is edited again, as in one build.
render.environment = cache(render.environment)


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long to soak."""
    parser.addoption("--soak", type=int, default=512, metavar="CALLS", help="calls of each soak in tests/load")


def pytest_configure(config: pytest.Config) -> None:
    """Builds in tests find what earlier ones made; none touches the user's own cache."""
    cache = getattr(config, "cache", None)  # absent with -p no:cacheprovider
    if cache is not None:
        os.environ.setdefault("KSGEN_CACHE_DIR", str(cache.mkdir("ksgen")))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays: garbage is looked for in what tests make, and not in twelve thousand tests each time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()
        gc.set_threshold(50_000)  # a build makes millions of syntax nodes, and as a command collects nothing


if "PYTEST_XDIST_WORKER" in os.environ:

    @pytest.hookimpl
    def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """A worker tells what a test came to, and of its fixtures only if they failed or took long.

        Telling costs both sides a millisecond, thrice for each of twelve thousand tests.
        """
        for report in runtestprotocol(item, log=False, nextitem=nextitem):
            if report.when == "call" or not report.passed or report.duration > 0.1:
                item.ihook.pytest_runtest_logreport(report=report)
        return True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was proved by position, what the soaks came to, and what type checking took."""
    typed = [dict(report.user_properties).get("typed") for report in terminalreporter.getreports("passed")]
    for line in sorted(filter(None, typed)):
        terminalreporter.write_line(f"typed tasks, with the installed wheel, by {line}")
    soaks = [dict(report.user_properties).get("soak") for report in terminalreporter.getreports("passed")]
    soaks += [dict(report.user_properties).get("soak") for report in terminalreporter.getreports("failed")]
    for row in [SOAKED, *sorted(filter(None, soaks), key=str)] if any(soaks) else ():
        terminalreporter.write_line(" ".join(f"{each!s:>{width}}" for each, width in zip(row, WIDTHS, strict=True)))
    placed = [dict(report.user_properties).get("placed") for report in terminalreporter.getreports("passed")]
    for document, positions in sorted({each[:2] for each in map(tuple, filter(None, placed))}):
        tried, built = (sum(each[column] for each in placed if each and each[0] == document) for column in (2, 3))
        terminalreporter.write_line(
            f"hostile, {document}: {positions}; {tried} placed, {built} built and held nothing but data, "
            f"{tried - built} refused"
        )
