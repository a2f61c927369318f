"""What the whole suite shares: what builds remember stands in the checkout rather than in the user's folders."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest


# Shared machines are slow at times; how fast hypothesis draws says nothing of the code.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """Builds in tests find what earlier ones made; none touches the user's own cache."""
    cache = getattr(config, "cache", None)  # absent with -p no:cacheprovider
    if cache is not None:
        os.environ.setdefault("KSGEN_CACHE_DIR", str(cache.mkdir("ksgen")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was proved by position: how much was tried, and what became of it."""
    placed = [dict(report.user_properties).get("placed") for report in terminalreporter.getreports("passed")]
    for document, positions in sorted({each[:2] for each in map(tuple, filter(None, placed))}):
        tried, built = (sum(each[column] for each in placed if each and each[0] == document) for column in (2, 3))
        terminalreporter.write_line(
            f"hostile, {document}: {positions}; {tried} placed, {built} built and held nothing but data, "
            f"{tried - built} refused"
        )
