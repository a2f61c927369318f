"""Other releases, built here from their published files, conform to their contracts as the committed one does."""

from __future__ import annotations

import pytest
from support.conformance.driver import Driver
from support.conformance.releases import UPSTREAM, built

from conformance.test_surface import check_surface


@pytest.mark.parametrize("ref", ["release-3.1", "release-3.3"])
@pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the published files (../shared/upstream) are not here")
def test_release(ref: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """One test for each: building takes longer than calling. What fails is told by operation."""
    release = built(ref, tmp_path_factory)
    check_surface(release)
    failures: dict[str, str] = {}
    with Driver(release) as driver:
        for name, operation in release.called.items():
            try:
                driver.check(operation)
            except Exception as error:  # noqa: BLE001 - all failures in one report
                failures[name] = f"{type(error).__name__}: {error}"[:500]
    assert not failures
