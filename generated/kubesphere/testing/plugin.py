"""Fixtures for pytest: `pytest_plugins = ["kubesphere.testing.plugin"]` in the top `conftest.py`.

It is no entry point on purpose: pytest costs nothing more for those who have this client and don't test with it.
"""

from __future__ import annotations

import pytest

from ._fake import FakeKubeSphere


@pytest.fixture
def fake_kubesphere() -> FakeKubeSphere:
    """A KubeSphere in memory, new for each test."""
    return FakeKubeSphere()
