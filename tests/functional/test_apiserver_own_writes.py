"""Writes whose answers are lost: told from others' by who is noted beside what was written, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, RetryPolicy, edit, with_raw_response
from kubesphere.errors import ConflictError, ConnectionDroppedError, ServerError
from servers.apiserver import ApiServer, Drop, Instead, Lost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATH = "/api/v1/namespaces/demo/configmaps/x"
MANY = RetryPolicy(3, 0.0)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.create("configmaps", {"metadata": {"name": "x"}, "data": {"n": "5"}}, "demo")
        yield server


def count_up(server: ApiServer, run: str) -> Any:
    """One more, by `edit` of either client."""
    options: dict[str, Any] = {"token": server.token(), "retries": MANY}
    if run == "sync":
        with (
            KubeSphere(server.url, **options) as ks,
            edit(ks.k8s.core.v1.configmaps.in_namespace("demo"), "x") as found,
        ):
            found.data["n"] = str(int(found.data["n"]) + 1)
        return found

    async def main() -> Any:
        async with AsyncKubeSphere(server.url, **options) as ks:
            async with edit(ks.k8s.core.v1.configmaps.in_namespace("demo"), "x") as found:
                found.data["n"] = str(int(found.data["n"]) + 1)
            return found

    return anyio.run(main)


runs = pytest.mark.parametrize("run", ["sync", "async"])


def number(server: ApiServer) -> str:
    return str(server.find("configmaps", "x", "demo")["data"]["n"])


@runs
def test_an_edit_whose_answer_was_lost_is_made_once(server: ApiServer, run: str) -> None:
    server.fault("PATCH", PATH, Lost())
    assert count_up(server, run).data["n"] == number(server) == "6"
    assert [each.method for each in server.calls()].count("PATCH") == 1


@runs
@pytest.mark.parametrize(("fault", "error"), [(Drop(), ConnectionDroppedError), (Instead(502), ServerError)])
def test_that_another_came_to_the_same_number_meanwhile_is_no_sign_that_an_edit_was_made(
    server: ApiServer, run: str, fault: Any, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    server.fault("PATCH", PATH, fault)
    reads: list[Any] = []
    respond = server._answer

    def answer(request: Any) -> Any:
        if request.method == "GET" and not reads and request.path == PATH and _was_written(server):
            reads.append(request)
            store = server.find("configmaps", "x", "demo")
            server.replace("configmaps", {**store, "data": {"n": "6"}, "metadata": _managed(store["metadata"])})
        return respond(request)

    monkeypatch.setattr(server, "_answer", answer)
    with pytest.raises(error):
        count_up(server, run)
    assert number(server) == "6"


def _was_written(server: ApiServer) -> bool:
    return any(each.method == "PATCH" for each in server.calls())


def _managed(metadata: dict[str, Any]) -> dict[str, Any]:
    entry = {"manager": "somebody", "operation": "Update", "apiVersion": "v1", "fieldsType": "FieldsV1"}
    return {**metadata, "managedFields": [{**entry, "fieldsV1": {"f:data": {"f:n": {}}}}]}


@runs
def test_a_replace_that_conflicts_with_its_own_first_try_has_succeeded(server: ApiServer, run: str) -> None:
    server.fault("PUT", PATH, Lost())
    made = replaced(server, run)
    assert made.data["n"] == number(server) == "9"
    assert [each.method for each in server.calls()] == ["GET", "PUT", "PUT", "GET"]


@runs
def test_a_replace_that_conflicts_with_anothers_write_has_not(server: ApiServer, run: str) -> None:
    with pytest.raises(ConflictError):
        replaced(
            server,
            run,
            lambda: server.replace("configmaps", {**server.find("configmaps", "x", "demo"), "data": {"n": "9"}}),
        )
    assert [each.method for each in server.calls()] == ["GET", "PUT", "GET"]


def replaced(server: ApiServer, run: str, meanwhile: Callable[[], object] = lambda: None, **given: Any) -> Any:
    options: dict[str, Any] = {"token": server.token(), "retries": MANY}
    if run == "sync":
        with KubeSphere(server.url, **options) as ks:
            maps = ks.k8s.core.v1.configmaps.in_namespace("demo")
            found = maps.get("x")
            meanwhile()
            found.data["n"] = "9"
            return maps.replace("x", found, **given)

    async def main() -> Any:
        async with AsyncKubeSphere(server.url, **options) as ks:
            maps = ks.k8s.core.v1.configmaps.in_namespace("demo")
            found = await maps.get("x")
            meanwhile()
            found.data["n"] = "9"
            return await maps.replace("x", found, **given)

    return anyio.run(main)


ROLE = "/kapis/iam.kubesphere.io/v1alpha2/globalroles/readers"


@pytest.fixture
def roles(server: ApiServer) -> ApiServer:
    rules = [{"apiGroups": ["*"], "resources": ["users"], "verbs": ["get"]}]
    server.create("globalroles", {"metadata": {"name": "readers"}, "rules": rules})
    return server


def relabel(server: ApiServer, run: str, raw: bool = False, meanwhile: Callable[[], object] = lambda: None) -> Any:
    """Replace a role of KubeSphere's, which notes nobody who writes."""
    options: dict[str, Any] = {"token": server.token(), "retries": MANY}

    def changed(found: Any) -> Any:
        meanwhile()
        found.metadata.labels["a"] = "b"
        return found

    if run == "sync":
        with KubeSphere(server.url, **options) as ks:
            roles = ks.iam.v1alpha2.globalroles
            replace = with_raw_response(roles.replace) if raw else roles.replace
            made: Any = replace("readers", changed(roles.get("readers")))
            return made.parse() if raw else made

    async def main() -> Any:
        async with AsyncKubeSphere(server.url, **options) as ks:
            roles = ks.iam.v1alpha2.globalroles
            replace = with_raw_response(roles.replace) if raw else roles.replace
            made: Any = await replace("readers", changed(await roles.get("readers")))
            return made.parse() if raw else made

    return anyio.run(main)


@runs
@pytest.mark.parametrize("raw", [False, True], ids=["object", "raw"])
def test_so_has_one_of_what_kubesphere_keeps(roles: ApiServer, run: str, raw: bool) -> None:
    roles.fault("PUT", ROLE, Lost())
    made = relabel(roles, run, raw)
    stored = roles.find("globalroles", "readers")["metadata"]
    assert made.metadata.labels == stored["labels"] == {"a": "b"}
    assert made.metadata.resource_version == stored["resourceVersion"]
    assert [each.method for each in roles.calls()] == ["GET", "PUT", "PUT", "GET"]


def another_labels(server: ApiServer, **labels: str) -> None:
    found = server.find("globalroles", "readers")
    server.replace("globalroles", {**found, "metadata": {**found["metadata"], "labels": labels}})


@runs
@pytest.mark.parametrize("fault", [Drop(), Instead(502)], ids=["dropped", "by a gateway"])
def test_that_of_one_that_was_lost_on_its_way_there_is_a_conflict(roles: ApiServer, run: str, fault: Any) -> None:
    roles.fault("PUT", ROLE, fault)
    with pytest.raises(ConflictError):
        relabel(roles, run, meanwhile=lambda: another_labels(roles, a="b", c="d"))
    assert [each.method for each in roles.calls()] == ["GET", "PUT", "PUT", "GET"]


@runs
def test_nothing_is_read_back_where_no_answer_was_lost(roles: ApiServer, run: str) -> None:
    with pytest.raises(ConflictError):
        relabel(roles, run, meanwhile=lambda: another_labels(roles, a="b"))
    assert [each.method for each in roles.calls()] == ["GET", "PUT"]


@runs
def test_one_by_a_manager_of_the_users_choice_is_known_too(server: ApiServer, run: str) -> None:
    server.fault("PUT", PATH, Lost())
    assert replaced(server, run, field_manager="me").data["n"] == number(server) == "9"
