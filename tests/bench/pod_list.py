"""The document that is read: a list of pods such as a server answers with, about 6 KB each."""

from __future__ import annotations

import json
from typing import Any


def pods_json(count: int) -> bytes:
    """A list of `count` pods, as clients of Kubernetes and of KubeSphere read it."""
    wrapper = {"kind": "PodList", "apiVersion": "v1", "metadata": {}, "totalItems": count}
    return json.dumps({**wrapper, "items": [_pod(number) for number in range(count)]}).encode()


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
