"""Logs to their end, runs, and credentials, against a server with DevOps."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, edit, errors, wait, with_raw_response
from kubesphere.devops import (
    ProgressiveText,
    basic_auth,
    finished,
    follow,
    kubeconfig,
    replace_credential,
    run_parameters,
    secret_text,
    ssh_auth,
)
from servers.apiserver import ApiServer

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = ["Größe: 漢", "", "two", "no end"]
PIECES = ["Größe: 漢\n\r\ntw".encode()[:3], "Größe: 漢\n\r\ntw".encode()[3:], b"", b"o\nno ", b"end"]


@pytest.fixture
def server() -> Iterator[ApiServer]:
    server = ApiServer(addons=True)
    server.create("pipelines", {"metadata": {"name": "build"}, "spec": {"type": "pipeline"}}, "demo")
    server.create("pipelines", {"metadata": {"name": "many"}, "spec": {"type": "multi-branch-pipeline"}}, "demo")
    server.devops.lines = PIECES
    with server:
        yield server


@pytest.fixture
def ks(server: ApiServer) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, token=server.token()) as client:
        yield client


def test_a_log_is_followed_from_its_beginning_to_its_end(server: ApiServer, ks: KubeSphere) -> None:
    runs = ks.devops.v1alpha2.devops.pipelines.runs
    runs.create("demo", "build", {})
    assert list(follow(runs, "demo", "build", "1", interval=0)) == LINES
    starts = [dict(each.query)["start"] for each in server.calls() if each.path.endswith("/log")]
    assert starts == ["0", *(str(sum(map(len, PIECES[:count]))) for count in range(1, len(PIECES)))]
    assert list(follow(runs, "demo", "build", "1")) == LINES  # which has ended


def test_async(server: ApiServer) -> None:
    async def lines() -> list[str]:
        async with AsyncKubeSphere(server.url, token=server.token()) as client:
            runs = client.devops.v1alpha2.devops.pipelines.runs
            await runs.create("demo", "build", {})
            return [line async for line in follow(runs, "demo", "build", "1", interval=0)]

    assert asyncio.run(lines()) == LINES


def test_a_log_without_headers_goes_on_while_its_run_does(ks: KubeSphere) -> None:
    runs = ks.devops.v1alpha2.devops.pipelines.branches.runs
    runs.create("demo", "many", "main", {})
    place = ("demo", "many", "main", "1")

    def running() -> bool:
        return not finished(runs.get(*place))

    assert list(follow(runs, *place, running=running, interval=0)) == LINES
    runs.create("demo", "many", "main", {})
    assert list(follow(runs, "demo", "many", "main", "2")) == ["Gr\N{REPLACEMENT CHARACTER}"]  # what is there


def test_async_running(server: ApiServer) -> None:
    async def lines() -> list[str]:
        async with AsyncKubeSphere(server.url, token=server.token()) as client:
            runs = client.devops.v1alpha2.devops.pipelines.branches.runs
            await runs.create("demo", "many", "main", {})
            place = ("demo", "many", "main", "1")

            async def running() -> bool:
                return not finished(await runs.get(*place))

            return [line async for line in follow(runs, *place, running=running, interval=0)]

    assert asyncio.run(lines()) == LINES


def test_a_part_of_a_log_tells_where_the_next_begins(ks: KubeSphere) -> None:
    runs = ks.devops.v1alpha2.devops.pipelines.runs
    runs.create("demo", "build", {})
    assert runs.log("demo", "build", "1") == ProgressiveText(PIECES[0], 3, True)
    part = runs.log("demo", "build", "1", start=3)
    assert (part.next_start, part.more) == (len(PIECES[0] + PIECES[1]), True)
    for _ in PIECES[2:]:
        part = runs.log("demo", "build", "1", start=part.next_start)
    assert (str(part), part.more) == ("end", False)


def test_an_unknown_run_is_an_error(ks: KubeSphere) -> None:
    with pytest.raises(errors.APIError):
        next(iter(follow(ks.devops.v1alpha2.devops.pipelines.runs, "demo", "build", "7")))


def test_a_run_is_started_with_parameters_and_waited_for(server: ApiServer, ks: KubeSphere) -> None:
    body = run_parameters({"TAG": "v1", "DRY": True, "COUNT": 3})
    devops = ks.devops.v1alpha3.namespaces
    run = devops.pipelines.pipelineruns.create("demo", "build", body)
    assert not finished(run)
    run = wait(devops.pipelineruns, "demo", str(run.metadata.name), for_=finished)
    assert (run.status.phase, finished(run)) == ("Succeeded", True)
    assert [(each.name, each.value) for each in run.spec.parameters] == [
        ("TAG", "v1"),
        ("DRY", "true"),
        ("COUNT", "3"),
    ]
    (full,) = devops.pipelines.pipelineruns.list_full("demo", "build")
    assert full.status.phase == "Succeeded"
    (told,) = devops.pipelines.pipelineruns.list("demo", "build")
    assert (told.state, finished(told)) == ("FINISHED", True)


def test_a_run_that_is_stopped_has_ended(ks: KubeSphere) -> None:
    runs = ks.devops.v1alpha2.devops.pipelines.runs
    assert not finished(runs.create("demo", "build", {}))
    assert runs.stop("demo", "build", "1").result == "ABORTED"
    assert finished(runs.get("demo", "build", "1"))
    assert runs.replay("demo", "build", "1").id == "2"


SECRETS = [
    basic_auth("a", username="u", password="p"),
    ssh_auth("a", username="u", private_key="k"),
    secret_text("a", secret="s", description="What for"),
    kubeconfig("a", content="c"),
]


@pytest.mark.parametrize("credential", SECRETS, ids=lambda each: str(each["type"]))
def test_what_would_empty_a_credential_is_not_sent(server: ApiServer, ks: KubeSphere, credential: object) -> None:
    credentials = ks.devops.v1alpha3.devops.credentials
    assert isinstance(credential, dict)
    credentials.create("demo", credential)
    stored = server.find("secrets", "a", "demo")["data"]
    shown = credentials.get("demo", "a")
    server.requests.clear()
    for replaces in (credentials.replace, with_raw_response(credentials.replace)):
        with pytest.raises(ValueError, match="is empty"):
            replaces("demo", "a", shown)
    with pytest.raises(ValueError, match="is empty"):
        replace_credential(credentials.replace, "demo", shown)
    with pytest.raises(ValueError, match="is empty"), edit(credentials, "demo", "a") as found:
        found.metadata.annotations = {"kubesphere.io/description": "Another"}
    assert [each.method for each in server.requests] == ["GET"]
    server.requests.clear()
    assert server.requests == []
    assert server.find("secrets", "a", "demo")["data"] == stored
    replace_credential(credentials.replace, "demo", credential)
    assert server.find("secrets", "a", "demo")["data"] == stored
    replace_credential(credentials.replace, "demo", shown, allow_empty=True)
    assert "" in server.find("secrets", "a", "demo")["data"].values()


def test_async_replace(server: ApiServer) -> None:
    async def replaced() -> str | None:
        async with AsyncKubeSphere(server.url, token=server.token()) as client:
            credentials = client.devops.v1alpha3.devops.credentials
            await credentials.create("demo", SECRETS[0])
            with pytest.raises(ValueError, match="password is empty"):
                await credentials.replace("demo", "a", await credentials.get("demo", "a"))
            found = await replace_credential(credentials.replace, "demo", SECRETS[0])
            return found.metadata.name

    assert asyncio.run(replaced()) == "a"
