"""What reading a few fields of many pods costs, next to decoding all of them."""

from __future__ import annotations

import gc
import json
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

import msgspec

from .table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

Fields = list[tuple[Any, Any, Any]]

PAGE = "Page"
_BASELINE = "json.loads, dicts"


def pods_json(count: int) -> bytes:
    """A list of `count` pods such as a server answers with, about 5.5 KB each."""
    return json.dumps({"items": [_pod(number) for number in range(count)], "totalItems": count}).encode()


def by_page(text: bytes) -> Fields:
    """As a user of the client reads them."""
    from kubesphere._core.page import read_page
    from kubesphere.models import Pod

    page = read_page(text, f"{Pod.__module__.rpartition('.')[2]}.{Pod.__name__}")
    return [(pod.metadata.name, pod.metadata.namespace, pod.status.phase) for pod in page]


def by_json(text: bytes) -> Fields:
    """With the standard library."""
    return _of_dicts(json.loads(text))


def by_msgspec(text: bytes) -> Fields:
    """With the fastest decoder to plain values."""
    return _of_dicts(msgspec.json.decode(text))


WAYS: dict[str, Callable[[bytes], Fields]] = {
    _BASELINE: by_json,
    "msgspec.json.decode, dicts": by_msgspec,
    PAGE: by_page,
}


def measure(count: int, rounds: int) -> list[Row]:
    """Best time of `rounds`, and peak of what Python allocates beyond the text, measured apart."""
    text = pods_json(count)
    seconds = {name: min(_seconds(way, text) for _ in range(rounds)) for name, way in WAYS.items()}
    peaks = {name: _peak(way, text) for name, way in WAYS.items()}
    title = f"{count} pods ({len(text) / 1e6:.0f} MB)"
    return [
        *(
            Row(f"{title}, {name}", f"{each * 1000:.0f} ms", each / seconds[_BASELINE], _BASELINE)
            for name, each in seconds.items()
        ),
        *(
            Row(f"the same, peak memory, {name}", f"{each / 1e6:.1f} MB", each / peaks[_BASELINE], _BASELINE)
            for name, each in peaks.items()
        ),
    ]


def _seconds(way: Callable[[bytes], Fields], text: bytes) -> float:
    gc.collect()
    start = time.perf_counter()
    way(text)
    return time.perf_counter() - start


def _peak(way: Callable[[bytes], Fields], text: bytes) -> int:
    gc.collect()
    tracemalloc.start()
    way(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def _of_dicts(value: Any) -> Fields:
    return [(pod["metadata"]["name"], pod["metadata"]["namespace"], pod["status"]["phase"]) for pod in value["items"]]


def _pod(number: int) -> dict[str, Any]:
    name = f"web-{number:05}-7d4b9c6f5-x{number % 997:03}"
    labels = {"app": "web", "app.kubernetes.io/instance": f"web-{number}", "pod-template-hash": "7d4b9c6f5"}
    return {
        "metadata": {
            "name": name,
            "namespace": f"team-{number % 40}",
            "uid": f"00000000-0000-4000-8000-{number:012}",
            "resourceVersion": str(100_000 + number),
            "creationTimestamp": "2026-01-02T03:04:05Z",
            "labels": labels,
            "annotations": {"checksum/config": f"{number:064x}", "note": "x" * 200},
            "managedFields": [_managed(manager) for manager in ("controller-manager", "kubelet")],
        },
        "spec": {
            "containers": [_container(name) for name in ("web", "proxy")],
            "volumes": [{"name": f"volume-{each}", "configMap": {"name": f"config-{each}"}} for each in range(4)],
            "tolerations": [{"key": f"example.io/{each}", "operator": "Exists"} for each in range(4)],
            "nodeName": f"node-{number % 50}",
            "restartPolicy": "Always",
        },
        "status": {
            "phase": ("Running", "Pending", "Succeeded")[number % 3],
            "conditions": [
                {"type": kind, "status": "True", "lastTransitionTime": "2026-01-02T03:04:05Z"}
                for kind in ("Initialized", "Ready", "ContainersReady", "PodScheduled")
            ],
            "containerStatuses": [
                {
                    "name": name,
                    "ready": True,
                    "restartCount": number % 5,
                    "image": f"registry.example/{name}:1.2.3",
                    "imageID": f"registry.example/{name}@sha256:{number:064x}",
                    "state": {"running": {"startedAt": "2026-01-02T03:04:05Z"}},
                }
                for name in ("web", "proxy")
            ],
            "podIP": f"10.{number // 65536}.{number // 256 % 256}.{number % 256}",
        },
    }


def _managed(manager: str) -> dict[str, Any]:
    fields: dict[str, Any] = {
        f"f:{part}": {f"f:{name}-{each}": {} for name in ("first", "second") for each in range(9)}
        for part in ("labels", "spec", "status")
    }
    return {"manager": manager, "operation": "Update", "fieldsType": "FieldsV1", "fieldsV1": fields}


def _container(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "image": f"registry.example/{name}:1.2.3",
        "env": [{"name": f"SETTING_{each}", "value": f"value of setting {each}"} for each in range(8)],
        "ports": [{"name": "http", "containerPort": 8080, "protocol": "TCP"}],
        "resources": {"limits": {"cpu": "500m", "memory": "256Mi"}, "requests": {"cpu": "100m", "memory": "128Mi"}},
        "volumeMounts": [{"name": f"volume-{each}", "mountPath": f"/etc/volume-{each}"} for each in range(4)],
    }
