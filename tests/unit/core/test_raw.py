"""Whole answers instead of values: `with_raw_response` and `with_streaming_response` on generated operations."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
import trio
from kubesphere import AsyncKubeSphere, KubeSphere, with_raw_response, with_streaming_response
from kubesphere._core import errors
from support.core.wire import AT_ONCE, Wire, answer, run_to_end

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ASYNC = [asyncio.run, trio.run]
USER = b'{"metadata": {"name": "admin"}, "odd": 1}'
LIST = json.dumps({"items": [{"metadata": {"name": "a"}}], "totalItems": 9}).encode()
REFUSED = answer(403, b'{"kind": "Status", "message": "no", "reason": "Forbidden", "code": 403}')


def test_the_whole_answer_and_its_value_later() -> None:
    with Wire(answer(503), answer(200, USER, "X-Trace: 7"), REFUSED) as wire:
        with KubeSphere(wire.url, token="t", retries=AT_ONCE) as ks:
            raw = with_raw_response(ks.iam.v1alpha2.users.get)("admin")
            assert (raw.status, raw.headers["x-TRACE"], raw.content, raw.text) == (200, "7", USER, USER.decode())
            assert (raw.method, raw.url) == ("GET", f"{wire.url}/kapis/iam.kubesphere.io/v1alpha2/users/admin")
            assert 0 < raw.elapsed < 10
            assert raw.parse().metadata.name == "admin"
            assert raw.parse() is not raw.parse()
            assert repr(raw) == f"<RawResponse 200, {len(USER)} bytes>"
            refused = with_raw_response(ks.iam.v1alpha2.users.get)("admin")
            assert refused.status == 403
            with pytest.raises(errors.ForbiddenError, match="no"):
                refused.parse()
        assert len(wire.requests) == 3


@pytest.mark.parametrize("run", ASYNC)
def test_the_same_awaited(run: Callable[..., Any]) -> None:
    with Wire(answer(200, USER), answer(200, LIST), REFUSED) as wire:

        async def main() -> None:
            async with AsyncKubeSphere(wire.url, token="t") as ks:
                raw = await with_raw_response(ks.iam.v1alpha2.users.get)("admin")
                assert raw.parse().metadata.name == "admin"
                page = (await with_raw_response(ks.resources.v1alpha3.list)("pods", node_name="n")).parse()
                assert [(type(pod).__name__, pod.metadata.name) for pod in page.items] == [("Pod", "a")]
                refused = await with_raw_response(ks.iam.v1alpha2.users.get)("admin")
                with pytest.raises(errors.ForbiddenError):
                    refused.parse()

        run_to_end(run, main)
        assert "nodeName=n" in wire.lines()[1]


def test_operations_by_name_and_further_calls_of_the_same_method() -> None:
    with Wire(answer(200, LIST)) as wire, KubeSphere(wire.url, token="t") as ks:
        by_name = with_raw_response(ks.resources.v1alpha3.list)
        for name, model in (("pods", "Pod"), ("nodes", "Node"), ("bananas", "dict")):
            page: Any = by_name(name, limit=1).parse()
            assert [type(item).__name__ for item in page.items] == [model]
            assert page.total == 9
        assert type(ks.resources.v1alpha3.list("pods", limit=1)).__name__ == "Page"
        assert len(wire.requests) == 4


def test_options_and_clusters_hold_for_it() -> None:
    with Wire(answer(200, USER)) as wire, KubeSphere(wire.url, token="t") as ks:
        with_raw_response(ks.with_options(headers={"x-a": "1"}).cluster("m").iam.v1alpha2.users.get)("a b")
        assert wire.lines()[0] == "GET /kapis/clusters/m/iam.kubesphere.io/v1alpha2/users/a%20b HTTP/1.1"
        assert wire.headers(0)["x-a"] == "1"


def test_an_operation_streamed(tmp_path: Path) -> None:
    with Wire(answer(200, USER), REFUSED) as wire, KubeSphere(wire.url, token="t") as ks:
        streamed = with_streaming_response(ks.iam.v1alpha2.users.get)
        with streamed("admin") as reply:
            assert (reply.status, reply.headers["Content-Type"]) == (200, "application/json")
            reply.save(tmp_path / "user.json")
        assert (tmp_path / "user.json").read_bytes() == USER
        with pytest.raises(errors.ForbiddenError, match="no"), streamed("admin"):
            pytest.fail("entered")
        with pytest.raises(ValueError, match="one path segment"), streamed("../x"):
            pytest.fail("entered")
        assert len(wire.requests) == 2


@pytest.mark.parametrize("run", ASYNC)
def test_an_operation_streamed_and_awaited(run: Callable[..., Any]) -> None:
    with Wire(answer(200, USER), answer(200, LIST), REFUSED) as wire:

        async def main() -> None:
            async with AsyncKubeSphere(wire.url, token="t") as ks:
                async with with_streaming_response(ks.iam.v1alpha2.users.get)("admin") as reply:
                    assert await reply.read() == USER
                async with with_streaming_response(ks.resources.v1alpha3.list)("pods", limit=1) as reply:
                    assert await reply.read() == LIST
                unused = with_streaming_response(ks.iam.v1alpha2.users.get)("never entered")
                del unused
                with pytest.raises(errors.ForbiddenError):
                    async with with_streaming_response(ks.iam.v1alpha2.users.get)("admin"):
                        pytest.fail("entered")

        run_to_end(run, main)
        assert len(wire.requests) == 3


@pytest.mark.parametrize("run", ASYNC)
def test_an_async_watch_is_refused(run: Callable[..., Any]) -> None:
    async def main() -> None:
        async with AsyncKubeSphere("http://127.0.0.1:9", token="t") as ks:
            watch: Any = ks.crd.cluster.v1alpha1.clusters.watch
            with pytest.raises(TypeError, match="a watch has no single answer"):
                await with_raw_response(watch)()
            with pytest.raises(TypeError, match="a watch has no single answer"):
                async with with_streaming_response(watch)():
                    pytest.fail("entered")

    run_to_end(run, main)


def test_what_has_no_single_answer_is_refused() -> None:
    watched = "a watch has no single answer; iterate over its events"
    ks = KubeSphere("http://127.0.0.1:9", token="t")
    for how in (with_raw_response, with_streaming_response):
        with pytest.raises(TypeError, match=watched):
            how(ks.crd.cluster.v1alpha1.clusters.watch)()
        for wrong in (ks.request, len, "users.get", ks.iam):
            with pytest.raises(TypeError, match=r"expected a method of a resource, e\.g\. its `get`, not"):
                how(wrong)  # type: ignore[arg-type]
