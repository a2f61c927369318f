"""The loopback ks-apiserver against the real one: each recorded request gets the recorded status, type and shape."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import cache

import pytest
from servers.replay import records
from support.functional.exchange_order import in_order
from support.functional.exchanges import Player, Reply, Setting, mismatch, setting_of

RECORDS = records()


@cache
def play_all() -> dict[str, str | None]:
    """What of each record's answer isn't as recorded."""
    found: dict[str, str | None] = {}
    with ExitStack() as stack:
        players: dict[Setting, Player] = {}
        for name in in_order(RECORDS):
            setting = setting_of(name)
            if setting not in players:
                players[setting] = Player(setting)
                stack.enter_context(players[setting].server)
                if setting.multicluster:  # its cache had listed nothing when it was asked
                    players[setting].server.view.listed = 0
            found[name] = mismatch(RECORDS[name], players[setting].play(RECORDS[name]))
    return found


# What isn't as recorded, and why. Nothing.
UNMATCHED: dict[str, str] = {}


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
def test_every_exchange_is_as_recorded() -> None:
    problems = {name: problem for name, problem in play_all().items() if problem}
    assert problems == {name: problems.get(name) for name in UNMATCHED}


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("04-nodes-list", {"status": 201}),
        ("04-nodes-list", {"media_type": "text/plain"}),
        ("04-nodes-list", {"body": b'{"items":[],"totalItems":3}'}),
        ("04-nodes-list", {"body": b'{"items":[{"metadata":{}}],"total_count":3}'}),
        ("04-pod-get-missing", {"body": b"resource is not supported\n"}),
        ("06-watch-namespaces-from-rv", {"body": b'{"type":"ADDED","object":{"kind":"Namespace"}}'}),
        ("10-logs-backend-not-configured-panic", {"status": 200}),
    ],
)
def test_a_difference_is_told(name: str, change: dict[str, object]) -> None:
    """The comparison sees a wrong status, type, wrapper, item, text, event and hang-up."""
    record = RECORDS[name]
    same = Reply(record.status, dict(record.headers).get("Content-Type"), record.body)
    assert mismatch(record, same) is None
    assert mismatch(record, replace(same, **change)) is not None
