"""The same document read by other libraries, each as its documentation has it. Those not installed are left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

from .pod_list import pods_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Fields = list[tuple[Any, Any, Any]]


def of_dicts(value: Any) -> Fields:
    """The three fields of decoded pods."""
    return [(pod["metadata"]["name"], pod["metadata"]["namespace"], pod["status"]["phase"]) for pod in value["items"]]


def of_objects(pods: Iterable[Any]) -> Fields:
    """The three fields of pods with attributes."""
    return [(pod.metadata.name, pod.metadata.namespace, pod.status.phase) for pod in pods]


def by_json(text: bytes) -> Fields:
    """With the standard library."""
    return of_dicts(json.loads(text))


def by_msgspec(text: bytes) -> Fields:
    """With the fastest decoder to plain values."""
    return of_dicts(msgspec.json.decode(text))


def _struct() -> Callable[[bytes], Fields]:
    decoder = msgspec.json.Decoder(_typed("Pods", json.loads(pods_json(1)), msgspec.defstruct))
    return lambda text: of_objects(decoder.decode(text).items)


def _projection() -> Callable[[bytes], Fields]:
    """Only the three fields: what nothing that reads more can beat."""
    three = {"items": [{"metadata": {"name": "", "namespace": ""}, "status": {"phase": ""}}]}
    decoder = msgspec.json.Decoder(_typed("Three", three, msgspec.defstruct))
    return lambda text: of_objects(decoder.decode(text).items)


def _pydantic() -> Callable[[bytes], Fields]:
    from pydantic import create_model

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        return create_model(name, **{field: (kind, ...) for field, kind in fields})  # type: ignore[call-overload]

    model = _typed("Pods", json.loads(pods_json(1)), make)
    return lambda text: of_objects(model.model_validate_json(text).items)


def _kubernetes() -> Callable[[bytes], Fields]:
    from kubernetes.client import ApiClient

    client = ApiClient()
    return lambda text: of_objects(client.deserialize(text.decode(), "V1PodList", "application/json").items)


def _lightkube() -> Callable[[bytes], Fields]:
    from lightkube.resources.core_v1 import Pod

    return lambda text: of_objects(Pod.from_dict(each) for each in json.loads(text)["items"])


def _kr8s() -> Callable[[bytes], Fields]:
    from kr8s.objects import Pod

    api: Any = object()  # no request is made
    return lambda text: of_objects(Pod(each, api=api) for each in json.loads(text)["items"])


def _typed(name: str, sample: Any, make: Callable[[str, list[tuple[str, Any]]], Any]) -> Any:
    """The type of a sample: classes for objects, but dicts for those whose keys are free."""
    if isinstance(sample, list):
        return list[_typed(name, sample[0], make)]  # type: ignore[misc]
    if not isinstance(sample, dict):
        return type(sample)
    if not sample or not all(key.isidentifier() for key in sample):
        return dict[str, Any]
    return make(name, [(key, _typed(f"{name}_{key}", value, make)) for key, value in sample.items()])


_PEERS: dict[str, Callable[[], Callable[[bytes], Fields]]] = {
    "msgspec.Struct": _struct,
    "msgspec projection of the three": _projection,
    "pydantic": _pydantic,
    "lightkube": _lightkube,
    "kubernetes": _kubernetes,
    "kr8s": _kr8s,
}


def peers() -> tuple[dict[str, Callable[[bytes], Fields]], list[str]]:
    """Ways to read three fields of every pod, and the names of the libraries that are not installed."""
    found: dict[str, Callable[[bytes], Fields]] = {"json.loads": by_json, "msgspec to dicts": by_msgspec}
    missing: list[str] = []
    for name, make in _PEERS.items():
        try:
            found[name] = make()
        except ImportError:
            missing.append(name)
    return found, missing
