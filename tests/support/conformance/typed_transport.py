"""Whole answers, streams and options: a snippet for type checkers."""

SNIPPET = """
from typing import assert_type

from kubesphere import AsyncKubeSphere, KubeSphere, with_raw_response, with_streaming_response
from kubesphere._core.client.raw import RawResponse
from kubesphere._core.transport.retry import Attempt, RetryPolicy
from kubesphere._core.client.async_streams import AsyncStreamedResponse
from kubesphere._core.client.sync_streams import StreamedResponse
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
