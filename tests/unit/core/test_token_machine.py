"""The token state under any order of callers, clocks, refusals, revocations and failures, as a state machine."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from kubesphere._core import errors
from kubesphere._core.auth.grants import Grant
from kubesphere._core.auth.token_state import LOGIN_PAUSE, Attempts, TokenState
from kubesphere._core.reply import Reply
from support.core.clock import Clock
from support.core.token_run import Ask, Run, SteppedFlight, Wait
from support.examples import examples

if TYPE_CHECKING:
    from kubesphere._core.auth.tokens import Token

LIFETIMES = st.sampled_from([None, 0, 1, 60, 7200])


@pytest.fixture(autouse=True)
def _stepped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kubesphere._core.auth.token_state.Flight", SteppedFlight)


class Account:
    """The server's side of one account."""

    def __init__(self, *, multiple_login: bool) -> None:
        self.multiple_login = multiple_login
        self.numbers = count(1)
        self.access: set[str] = set()
        self.refresh: set[str] = {"given"}
        self.locked = False

    def answer(self, form: dict[str, str], lifetime: float | None) -> Reply:
        if form["grant_type"] == "refresh_token" and form["refresh_token"] not in self.refresh:
            return reply(400, {"error": "invalid_grant"})
        if form["grant_type"] == "password" and self.locked:
            return reply(429, {"error": "invalid_grant"})
        if not self.multiple_login:
            self.access.clear()
            self.refresh.clear()
        number = next(self.numbers)
        self.access.add(f"access-{number}")
        self.refresh.add(f"refresh-{number}")
        fields = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}"}
        return reply(200, fields if lifetime is None else {**fields, "expires_in": lifetime})


def reply(status: int, fields: dict[str, Any]) -> Reply:
    return Reply(
        status, {"content-type": "application/json"}, json.dumps(fields).encode(), "POST", "http://h/oauth/token"
    )


class Caller:
    """One request on its way: getting a token, then being answered."""

    def __init__(self, machine: TokenMachine) -> None:
        self.attempts = Attempts(machine.state)
        self.sends = 0
        self.token: Token | None = None
        self.run: Run | None = None


class TokenMachine(RuleBasedStateMachine):
    """Callers share one state; whatever happens, one of them at most asks for a token."""

    password: str | None = "p"
    multiple_login = False

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        grant = Grant(username="u", password=self.password, refresh_token="given")
        self.state = TokenState(grant, self.clock)
        self.account = Account(multiple_login=self.multiple_login)
        self.callers: list[Caller] = []
        self.refused_login_at = -(10.0**9)

    def begin(self, caller: Caller) -> None:
        """Let the caller look for a token, as the authentication does."""
        fresh = self.state.fresh()
        if fresh is not None:
            self.got(caller, fresh)
            return
        usable = self.state.status == "stale"
        asking = self.asking()
        self.resume(caller, lambda: Run(self.state))
        assert not (usable and asking and caller.run is not None), "waits although there is a usable token"

    def resume(self, caller: Caller, go: Any) -> None:
        try:
            made = go()
        except errors.KubeSphereError:
            self.callers.remove(caller)
            return
        caller.run = made or caller.run
        assert caller.run is not None
        if caller.run.command is None:
            self.got(caller, caller.run.token)
        elif isinstance(caller.run.command, Ask) and "password" in dict(self.form(caller)).values():
            assert self.clock() >= self.refused_login_at + LOGIN_PAUSE, "a refused login is repeated"

    def got(self, caller: Caller, token: Token) -> None:
        caller.run, caller.token = None, token

    def form(self, caller: Caller) -> dict[str, str]:
        assert caller.run is not None
        assert isinstance(caller.run.command, Ask)
        return dict(parse_qsl(caller.run.command.form.reveal()))

    def asking(self) -> list[Caller]:
        return [each for each in self.callers if each.run is not None and isinstance(each.run.command, Ask)]

    def waiting(self) -> list[Caller]:
        return [
            each
            for each in self.callers
            if each.run is not None and isinstance(each.run.command, Wait) and each.run.command.flight.ended
        ]

    def holding(self) -> list[Caller]:
        return [each for each in self.callers if each.run is None]

    @rule()
    @precondition(lambda self: len(self.callers) < 8)
    def request(self) -> None:
        caller = Caller(self)
        self.callers.append(caller)
        self.begin(caller)

    @rule(seconds=st.sampled_from([0.95, 2.0, 55.0, 700.0, 7180.0]))
    def time_passes(self, seconds: float) -> None:  # to just before and just after a token is stale or expired
        self.clock.now += seconds

    @rule(lifetime=LIFETIMES)
    @precondition(lambda self: self.asking())
    def token_endpoint_answers(self, lifetime: float | None) -> None:
        [caller] = self.asking()
        form = self.form(caller)
        answer = self.account.answer(form, lifetime)
        if answer.status == 429 or (answer.status == 400 and self.password is None):
            self.refused_login_at = self.clock()
        self.resume(caller, lambda: caller.run.done(answer))

    @rule(status=st.sampled_from([200, 500, 502, 503]))
    @precondition(lambda self: self.asking())
    def token_endpoint_is_in_trouble(self, status: int) -> None:
        [caller] = self.asking()
        self.resume(caller, lambda: caller.run.done(Reply(status, {}, b"<html>")))

    @rule()
    @precondition(lambda self: self.asking())
    def connection_breaks(self) -> None:
        [caller] = self.asking()
        self.resume(caller, lambda: caller.run.failed(errors.ConnectionDroppedError("hung up")))

    @rule(data=st.data())
    @precondition(lambda self: self.callers)
    def caller_is_cancelled(self, data: st.DataObject) -> None:
        caller = data.draw(st.sampled_from(self.callers))
        if caller.run is not None:
            caller.run.close()
        self.callers.remove(caller)

    @rule(data=st.data())
    @precondition(lambda self: self.waiting())
    def waiter_wakes_up(self, data: st.DataObject) -> None:
        caller = data.draw(st.sampled_from(self.waiting()))
        self.resume(caller, lambda: caller.run.done(None))

    @rule(data=st.data())
    @precondition(lambda self: self.holding())
    def server_answers(self, data: st.DataObject) -> None:
        caller = data.draw(st.sampled_from(self.holding()))
        assert caller.token is not None
        caller.sends += 1
        assert caller.sends <= 8
        known = caller.token.access in self.account.access
        if caller.attempts.again(caller.token, 200 if known else 401):
            assert not known
            self.begin(caller)
        else:
            self.callers.remove(caller)

    @rule()
    def sessions_end(self) -> None:
        self.account.access.clear()
        self.account.refresh.clear()

    @rule(locked=st.booleans())
    def account_is_locked_or_not(self, locked: bool) -> None:
        self.account.locked = locked

    @rule()
    def forget(self) -> None:
        self.state.forget()

    def teardown(self) -> None:
        """With a server in order, everybody comes to an end."""
        self.account.locked = False
        for _ in range(100):
            for caller in self.waiting():
                if caller in self.callers:
                    self.resume(caller, lambda caller=caller: caller.run.done(None))
            for caller in self.asking():
                answer = self.account.answer(self.form(caller), 7200)
                self.resume(caller, lambda caller=caller, answer=answer: caller.run.done(answer))
            self.callers = [each for each in self.callers if each.run is not None]
        assert self.callers == []

    @invariant()
    def one_at_a_time(self) -> None:
        assert len(self.asking()) <= 1

    @invariant()
    def nobody_waits_for_nothing(self) -> None:
        stuck = [
            each
            for each in self.callers
            if each.run is not None and isinstance(each.run.command, Wait) and not each.run.command.flight.ended
        ]
        assert not stuck or self.asking()

    @invariant()
    def a_fresh_token_is_had_without_asking(self) -> None:
        if self.state.status == "fresh":
            assert self.state.enter() is self.state.fresh() is not None


class WithoutPassword(TokenMachine):
    password = None


class ManyLogins(TokenMachine):
    multiple_login = True


@pytest.mark.parametrize("machine", [TokenMachine, WithoutPassword, ManyLogins])
def test_any_order_of_events(machine: type[TokenMachine]) -> None:
    case = machine.TestCase
    case.settings = settings(max_examples=examples(15), stateful_step_count=40, deadline=None)
    case().runTest()


def test_those_who_waited_use_a_token_that_expires_while_they_wake() -> None:
    clock = Clock()
    state = TokenState(Grant(username="u", password="p"), clock)
    leader, waiter = (Run(state) for _ in range(2))
    assert isinstance(waiter.command, Wait)
    leader.done(reply(200, {"access_token": "a", "expires_in": 1}))
    clock.now += 5
    waiter.done(None)
    assert waiter.token is leader.token
    assert state.status == "expired"


def test_a_leader_that_never_comes_back_is_replaced() -> None:
    state = TokenState(Grant(username="u", password="p"), Clock())
    leader, waiter = (Run(state) for _ in range(2))
    waiter.done(None)  # the wait was over before the attempt was
    assert isinstance(waiter.command, Ask)
    waiter.done(reply(200, {"access_token": "new"}))
    leader.done(reply(200, {"access_token": "late"}))
    assert [each.token.access for each in (waiter, leader)] == ["new", "late"]
    assert state.status == "fresh"


def test_a_failed_renewal_of_a_usable_token_is_not_repeated_at_once() -> None:
    clock = Clock()
    state = TokenState(Grant(username="u", password="p"), clock)
    first = Run(state)
    first.done(reply(200, {"access_token": "a", "refresh_token": "r", "expires_in": 100}))
    clock.now += 92
    assert state.status == "stale"
    leader, other = (Run(state) for _ in range(2))
    assert other.token is first.token
    leader.failed(errors.ConnectError("no way"))
    assert leader.token is first.token
    assert Run(state).token is first.token
    clock.now += 5
    again = Run(state)
    assert isinstance(again.command, Ask)
    clock.now += 5
    assert state.status == "expired"
    waiter = Run(state)
    with pytest.raises(errors.ConnectError):
        again.failed(errors.ConnectError("no way"))
    with pytest.raises(errors.ConnectError):
        waiter.done(None)


def test_a_session_without_a_password_ends_for_good() -> None:
    clock = Clock()
    state = TokenState(Grant(refresh_token="r"), clock)
    run = Run(state)
    with pytest.raises(errors.OAuthError, match="invalid_grant"):
        run.done(reply(400, {"error": "invalid_grant"}))
    with pytest.raises(errors.OAuthError, match="invalid_grant"):
        Run(state)
    clock.now += LOGIN_PAUSE
    with pytest.raises(errors.OAuthError, match="no password to log in with"):
        Run(state)


def test_a_token_revoked_by_the_renewal_under_way_counts_for_nothing() -> None:
    clock = Clock()
    state = TokenState(Grant(username="u", password="p"), clock)
    first = Run(state)
    first.done(reply(200, {"access_token": "0", "refresh_token": "r", "expires_in": 10}))
    request, held = Attempts(state), first.token
    for number in range(1, 6):
        clock.now += 10
        leader = Run(state)
        assert request.again(held, 401)
        waiter = Run(state)
        leader.done(reply(200, {"access_token": str(number), "refresh_token": "r", "expires_in": 10}))
        waiter.done(None)
        held = waiter.token
        assert held is leader.token
    assert not request.again(held, 200)


def test_a_login_refused_while_the_token_is_good_is_told_when_it_has_expired() -> None:
    clock = Clock()
    state = TokenState(Grant(username="u", password="p"), clock)
    first = Run(state)
    first.done(reply(200, {"access_token": "a", "refresh_token": "r", "expires_in": 100}))
    clock.now += 91
    leader = Run(state)
    leader.done(reply(400, {"error": "invalid_grant"}))
    leader.done(reply(429, {"error": "invalid_grant"}))
    assert leader.token is first.token
    clock.now += 6
    assert state.status == "stale"
    assert Run(state).token is first.token
    clock.now += 4
    with pytest.raises(errors.OAuthError):
        Run(state)


def test_a_child_of_a_fork_waits_for_no_flight_of_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    state = TokenState(Grant(username="u", password="p"), Clock())
    parents = Run(state)
    state._lock.acquire()
    monkeypatch.setattr("os.getpid", lambda: -1)
    childs = Run(state)
    assert isinstance(childs.command, Ask)
    parents.close()
    assert state._flight is not None
