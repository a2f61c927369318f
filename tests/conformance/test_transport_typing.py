"""What the type checkers make of whole answers, streams and options."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from conformance.contracts import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SNIPPET = """
from typing import assert_type

from kubesphere import AsyncKubeSphere, KubeSphere, with_raw_response, with_streaming_response
from kubesphere._core.raw import RawResponse
from kubesphere._core.retry import Attempt, RetryPolicy
from kubesphere._core.streams import AsyncStreamedResponse, StreamedResponse
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
WRONG = [number for number, line in enumerate(SNIPPET.splitlines(), 1) if "# WRONG" in line]


def test_mypy(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """Only the lines marked are errors. What mypy found out of the package is kept between runs."""
    file = tmp_path / "snippet.py"
    file.write_text(SNIPPET)
    cache = getattr(pytestconfig, "cache", None)
    folder = cache.mkdir("ksgen-mypy") if cache is not None else tmp_path / "cache"
    options = ["--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent", f"--cache-dir={folder}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, str(file)],
        cwd=tmp_path,
        env={"MYPYPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error: " in line}
    assert sorted(errors) == WRONG, done.stdout[:2000] + done.stderr


def test_pyright(tmp_path: Path) -> None:
    (tmp_path / "snippet.py").write_text(SNIPPET)
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(ROOT / "generated")], "include": ["snippet.py"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    lines = {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}
    assert sorted(lines) == WRONG, done.stdout[:2000]
