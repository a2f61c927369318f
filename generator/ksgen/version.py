"""The version of a client: the release that it is for, then the ksgen that made it.

`3.4.0` and `0.1.0` are `3.4.0.0.1.0` (PEP 440: a release segment has any number of parts), so that `kubesphere==3.4.*`
stays with a release of KubeSphere, and pip takes a newer ksgen's client, or a newer release's, for an upgrade.
"""

from __future__ import annotations

import re
from typing import Final

import ksgen

_RELEASE: Final = re.compile(r"(?:release-|v)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(.*)")


def client_version(ref: str) -> str:
    """The version of the client of a release.

    What a ref says beyond numbers is its local part: `v4.1.0-rc.1` is `4.1.0.0.1.0+rc.1`, the branch `main`, or a
    commit, `0.0.0.0.1.0+main`.
    """
    found = _RELEASE.fullmatch(ref)
    numbers, rest = ("0.0.0", ref)
    if found is not None:
        major, minor, patch, rest = found.groups()
        numbers = f"{int(major)}.{int(minor)}.{int(patch or 0)}"
    local = ".".join(re.findall(r"[a-z0-9]+", rest.lower()))[:64].rstrip(".")
    return f"{numbers}.{ksgen.__version__}{f'+{local}' if local else ''}"
