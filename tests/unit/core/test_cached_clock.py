"""A kept token's expiry, between processes whose clocks differ."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_cache import CachedToken
from kubesphere._core.auth.tokens import Token
from kubesphere._core.redact import Secret
from support.core.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable


class Walls:
    """A cache entry between two processes whose clocks differ."""

    def __init__(self, cache: Any, lifetime: float) -> None:
        self.cache = cache
        self.wall, self.mine = Clock(), Clock()
        self.wall.now, self.mine.now = 1_700_000_000.0, 77.0
        grant = PasswordGrant("a", "b")
        writer = CachedToken(cache, "http://h", grant, clock=lambda: 5.0, wall=self.wall)
        writer.save(Token("t", Secret("r"), issued=5.0, lifetime=lifetime))
        self.reader = CachedToken(cache, "http://h", grant, self.mine, self.wall)

    def left(self) -> float:
        token = self.reader.load()
        assert token is not None
        assert token.access == "t"
        assert token.refresh is not None
        assert token.refresh.reveal() == "r"
        return token.expires_at - self.mine.now


class Memory:
    """A cache of a user's own."""

    def __init__(self) -> None:
        self.entries: dict[str, Secret] = {}

    def load(self, key: str) -> Secret | None:
        return self.entries.get(key)

    def store(self, key: str, entry: Secret) -> None:
        self.entries[key] = entry

    def remove(self, key: str) -> None:
        self.entries.pop(key, None)

    def try_lock(self, key: str) -> Callable[[], None]:
        return lambda: None


def test_expiry_is_carried_by_the_wall_clock() -> None:
    walls = Walls(Memory(), 7200.0)
    assert walls.left() == pytest.approx(7200)
    walls.wall.now += 7000
    assert walls.left() == pytest.approx(200)
    walls.wall.now += 7000
    assert walls.left() < 0


def test_a_clock_that_was_set_back_makes_the_token_due_for_renewal() -> None:
    walls = Walls(Memory(), 7200.0)
    walls.wall.now -= 30
    assert walls.left() == pytest.approx(7200)
    walls.wall.now -= 86400
    assert walls.left() == 0
    endless = Walls(Memory(), math.inf)
    endless.wall.now -= 86400
    assert endless.left() == math.inf


@given(st.floats(1, 10**6), st.floats(-(10**7), 10**7))
def test_no_clock_gives_a_token_more_than_its_life(lifetime: float, skew: float) -> None:
    walls = Walls(Memory(), lifetime)
    walls.wall.now += skew
    assert walls.left() <= lifetime + 1e-3
