"""A client's version: the release it is for, then ksgen's; ordered as pip upgrades."""

from __future__ import annotations

import ksgen
import pytest
from ksgen.build import client_version
from packaging.version import Version


@pytest.mark.parametrize(
    ("ref", "version"),
    [
        ("release-3.4", "3.4.0.0.1.0"),
        ("v3.4.1", "3.4.1.0.1.0"),
        ("release-4.1", "4.1.0.0.1.0"),
        ("v4.1.0-rc.1", "4.1.0.0.1.0+rc.1"),
        ("master", "0.0.0.0.1.0+master"),
        ("3e0493a1c5e1c4413a7b77e8b408d428220ed929", "0.0.0.0.1.0+3e0493a1c5e1c4413a7b77e8b408d428220ed929"),
        ("feature/x_Y-1", "0.0.0.0.1.0+feature.x.y.1"),
    ],
)
def test_a_version_of_each_ref(monkeypatch, ref, version):
    monkeypatch.setattr(ksgen, "__version__", "0.1.0")
    assert client_version(ref) == version
    assert str(Version(version)) == version


def test_pip_upgrades_to_a_newer_ksgen_within_a_release_and_to_a_newer_release(monkeypatch):
    made = []
    for ref in ("release-3.3", "release-3.4", "v3.4.1", "release-4.1"):
        for own in ("0.1.0", "0.2.0rc1", "0.2.0", "0.10.0", "1.0.0"):
            monkeypatch.setattr(ksgen, "__version__", own)
            made.append(Version(client_version(ref)))
    assert made == sorted(made)
    assert len({*made}) == len(made)
