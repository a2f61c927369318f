"""Under fire nothing is lost, doubled, wrong, hung or untyped, and nearly all is served."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from load.soak import WAYS, Account, described, ledger, lost_and_doubled
from servers.underfire import under_fire

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST = 0.95
SEED = 14


# httpx leaves the generator of a request's body where sending it has failed, which trio tells.
@pytest.mark.filterwarnings("ignore:.*ByteStream.__aiter__:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:Async generator .*ByteStream.__aiter__:ResourceWarning")
@pytest.mark.parametrize("multiple_login", [False, True], ids=["one session", "many sessions"])
@pytest.mark.parametrize("way", WAYS)
def test_a_crowd_under_fire_is_served(
    way: str, multiple_login: bool, request: pytest.FixtureRequest, record_property: Callable[[str, object], None]
) -> None:
    calls: int = request.config.getoption("--soak")
    account = Account()
    with under_fire(SEED, multiple_login=multiple_login) as url:
        began = time.monotonic()
        WAYS[way](url, account, SEED, calls)
        took = time.monotonic() - began
        found = ledger(url)
    lost, doubled = lost_and_doubled(account, found["items"])
    faults = {"lost": lost, "doubled": doubled, "wrong": account.wrong, "untyped": account.untyped}
    mode = "many" if multiple_login else "one"
    grants = sum(found["grants"].values())
    row = (way, mode, account.served, account.failed.total(), f"{account.share:.1%}", account.cut, account.hung)
    row += tuple(len(each) for each in faults.values())
    record_property("soak", [*row, sum(found["met"].values()), grants, f"{account.slowest:.1f}", f"{took:.1f}"])
    print(described(found), dict(account.failed.most_common()))  # noqa: T201 - shown where it fails
    assert {name: each[:5] for name, each in faults.items() if each} == {}
    assert account.hung == 0
    assert account.share >= LEAST
