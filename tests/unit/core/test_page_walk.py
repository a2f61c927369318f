"""Iterating over a page goes on to the last: against a real server, in each style of paging, sync and async."""

from __future__ import annotations

import gc
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.raw import with_raw_response
from kubesphere._core.client.sync_client import Client
from kubesphere._core.lists.page import BasePage
from kubesphere._core.operation import nothing
from support.core.crowd import RUNNERS, run_async
from support.core.page_server import PATH, Things, list_of, thing, walk
from support.core.users import AsyncUsers, Users

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kubesphere._core.operation import Paging
    from support.core.oauth_server import Handler, Server

    Run = Callable[..., Any] | None

pytestmark = pytest.mark.usefixtures("sample_models")
ways = pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
NAMES = [f"n{number:02}" for number in range(25)]
STYLES: list[tuple[Paging, str | None]] = [
    ("page", "totalItems"),
    ("page", None),
    ("ordered", "total_count"),
    ("continue", "metadata"),
]
styles = pytest.mark.parametrize(("style", "total"), STYLES, ids=["page", "page without total", "ordered", "continue"])


def gone(handler: Handler, **metadata: str) -> bool:
    status = {"kind": "Status", "code": 410, "reason": "Expired", "message": "too old", "metadata": metadata}
    handler.answer(410, "application/json", json.dumps(status).encode())
    return True


@ways
@styles
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 25])
def test_a_walk_gives_every_item_once(server: Server, run: Run, style: Paging, total: str | None, count: int) -> None:
    things = Things(NAMES[:count], total).serve(server)
    assert walk(run, server, style, limit=10) == NAMES[:count]
    pages = max(1, -(-count // 10))
    one_page_by_its_total = (style, total, count) == ("page", "totalItems", 10)
    assert len(things.queries) == pages + ((total is None and count in (10, 20)) or one_page_by_its_total)


@styles
def test_a_limit_of_the_servers_own_loses_nothing(server: Server, style: Paging, total: str | None) -> None:
    things = Things(NAMES, total, cap=7).serve(server)
    if total is None:  # a page that is not full is the last: nothing says otherwise
        assert walk(None, server, style, limit=10) == NAMES[:7]
        return
    assert walk(None, server, style, limit=10) == NAMES
    assert len(things.queries) == 4


@ways
def test_a_page_of_ours_has_a_limit(server: Server, run: Run) -> None:
    wanted = {
        "page": {"limit": "500", "a": "b"},
        "sorted": {"limit": "500", "ascending": "true", "a": "b"},
        "continue": {"limit": "500", "a": "b"},
        "ordered": {"limit": "100", "a": "b"},
        None: {"a": "b"},
    }
    for style, query in wanted.items():
        things = Things(["x"]).serve(server)
        assert walk(run, server, style, a="b") == ["x"]  # type: ignore[arg-type]
        assert things.queries == [query]


@pytest.mark.parametrize(
    ("style", "query", "found"),
    [
        ("page", {"limit": -1}, NAMES),
        ("page", {"limit": 10, "page": 2}, NAMES[10:]),
        ("page", {"limit": "10", "page": "3"}, NAMES[20:]),
        ("ordered", {"limit": -1}, NAMES),
        ("ordered", {"limit": 10, "page": 2}, NAMES[10:]),
        ("continue", {"limit": 10, "continue": "n09", "resourceVersion": "5"}, NAMES[10:]),
    ],
)
def test_a_walk_begins_where_it_is_told_to(server: Server, style: Paging, query: Any, found: list[str]) -> None:
    things = Things(NAMES, "metadata" if style == "continue" else "totalItems").serve(server)
    assert walk(None, server, style, **query) == found
    assert [each.get("resourceVersion") for each in things.queries[1:]] == [None] * len(things.queries[1:])


@styles
def test_a_list_that_changes_on_the_way_comes_to_an_end(server: Server, style: Paging, total: str | None) -> None:
    things = Things(list(NAMES), total)
    grown = iter(["n25", "n26"])

    def grow(_: Handler, query: dict[str, str]) -> None:
        things.names += [each for each in [next(grown, None)] if each]

    things.before = grow
    things.serve(server)
    assert walk(None, server, style, limit=10) == [*NAMES, "n25", "n26"]

    def shrink(_: Handler, query: dict[str, str]) -> None:
        del things.names[20:]

    things.before = shrink
    assert walk(None, server, style, limit=15) == NAMES[:20]


@ways
def test_an_empty_page_ends_nothing(server: Server, run: Run) -> None:
    answers: Iterator[dict[str, Any]] = iter([])

    def before(handler: Handler, _: dict[str, str]) -> bool:
        handler.answer(200, "application/json", json.dumps(next(answers)).encode())
        return True

    Things([], before=before).serve(server)
    answers = iter([{"items": [thing(name)] if name else None, "totalItems": 3} for name in ("a", "", "c")])
    with pytest.warns(errors.ListChangedWarning, match="1 of 3 objects were on none of the pages"):
        assert walk(run, server, "page", limit=1) == ["a", "c"]
    answers = iter([{"items": None, "metadata": {"continue": "x"}}, {"items": [thing("b")], "metadata": {}}])
    assert walk(run, server, "continue") == ["b"]


@ways
def test_empty_pages_without_end_are_an_error(server: Server, run: Run) -> None:
    def before(handler: Handler, query: dict[str, str]) -> bool:
        token = str(int(query.get("continue", "0")) + 1)
        handler.answer(200, "application/json", json.dumps({"items": [], "metadata": {"continue": token}}).encode())
        return True

    things = Things([], before=before).serve(server)
    with pytest.raises(errors.DecodeError, match="100 empty pages in a row"):
        walk(run, server, "continue")
    assert len(things.queries) == 101


@ways
def test_a_total_that_counts_one_page_cuts_nothing_off(server: Server, run: Run) -> None:
    def before(handler: Handler, query: dict[str, str]) -> bool:
        page = things.names[(int(query.get("page", "1")) - 1) * 10 :][:10]
        body = {"items": [*map(thing, page)], "totalItems": len(page)}
        handler.answer(200, "application/json", json.dumps(body).encode())
        return True

    things = Things(list(NAMES), before=before).serve(server)
    assert walk(run, server, "page", limit=10) == NAMES
    del things.names[20:]
    assert walk(run, server, "page", limit=10) == NAMES[:20]


@ways
@pytest.mark.parametrize("status", [500, None])
def test_a_page_past_the_end_may_be_refused(server: Server, run: Run, status: int | None) -> None:
    def before(handler: Handler, query: dict[str, str]) -> bool:
        if query.get("page") != "2":
            return False
        handler.close_connection = True
        if status:
            handler.answer(status, "text/plain", b"slice bounds out of range")
        return True

    things = Things(NAMES[:10], before=before).serve(server)
    assert walk(run, server, "page", limit=10) == NAMES[:10]
    assert len(things.queries) == 2


@ways
@styles
def test_another_answer_than_a_page_ends_the_walk(server: Server, run: Run, style: Paging, total: str | None) -> None:
    def before(handler: Handler, _: dict[str, str]) -> bool:
        if len(things.queries) == 1:
            return False
        handler.answer(204, "text/plain", b"")
        return True

    things = Things(NAMES, total, before=before).serve(server)
    assert walk(run, server, style, {204: nothing()}, limit=10) == NAMES[:10]
    assert len(things.queries) == 2


@ways
@styles
def test_an_answer_that_says_nothing_is_no_page(server: Server, run: Run, style: Paging, total: str | None) -> None:
    def before(handler: Handler, _: dict[str, str]) -> bool:
        if len(things.queries) > 1:
            handler.answer(200, "application/json", b"{}")
        return len(things.queries) > 1

    things = Things(NAMES, total, before=before).serve(server)
    if total is None:  # which is how such a list may end
        assert walk(run, server, style, limit=10) == NAMES[:10]
        return
    with pytest.raises(errors.DecodeError, match="expected a page of the list"):
        walk(run, server, style, limit=10)


@ways
def test_nor_is_it_a_list_of_kubernetes(server: Server, run: Run) -> None:
    server.access.add("t")
    server.routes[PATH] = lambda handler: handler.answer(200, "application/json", b"{}")
    with pytest.raises(errors.DecodeError, match="expected a page of the list"):
        walk(run, server, "continue", limit=10)


@ways
@pytest.mark.parametrize("lie", [0, -1, 3])
def test_a_total_of_fewer_than_a_page_holds_cuts_nothing_off(server: Server, run: Run, lie: int) -> None:
    def before(handler: Handler, query: dict[str, str]) -> bool:
        page = NAMES[(int(query.get("page", "1")) - 1) * 10 :][:10]
        handler.answer(200, "application/json", json.dumps({"items": [*map(thing, page)], "totalItems": lie}).encode())
        return True

    Things(NAMES, before=before).serve(server)
    assert walk(run, server, "page", limit=10) == NAMES


@ways
def test_pages_with_holes_double_nothing(server: Server, run: Run) -> None:
    """The server drops what the account may not see after it has cut the page."""

    def before(handler: Handler, query: dict[str, str]) -> bool:
        limit, start = int(query["limit"]), (int(query.get("page", "1")) - 1) * int(query["limit"])
        items = [thing(name) for name in things.names[start : start + limit] if name not in ("n03", "n14")]
        handler.answer(200, "application/json", json.dumps({"items": items, "totalItems": 25}).encode())
        return True

    things = Things(NAMES, before=before).serve(server)
    with pytest.warns(errors.ListChangedWarning, match="2 of 25"):
        assert walk(run, server, "page", limit=10) == [name for name in NAMES if name not in ("n03", "n14")]


@ways
def test_what_goes_while_pages_are_read_hides_nothing_else(server: Server, run: Run) -> None:
    """Oldest first, as lists are asked for: what is behind an object that has gone moves up, to a page already read."""
    doomed = iter([[], ["n02", "n05"], [], ["n11"], []])

    def before(_: Handler, query: dict[str, str]) -> None:
        for name in next(doomed, []):
            things.names.remove(name)

    things = Things(list(NAMES), before=before).serve(server)
    assert sorted(walk(run, server, "sorted", limit=10)) == NAMES
    assert [query.get("page", "1") for query in things.queries] == ["1", "2", "1", "3", "2"]


@ways
def test_what_comes_while_pages_are_read_doubles_nothing(server: Server, run: Run) -> None:
    """Newest first, where the caller wants that."""
    born = iter(["", "new", "newer", ""])

    def before(_: Handler, query: dict[str, str]) -> None:
        things.names[:0] = filter(None, [next(born, "")])

    things = Things(list(NAMES), before=before).serve(server)
    with pytest.warns(errors.ListChangedWarning, match="2 of 27"):
        assert walk(run, server, "sorted", limit=10, sortBy="createTime") == NAMES
    assert all("ascending" not in query for query in things.queries)


def test_a_server_that_knows_no_pages_is_asked_twice_at_most(server: Server) -> None:
    body = json.dumps({"items": [thing("a"), thing("b")]}).encode()
    things = Things([], before=lambda handler, _: handler.answer(200, "application/json", body) or True).serve(server)
    assert walk(None, server, "page", limit=2) == ["a", "b"]
    assert len(things.queries) == 2


@ways
@pytest.mark.parametrize("tokens", ["x", "xy", "vwxyz"])
def test_tokens_that_go_round_in_circles_are_an_error(server: Server, run: Run, tokens: str) -> None:
    following = dict(zip(tokens, tokens[1:] + tokens[:1], strict=True))

    def before(handler: Handler, query: dict[str, str]) -> bool:
        token = following.get(query.get("continue", ""), tokens[0])
        body = {"items": [thing(token)], "metadata": {"continue": token}}
        handler.answer(200, "application/json", json.dumps(body).encode())
        return True

    things = Things([], before=before).serve(server)
    with pytest.raises(errors.DecodeError, match="repeats a `continue` token"):
        walk(run, server, "continue")
    assert len(things.queries) < 20


@ways
def test_an_expired_token_is_replaced_by_the_one_that_comes_with_the_error(server: Server, run: Run) -> None:
    def before(handler: Handler, query: dict[str, str]) -> bool:
        if query.get("continue") == "n09":
            return gone(handler, **{"continue": "n0a"})  # sorts behind n09
        return False

    Things(NAMES, "metadata", before=before).serve(server)
    assert walk(run, server, "continue", limit=10) == NAMES


@ways
def test_an_expired_token_alone_begins_the_list_again(server: Server, run: Run) -> None:
    """What was there before is skipped: also what was added before the place that the walk has come to."""
    expired = ["n19"]
    things = Things(list(NAMES), "metadata")

    def before(handler: Handler, query: dict[str, str]) -> bool:
        if query.get("continue") in expired:
            expired.clear()
            things.names[:] = sorted({*things.names, "n05x", "n22x"} - {"n03", "n23"})
            return gone(handler)
        return False

    things.before = before
    things.serve(server)
    expected = sorted({*NAMES, "n22x"} - {"n23"})
    assert walk(run, server, "continue", limit=10) == expected
    assert [query.get("continue") for query in things.queries] == [None, "n09", "n19", None, "n09", "n19"]


@ways
@pytest.mark.parametrize("metadata", [{}, {"continue": "again"}])
def test_a_list_that_is_always_too_old_is_an_error(server: Server, run: Run, metadata: dict[str, str]) -> None:
    things = Things(NAMES, "metadata", before=lambda handler, query: "continue" in query and gone(handler, **metadata))
    things.serve(server)
    with pytest.raises(errors.GoneError):
        walk(run, server, "continue", limit=10)
    assert len(things.queries) < 8


def test_names_are_compared_as_the_store_orders_them(server: Server) -> None:
    """By path: a namespace `a-b` comes before `a`, for a hyphen comes before the slash behind `a`."""
    places = [("a-b", "x"), ("a.b", "x"), ("a", "x"), ("b", "x")]
    expired = ["3"]

    def before(handler: Handler, query: dict[str, str]) -> bool:
        if query.get("continue") in expired:
            expired.clear()
            return gone(handler)
        start = int(query.get("continue", 0))
        metadata = {"continue": str(start + 1)} if start < 3 else {}
        namespace, name = places[start]
        body = {"items": [thing(name, namespace)], "metadata": metadata}
        handler.answer(200, "application/json", json.dumps(body).encode())
        return True

    Things([], before=before).serve(server)
    with Client(server.url, token="t") as client:
        found = [item["metadata"]["namespace"] for item in client.call(list_of("continue"), query={"limit": 1})]
    assert found == ["a-b", "a.b", "a", "b"]


def test_pages_one_by_one(server: Server) -> None:
    Things(NAMES).serve(server)
    with Client(server.url, token="t") as client:
        page = client.call(list_of("page"), query={"limit": 10})
        assert [len(each.items) for each in page.pages()] == [10, 10, 5]
        following = page.next_page()
        assert following is not None
        assert [item.metadata.name for item in following.items] == NAMES[10:20]
        assert [item.metadata.name for item in following] == NAMES[10:]
        last = following.next_page()
        assert last is not None
        assert last.next_page() is None


@pytest.mark.parametrize("run", RUNNERS)
def test_async_pages_one_by_one(server: Server, run: Callable[..., Any]) -> None:
    Things(NAMES).serve(server)

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            page: Any = await client.call(list_of("page"), query={"limit": 10})
            assert [len(each.items) async for each in page.pages()] == [10, 10, 5]
            following = await page.next_page()
            assert [item.metadata.name for item in following.items] == NAMES[10:20]
            assert await (await following.next_page()).next_page() is None

    run_async(run, main)


def test_a_page_without_a_client_is_all_there_is(server: Server) -> None:
    things = Things(NAMES)
    server.routes["/kapis/users"] = things.serve(server)
    with Client(server.url, token="t") as client:
        page = pickle.loads(pickle.dumps(Users(client).list(limit=2)))
        raw = with_raw_response(Users(client).list)(limit=2).parse()
        assert things.queries == [{"limit": "2"}] * 2
        for each in (page, raw):
            assert [item.metadata.name for item in each] == NAMES[:2]
            assert each.next_page() is None
            assert each.total == 25
    assert len(things.queries) == 2


@pytest.mark.parametrize("run", RUNNERS)
def test_an_async_page_without_a_client(server: Server, run: Callable[..., Any]) -> None:
    server.routes["/kapis/users"] = Things(NAMES).serve(server)

    async def main() -> None:
        async with AsyncClient(server.url, token="t") as client:
            answer = await with_raw_response(AsyncUsers(client).list)(limit=2)
            assert [item.metadata.name async for item in answer.parse()] == NAMES[:2]

    run_async(run, main)


class Endless:
    """The pages of a long list, made as they are asked for; counts the pages that are alive meanwhile."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.alive: list[int] = []
        gc.collect()
        self.others = self.pages()

    def pages(self) -> int:
        return sum(isinstance(each, BasePage) for each in gc.get_objects())

    def __call__(self, handler: Handler) -> None:
        query = dict(pair.split("=") for pair in handler.path.partition("?")[2].split("&"))
        page = int(query.get("page", 1))
        if page % 40 == 0:
            self.alive.append(self.pages() - self.others)
        items = b",".join(b'{"metadata":{"name":"n%d"}}' % number for number in range(500 * page - 500, 500 * page))
        handler.answer(200, "application/json", b'{"items":[%s],"totalItems":%d}' % (items, self.count))


@ways
def test_a_hundred_thousand_objects_stream_through(server: Server, run: Run) -> None:
    """While a page is asked for, only the one before it is there."""
    server.access.add("t")
    endless = server.routes[PATH] = Endless(100_000)

    async def main() -> int:
        async with AsyncClient(server.url, token="t") as client:
            page: Any = await client.call(list_of("page"))
            names = page.__aiter__()
            del page
            count = 0
            async for _ in names:
                count += 1
            return count

    if run is None:
        with Client(server.url, token="t") as client:
            count = sum(1 for _ in client.call(list_of("page")))
    else:
        count = run_async(run, main)
    assert count == 100_000
    assert endless.alive == [1] * 5
