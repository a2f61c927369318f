"""What the type checkers make of whole answers, streams and options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.checkers import found_by_mypy, found_by_pyright, wrong

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SNIPPET = """
from typing import assert_type

from kubesphere import AsyncKubeSphere, KubeSphere, with_raw_response, with_streaming_response
from kubesphere._core.transport.raw import RawResponse
from kubesphere._core.transport.retry import Attempt, RetryPolicy
from kubesphere._core.transport.streams import AsyncStreamedResponse, StreamedResponse
from kubesphere.models import User


class Own:
    def delay(self, attempt: Attempt, /) -> float | None:
        return None if attempt.elapsed > 30 else 0.1


def synchronous(ks: KubeSphere) -> None:
    raw = with_raw_response(ks.iam.v1alpha2.users.get)("admin")
    assert_type(raw, RawResponse[User])
    assert_type(raw.parse(), User)
    assert_type(raw.elapsed, float)
    with with_streaming_response(ks.iam.v1alpha2.users.get)("admin") as answer:
        assert_type(answer, StreamedResponse)
        answer.save("x")
    with ks.stream("GET", "/log", params={"follow": True}, timeout=None) as answer:
        for line in answer.iter_lines():
            assert_type(line, str)
    assert_type(ks.with_options(timeout=5, retries=RetryPolicy(retries=3), headers={"a": "b"}), KubeSphere)
    ks.with_options(retries=Own()).with_options(retries=None)


async def asynchronous(ks: AsyncKubeSphere) -> None:
    raw = await with_raw_response(ks.iam.v1alpha2.users.get)("admin")
    assert_type(raw, RawResponse[User])
    async with with_streaming_response(ks.iam.v1alpha2.users.get)("admin") as answer:
        assert_type(answer, AsyncStreamedResponse)
        assert_type(await answer.read(), bytes)
        async for chunk in answer.iter_bytes():
            assert_type(chunk, bytes)


def wrong(ks: KubeSphere) -> None:
    with_raw_response(ks.iam.v1alpha2.users.get)()  # WRONG
    with_raw_response(ks.iam.v1alpha2.users.get)(1)  # WRONG
    with_streaming_response(ks.iam.v1alpha2.users.get)("a", "b")  # WRONG
    ks.with_options(retries="3")  # WRONG
    ks.request("GET", "/x", timeouts=3)  # WRONG
"""


def test_mypy(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> None:
    kept = getattr(pytestconfig, "cache", None)
    cache = kept.mkdir("ksgen-mypy") if kept is not None else tmp_path_factory.mktemp("cache")
    assert found_by_mypy(SNIPPET, tmp_path, cache) == wrong(SNIPPET)


def test_pyright(tmp_path: Path) -> None:
    assert found_by_pyright(SNIPPET, tmp_path) == wrong(SNIPPET)
