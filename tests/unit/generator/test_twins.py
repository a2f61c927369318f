"""What is written for async, made into what threads use."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from ksgen.render.render import sync_of, twins

CORE = Path(__file__).parents[3] / "templates" / "kubesphere" / "_core"


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f() -> None: ...", "def f() -> None: ..."),
        ("x = await  y(await z)", "x = y(z)"),
        ("async with a: ...", "with a: ..."),
        ("[x async for x in y]", "[x for x in y]"),
        ("class AsyncPage(_AsyncBase): ...", "class Page(_Base): ..."),
        ("raise StopAsyncIteration", "raise StopIteration"),
        ("from .async_page import AsyncPage", "from .sync_page import Page"),
        ("await response.aclose()", "response.close()"),
        ("async for c in response.aiter_bytes(): ...", "for c in response.iter_bytes(): ..."),
        ("async def __aenter__(self) -> None: ...", "def __enter__(self) -> None: ..."),
        ("with aclosing(x): ...", "with closing(x): ..."),
        ("@asynccontextmanager", "@contextmanager"),
        ("x: Callable[[], Awaitable[list[int]]]", "x: Callable[[], list[int]]"),
        ("class S(httpx.AsyncByteStream): ...", "class S(httpx.SyncByteStream): ..."),
        ("self.async_auth_flow", "self.sync_auth_flow"),
        ("# `async with ks`, the async client", "# `with ks`, the sync client"),
        ("awaited, closed, nexta, Asynchrony, resync_x", "awaited, closed, nexta, Asynchrony, resync_x"),
    ],
)
def test_words(source: str, twin: str) -> None:
    assert sync_of(source) == twin


def test_only_what_has_no_twin_gets_one() -> None:
    files = {
        "p/async_a.py": "await x",
        "p/async_b.py": "",
        "p/sync_b.py": "",
        "p/c.py": "",
        "async_d.py": "",
        "async_e.txt": "",
    }
    assert twins(files) == {"p/sync_a.py": "# Made from async_a.py.\nx", "sync_d.py": "# Made from async_d.py.\n"}


def test_no_twin_of_the_runtime_awaits() -> None:
    made = twins({path.relative_to(CORE).as_posix(): path.read_text() for path in CORE.rglob("*.py")})
    assert "client/sync_client.py" in made
    for path, text in made.items():
        kinds = {type(node) for node in ast.walk(ast.parse(text, path))}
        assert not kinds & {ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await}, path
        assert "anyio" not in text, path
