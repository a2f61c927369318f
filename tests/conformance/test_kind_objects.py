"""Objects of every kind keep everything: read, touched all over and sent back, one by one and in lists."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, from_json, to_dict, to_json
from kubesphere._core.kube.kinds import _tables  # pyright: ignore[reportPrivateUsage]
from support.conformance.kinds import world
from support.conformance.noise import Noise, exact
from support.conformance.visiting import visit

if TYPE_CHECKING:
    from kubesphere._core.models.model import Model

WORLD = world()
SCHEMAS = WORLD.document["components"]["schemas"]
PLACES = {schema["x-ksgen-model"]: schema for schema in SCHEMAS.values() if "x-ksgen-model" in schema}
HEADER = {"apiVersion", "kind", "metadata"}
KINDS = {f"{each.api_version} {each.kind}": each for each in _tables().by_name.values()}
# Reviews and bindings are only created; what is asked comes back with an answer.
ONLY_CREATED = {name: each for name, each in KINDS.items() if each.collection in {"Creator", "ClusterCreator"}}
# Nothing is written to it.
ONLY_READ = {"v1 ComponentStatus"}
TYPED = {name: each for name, each in KINDS.items() if name not in ONLY_CREATED}
SHARES = (0.0, 0.3, 0.8)


def text_of(kind: Any, seed: int, share: float) -> str:
    """An object of a kind: what its schema says, noise, and a header and metadata of its own."""
    noise = Noise(WORLD, seed, share)
    schema = PLACES[kind.target]
    own = {key: value for key, value in schema["properties"].items() if key not in HEADER}
    inner = noise.object({**schema, "properties": own}).strip()[1:-1].strip()
    known = SCHEMAS["meta.v1.ObjectMeta"]["properties"]
    free = {key: value for key, value in known.items() if key not in {"name", "namespace"}}
    meta = noise.object({"properties": free}).strip()[1:-1].strip()
    place = '"name": "x", "namespace": "demo"' if kind.namespaced else '"name": "x"'
    header = f'"apiVersion": "{kind.api_version}", "kind": "{kind.kind}", "metadata": {{{_joined(place, meta)}}}'
    return f"{{{_joined(header, inner)}}}"


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def model_of(kind: Any) -> type[Model]:
    module, _, cls = kind.target.partition(".")
    found: type[Model] = getattr(importlib.import_module(f"kubesphere.models.{module}"), cls)
    return found


class Shelf:
    """Keeps one object: gives it to who reads it, alone and in lists, and takes what is written as it came."""

    def __init__(self) -> None:
        self.text = "{}"
        self.written = b""

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            self.written = request.content
        listed = request.method == "GET" and not request.url.path.endswith("/x")
        text = (
            f'{{"metadata": {{"resourceVersion": "1"}}, "items": [{self.text}, {self.text}]}}' if listed else self.text
        )
        return httpx.Response(200, text=text, headers={"content-type": "application/json"})


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture(scope="module")
def ks(shelf: Shelf) -> KubeSphere:
    return KubeSphere("http://ks", token="t", http_client=httpx.Client(transport=httpx.MockTransport(shelf.answer)))


@pytest.mark.parametrize("name", TYPED)
def test_kept(shelf: Shelf, ks: KubeSphere, name: str) -> None:
    kind = KINDS[name]
    handle = ks.objects(kind.api_version, kind.kind)
    at = {"namespace": "demo"} if kind.namespaced else {}
    for seed, share in enumerate(SHARES):
        shelf.text = text_of(kind, seed, share)
        found = handle.get("x", **at)
        assert f"{type(found).__module__}.{type(found).__name__}".endswith(f".models.{kind.target}")
        visit(found)
        if name not in ONLY_READ:
            visit(handle.replace("x", found, **at))
            assert exact(shelf.written) == exact(shelf.text)
        items = list(handle.list(**at))
        visit(items[0])
        assert to_dict(items[0]) == to_dict(items[1]) == to_dict(found)
        if name not in ONLY_READ:
            handle.create(items[0])
            assert exact(shelf.written) == exact(shelf.text)


@pytest.mark.parametrize("name", ONLY_CREATED)
def test_what_is_only_created(shelf: Shelf, ks: KubeSphere, name: str) -> None:
    kind = KINDS[name]
    for seed, share in enumerate(SHARES):
        shelf.text = text_of(kind, seed, share)
        body = from_json(model_of(kind), shelf.text)
        visit(body)
        answer = ks.objects(kind.api_version, kind.kind).create(body)
        assert exact(shelf.written) == exact(shelf.text)
        visit(answer)
        assert exact(to_json(answer)) == exact(shelf.text)


def test_the_same_awaited(shelf: Shelf) -> None:
    async def main() -> None:
        transport = httpx.MockTransport(shelf.answer)
        async with AsyncKubeSphere("http://ks", token="t", http_client=httpx.AsyncClient(transport=transport)) as ks:
            for name, kind in TYPED.items():
                shelf.text = text_of(kind, len(name), 0.3)
                at = {"namespace": "demo"} if kind.namespaced else {}
                handle = await ks.objects(kind.api_version, kind.kind)
                [found, again] = [each async for each in await handle.list(**at)]
                visit(found)
                assert to_dict(found) == to_dict(again)
                if name not in ONLY_READ:
                    await handle.replace("x", found, **at)
                    assert exact(shelf.written) == exact(shelf.text)

    asyncio.run(main())
