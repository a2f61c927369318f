"""Tokens kept between processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kubesphere
import pytest
from kubesphere._core import errors
from kubesphere._core.auth.grants import Grant, PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.auth.token_cache import FileTokenCache, KeyringTokenCache, key_of
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.redact import Secret
from support.core.crowd import GET, RUNNERS, run_async
from support.core.oauth_server import PASSWORD, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRAM = Path(__file__).parents[2] / "support" / "core" / "cached_caller.py"
ADMIN = {"username": "admin", "password": PASSWORD}


@pytest.fixture
def cache(tmp_path: Path) -> FileTokenCache:
    return FileTokenCache(tmp_path / "cache")


def call(server: Server, cache: Any, **account: Any) -> Any:
    with Client(server.url, token_cache=cache, **(account or ADMIN)) as client:
        return client.call(GET, ("x",))


def entry_of(cache: FileTokenCache) -> Path:
    [path] = cache._folder.path.glob("*.json")
    return path


def test_ten_processes_at_once_and_one_after_make_one_login(server: Server, tmp_path: Path) -> None:
    server.multiple_login = False
    path = [str(Path(kubesphere.__file__).parents[1]), str(Path(__file__).parents[2])]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    kinds = ["sync"] * 5 + ["asyncio"] * 3 + ["trio"] * 2
    command = [sys.executable, "-W", "error", str(PROGRAM), server.url, str(tmp_path / "c"), *kinds]
    with subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        program.communicate(b"\n")
        assert program.returncode == 0
    assert server.grants() == ["password"]
    assert len(server.calls()) == 10
    call(server, FileTokenCache(tmp_path / "c"))
    assert server.grants() == ["password"]


def test_files_are_this_users_alone(server: Server, cache: FileTokenCache) -> None:
    call(server, cache)
    entry = entry_of(cache)
    assert entry.stat().st_mode & 0o777 == 0o600
    assert entry.parent.stat().st_mode & 0o777 == 0o700
    for path in entry.parent.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
        assert PASSWORD not in path.read_text()
        assert "admin" not in path.name
    assert sorted(path.suffix for path in entry.parent.iterdir()) == [".json", ".lock"]


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    cache = FileTokenCache(tmp_path / "a" / "b")
    (tmp_path / "a").mkdir()
    before = os.umask(umask)
    try:
        cache.store("k", Secret("v"))
    finally:
        os.umask(before)
    found = cache.load("k")
    assert found is not None
    assert found.reveal() == "v"


def swap_for_a_link(entry: Path) -> None:
    target = entry.with_name("elsewhere")
    entry.rename(target)
    entry.symlink_to(target)


def swap_for_a_pipe(entry: Path) -> None:
    entry.unlink()
    os.mkfifo(entry, 0o600)


def swap_for_a_folder(entry: Path) -> None:
    entry.unlink()
    entry.mkdir(0o700)


@pytest.mark.filterwarnings("ignore:.*no token is kept")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda entry: entry.chmod(0o640),
        lambda entry: entry.chmod(0o604),
        swap_for_a_link,
        swap_for_a_pipe,
        swap_for_a_folder,
        lambda entry: entry.parent.chmod(0o750),
        lambda entry: entry.write_bytes(b"\xff\xfe"),
        lambda entry: entry.write_text("{"),
        lambda entry: entry.write_text("[" * 100_000),
        lambda entry: entry.write_text("[]"),
        lambda entry: entry.write_text('{"version": 2, "access_token": "access-1", "issued": 1.0}'),
        lambda entry: entry.write_text('{"version": 1, "access_token": "a b", "issued": 1.0}'),
        lambda entry: entry.write_text('{"version": 1, "access_token": "access-1", "issued": NaN}'),
        lambda entry: entry.write_text('{"version": 1, "access_token": "access-1", "issued": "now"}'),
        lambda entry: entry.unlink(),
    ],
)
def test_what_cannot_be_trusted_is_no_entry(
    server: Server, cache: FileTokenCache, spoil: Callable[[Path], Any]
) -> None:
    call(server, cache)
    spoil(entry_of(cache))
    call(server, cache)
    assert server.grants() == ["password"] * 2


@pytest.mark.filterwarnings("ignore:.*no token is kept")
def test_a_folder_that_is_a_link_is_not_used(server: Server, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir(0o700)
    (tmp_path / "link").symlink_to(real)
    call(server, FileTokenCache(tmp_path / "link"))
    assert list(real.iterdir()) == []


@pytest.mark.filterwarnings("ignore:.*no token is kept")
def test_a_file_of_somebody_elses_is_not_read(cache: FileTokenCache, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.store("k", Secret("v"))
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert cache.load("k") is None


def test_where_nothing_can_be_kept_each_process_logs_in(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for _ in range(2):
        with pytest.warns(RuntimeWarning, match="no token is kept: Not a directory"):
            call(server, FileTokenCache(tmp_path / "file" / "below"))
    assert server.grants() == ["password"] * 2


def test_a_lost_race_leaves_no_draft_behind(cache: FileTokenCache) -> None:
    cache.store("k", Secret("v"))
    (cache._folder.path / "k.json").unlink()
    (cache._folder.path / "k.json").mkdir()
    with pytest.warns(RuntimeWarning, match="no token is kept: Is a directory"):
        cache.store("k", Secret("w"))
    assert [path.name for path in cache._folder.path.iterdir()] == ["k.json"]


def test_the_default_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert repr(FileTokenCache()) == f"FileTokenCache('{tmp_path}/kubesphere')"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/me")
    if sys.platform == "linux":
        assert FileTokenCache()._folder.path == Path("/home/me/.cache/kubesphere")
    assert FileTokenCache("~/x")._folder.path == Path("/home/me/x")


def test_entries_are_keyed_by_server_client_and_user() -> None:
    grants = [
        PasswordGrant("a", "secret"),
        PasswordGrant("b", "secret"),
        PasswordGrant("a", "secret", "other"),
        Grant(refresh_token="r1"),
        Grant(refresh_token="r2"),
    ]
    keys = [key_of(url, grant) for url in ("http://h", "https://h", "http://h/ks") for grant in grants]
    assert len(set(keys)) == len(keys)
    assert all(len(key) == 64 and int(key, 16) for key in keys)
    assert key_of("http://h/", grants[0]) == key_of("http://h", PasswordGrant("a", "other password"))
    assert key_of("http://h", Grant(username="a", refresh_token="r1")) == key_of("http://h", grants[0])


def test_a_session_is_renewed_across_processes_and_its_first_refresh_token_never_used_again(
    server: Server, cache: FileTokenCache
) -> None:
    server.multiple_login = False
    server.refresh.add("given")
    account = {"username": "admin", "refresh_token": "given"}
    for _ in range(3):
        call(server, cache, **account)
    assert server.forms == [{**server.forms[0], "grant_type": "refresh_token", "refresh_token": "given"}]
    server.revoke_access()
    call(server, cache, **account)
    assert [form["refresh_token"] for form in server.forms] == ["given", "refresh-1"]


def test_a_new_refresh_token_is_used_where_the_kept_session_has_ended(server: Server, cache: FileTokenCache) -> None:
    account = {"username": "admin", "refresh_token": "given"}
    server.refresh.add("given")
    call(server, cache, **account)
    server.revoke_access()
    server.refresh = {"new"}
    call(server, cache, **{**account, "refresh_token": "new"})
    assert [form["refresh_token"] for form in server.forms] == ["given", "refresh-1", "new"]


def test_another_processs_newer_token_answers_a_refusal(server: Server, cache: FileTokenCache) -> None:
    server.multiple_login = False
    with Client(server.url, token_cache=cache, **ADMIN) as one, Client(server.url, token_cache=cache, **ADMIN) as two:
        one.call(GET, ("x",))
        two.call(GET, ("x",))
        server.revoke_access()
        one.call(GET, ("x",))
        two.call(GET, ("x",))
    assert server.grants() == ["password", "refresh_token"]


def test_refused_credentials_and_logout_clear_the_entry(server: Server, cache: FileTokenCache) -> None:
    server.routes["/oauth/logout"] = lambda handler: handler.answer(200, "application/json", b"{}")
    call(server, cache)
    with Client(server.url, token_cache=cache, **ADMIN) as client:
        client.logout()
    assert not list(cache._folder.path.glob("*.json"))
    call(server, cache)
    server.revoke_access()
    server.refresh.clear()
    server.locked = True
    with pytest.raises(errors.OAuthError):
        call(server, cache)
    assert not list(cache._folder.path.glob("*.json"))


@pytest.mark.parametrize("run", RUNNERS)
def test_a_task_that_waits_for_another_process_lets_others_run(
    server: Server, cache: FileTokenCache, run: Callable[..., Any]
) -> None:
    import anyio

    key = key_of(server.url, PasswordGrant("admin", ""))
    release = cache.try_lock(key)
    assert release is not None
    assert cache.try_lock(key) is None

    async def main() -> None:
        async with AsyncClient(server.url, token_cache=cache, **ADMIN) as client, anyio.create_task_group() as group:
            group.start_soon(client.call, GET, ("x",))
            for _ in range(20):
                await anyio.lowlevel.checkpoint()
            assert server.forms == []
            release()

    run_async(run, main)
    assert server.grants() == ["password"]


def test_nobody_waits_for_ever(server: Server, cache: FileTokenCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kubesphere._core.auth.sync_flow.LOCK_LIMIT", 0.04)
    release = cache.try_lock(key_of(server.url, PasswordGrant("admin", "")))
    assert release is not None
    call(server, cache)
    release()
    assert server.grants() == ["password"]


def test_an_expired_entry_is_renewed_not_used(server: Server, cache: FileTokenCache) -> None:
    call(server, cache)
    entry = entry_of(cache)
    fields = json.loads(entry.read_text())
    fields["issued"] -= 7300
    entry.write_text(json.dumps(fields))
    call(server, cache)
    assert server.grants() == ["password", "refresh_token"]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    import keyring
    from keyring.backend import KeyringBackend

    class Backend(KeyringBackend):
        priority = 1  # type: ignore[assignment]
        broken = False

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            if self.broken:
                raise OSError("locked")
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if self.broken:
                raise OSError("locked")
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Backend())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


def test_the_systems_keyring(server: Server, backend: Any, tmp_path: Path) -> None:
    cache = KeyringTokenCache(path=tmp_path / "locks")
    assert repr(cache) == "KeyringTokenCache('kubesphere')"
    for _ in range(2):
        call(server, cache)
    assert server.grants() == ["password"]
    [(service, key)] = backend.kept
    assert (service, len(key)) == ("kubesphere", 64)
    assert [path.read_text() for path in (tmp_path / "locks").iterdir()] == [""]
    backend.broken = True
    call(server, cache)
    assert server.grants() == ["password"] * 2
    cache.remove(key)
    cache.remove(key)
    assert backend.kept == {}


def test_a_keyring_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ImportError, match=r"kubesphere\[keyring\]"):
        KeyringTokenCache()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_of_a_fork_waits_for_no_thread_of_its_parent(server: Server, cache: FileTokenCache) -> None:
    arrived, release = threading.Event(), threading.Event()

    def gate(_: dict[str, str]) -> None:
        arrived.set()
        release.wait(10)

    auth = TokenAuth(server.url, PasswordGrant("admin", PASSWORD), cache=cache)
    server.token_gate = gate
    with Client(server.url, auth=auth) as client:
        thread = threading.Thread(target=client.access_token)
        thread.start()
        arrived.wait()
        auth._state._lock.acquire()
        child = os.fork()
        if child == 0:
            try:
                with Client(server.url, auth=auth) as own:
                    os._exit(0 if own.access_token() == "access-1" else 1)
            finally:
                os._exit(2)
        auth._state._lock.release()
        release.set()
        thread.join()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert server.grants() == ["password"]


def test_a_file_system_without_locks_locks_nobody_out(
    server: Server, cache: FileTokenCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    flock = fcntl.flock

    def without(descriptor: int, operation: int) -> None:
        if operation & fcntl.LOCK_EX:
            raise OSError(45, "not supported")
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", without)
    for _ in range(2):
        call(server, cache)
    assert server.grants() == ["password"]
