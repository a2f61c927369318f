"""What is imported when, and which HTTP library is used."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

from kubesphere._core.sync_client import Client

CORE = Path(inspect.getfile(Client)).parent


def in_new_python(code: str) -> str:
    """What a fresh interpreter prints."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(CORE.parents[1]), str(Path(__file__).parents[2])])}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_resources_and_models_stand_on_imports_no_library() -> None:
    code = """
import sys
import kubesphere._core.operation, kubesphere._core.resource, kubesphere._core.model, kubesphere._core.errors
import kubesphere._core.quantity, kubesphere._core.fields, kubesphere._core.validation
print([name for name in ("httpx", "httpx2", "httpcore", "msgspec", "anyio", "ssl", "decimal") if name in sys.modules])
"""
    assert in_new_python(code) == "[]\n"


def test_one_module_names_the_http_library() -> None:
    for path in CORE.glob("*.py"):
        if path.name != "http.py":
            assert re.search(r"^\s*(import|from) httpx", path.read_text(), re.MULTILINE) is None, path.name


TWO_LIBRARIES = """
import importlib.util, sys
import httpx
from unit.core.oauth_server import PASSWORD, serving

def second(name):  # the same library under another name: all that counts is that its classes are others
    spec = importlib.util.spec_from_file_location(name, httpx.__file__, submodule_search_locations=list(httpx.__path__))
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for value in vars(module).values():
        if getattr(value, "__module__", "") == "httpx":
            value.__module__ = name
    return module

httpx2 = second("httpx2")
from kubesphere._core import errors, http
from kubesphere._core.operation import Operation, json_value
from kubesphere._core.sync_client import Client
assert http.httpx is httpx2
GET = Operation("GET", "/kapis/x", json_value())
with serving() as server:
    with Client(server.url, username="admin", password=PASSWORD) as client:
        assert type(client._http) is httpx2.Client
        client.call(GET)
    with httpx.Client() as mine:
        client = Client(server.url, username="admin", password=PASSWORD, http_client=mine, timeout=httpx2.Timeout(5))
        client.call(GET)
        server.revoke_access()
        client.call(GET)
        assert type(client._timeout) is httpx.Timeout
    print(server.grants())
with httpx.Client() as mine, Client(server.url, token="t", http_client=mine) as client:
    try:
        client.call(GET)
    except errors.TransportError as error:
        print(type(error.__cause__).__module__)
"""


def test_either_library_serves_with_the_other_beside_it() -> None:
    assert in_new_python(TWO_LIBRARIES) == "['password', 'password', 'refresh_token']\nhttpx\n"
