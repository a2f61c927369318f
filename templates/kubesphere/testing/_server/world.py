"""A small cluster to look at: workspaces, namespaces, workloads, roles and people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .catalog import BY_NAME
from .clusters import HOST
from .iam import AGGREGATED, ROLES, WORKSPACE

if TYPE_CHECKING:
    from .server import Server

PASSWORD = "P@88w0rd"  # noqa: S105 - of people that are not there
USERS = ("alice", "bob", "carol", "locky")
_NAMESPACES = {
    "default": None,
    "kube-system": None,
    "demo-ns1": "ws-alpha",
    "demo-ns2": "ws-alpha",
    "demo-ns3": "ws-beta",
}
_TEMPLATES = ("role-template-view-basic", "role-template-view-workspaces")
_RULES = [{"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"]}]
_CONTAINER: dict[str, Any] = {"name": "c", "image": "example.org/web:1", "resources": {}}


def begin(server: Server) -> None:
    """What every installation begins with."""
    for name in ("default", "kube-system"):
        server.create("namespaces", {"metadata": {"name": name}, "status": {"phase": "Active"}})
    _roles(server)
    _cluster(server, "host", {HOST: ""})
    server.identity.bind_global("admin", "platform-admin")


def populate(server: Server) -> None:
    """Fill an empty server."""
    _places(server)
    _people(server)
    _workloads(server)


def demonstrate(server: Server) -> None:
    """Fill an empty server with something to look at."""
    populate(server)
    server.add_user("dave", PASSWORD)
    server.identity.bind_global("dave", "platform-regular")


def _places(server: Server) -> None:
    for name in ("ws-alpha", "ws-beta"):
        spec = {
            "template": {"metadata": {}, "spec": {"manager": "admin"}},
            "placement": {"clusters": [{"name": "host"}]},
        }
        server.tenant.complete(server.create("workspacetemplates", {"metadata": {"name": name}, "spec": spec}))
    for name, workspace in _NAMESPACES.items():
        labels = {"kubesphere.io/namespace": name, **({WORKSPACE: workspace} if workspace else {})}
        item = {"metadata": {"name": name, "labels": labels}, "spec": {"finalizers": ["kubernetes"]}}
        server.create("namespaces", {**item, "status": {"phase": "Active"}})
    _cluster(server, "host", {HOST: ""})
    _cluster(server, "member1", {})
    for index in (1, 2, 3):
        _node(server, f"node{index}", "control-plane" if index == 1 else "worker", unschedulable=index == 3)


def _cluster(server: Server, name: str, labels: dict[str, str]) -> None:
    spec = {"enable": True, "provider": "", "joinFederation": True, "connection": {"type": "direct"}}
    server.create("clusters", {"metadata": {"name": name, "labels": labels}, "spec": spec})


def _node(server: Server, name: str, role: str, *, unschedulable: bool) -> None:
    labels = {"kubernetes.io/hostname": name, f"node-role.kubernetes.io/{role}": ""}
    spec: dict[str, Any] = {
        "podCIDR": "10.0.0.0/24",
        "podCIDRs": ["10.0.0.0/24"],
        "taints": [{"key": "example.org/spare", "effect": "NoSchedule"}],
    }
    resources = {"cpu": "4", "memory": "8Gi", "pods": "110"}
    status = {
        "capacity": resources,
        "allocatable": resources,
        "conditions": [{"type": "Ready", "status": "True"}],
        "addresses": [{"type": "InternalIP", "address": "10.0.0.1"}],
        "daemonEndpoints": {"kubeletEndpoint": {"Port": 0}},
        "nodeInfo": {"architecture": "amd64", "kubeletVersion": "v1.20.2"},
    }
    item = {
        "metadata": {"name": name, "labels": labels},
        "spec": {**spec, **({"unschedulable": True} if unschedulable else {})},
    }
    server.create("nodes", {**item, "status": status})


def _roles(server: Server) -> None:
    has_templates = "roletemplates" in server.store.catalog.by_plural
    for name in _TEMPLATES if has_templates else ():
        server.create("roletemplates", {"metadata": {"name": name}, "spec": {"rules": []}})
    for role in ("platform-admin", "platform-regular", *_TEMPLATES):
        templates = (
            '["role-template-view-basic"]' if role == "platform-regular" else '["role-template-view-workspaces"]'
        )
        annotations = {AGGREGATED: templates} if role.startswith("platform") else {}
        made = {"aggregationRoleTemplates": {"templateNames": json.loads(templates)}} if has_templates else {}
        server.create("globalroles", {"metadata": {"name": role, "annotations": annotations}, **made, "rules": []})


def _people(server: Server) -> None:
    _roles(server)
    for name in USERS:
        server.add_user(name, PASSWORD)
    server.add_user("disabled1", PASSWORD, disabled=True)
    server.identity.bind_global("admin", "platform-admin")
    for name in (*USERS, "disabled1"):
        server.identity.bind_global(name, "platform-regular")
    for namespace in _NAMESPACES:
        for role in ("admin", "operator", "viewer"):
            server.create(ROLES["namespace"], {"metadata": {"name": role}, "rules": _RULES}, namespace)
    rule = {"aggregationRule": {"clusterRoleSelectors": [{"matchLabels": {"a": "b"}}]}}
    server.create(ROLES[""], {"metadata": {"name": "admin"}, "rules": None, **rule})
    server.create(ROLES[""], {"metadata": {"name": "viewer"}, "rules": _RULES})
    server.identity.bind("", "", "admin", "admin")
    server.identity.bind("workspace", "ws-alpha", "alice", "ws-alpha-viewer")
    server.identity.bind("namespace", "demo-ns1", "bob", "operator")
    base = {"role": {"apiVersion": "v1", "kind": "Role", "metadata": {"name": "viewer"}, "rules": _RULES}}
    if "rolebases" in server.store.catalog.by_plural:
        server.create("rolebases", {"metadata": {"name": "namespace-viewer"}, **base})


def _workloads(server: Server) -> None:
    for index in range(10):
        labels = {"app": "web" if index else "db", "idx": str(index)}
        spec: dict[str, Any] = {
            "nodeName": "node1",
            "containers": [_CONTAINER],
            "restartPolicy": "Always",
            "tolerations": [{"operator": "Exists"}],
        }
        item = {"metadata": {"name": f"web-{index}", "labels": labels}, "spec": spec, "status": {"phase": "Running"}}
        server.create("pods", item, "demo-ns1")
    template: dict[str, Any] = {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [_CONTAINER]}}
    deployment = {"replicas": 1, "selector": {"matchLabels": {"app": "web"}}, "template": template}
    server.create("deployments", {"metadata": {"name": "dep1"}, "spec": deployment, "status": {}}, "demo-ns1")
    ports = {"ports": [{"port": 80, "protocol": "TCP", "targetPort": 80}], "clusterIP": "10.1.0.1", "type": "ClusterIP"}
    balancer: dict[str, Any] = {"status": {"loadBalancer": {}}}
    for namespace, name in (("default", "kubernetes"), ("demo-ns1", "web")):
        server.create("services", {"metadata": {"name": name}, "spec": ports, **balancer}, namespace)
    for name in ("cm-1", "cm-2"):
        server.create("configmaps", {"metadata": {"name": name}, "data": {"k": "v"}}, "demo-ns1")
    server.create("secrets", {"metadata": {"name": "s1"}, "data": {"a": "Yg=="}, "type": "Opaque"}, "demo-ns1")
    if "ippools" in server.store.catalog.by_plural:
        _pool(server)


def _pool(server: Server) -> None:
    server.create(
        "ippools", {"metadata": {"name": "pool1"}, "spec": {"type": "calico", "cidr": "10.2.0.0/24", "blockSize": 26}}
    )
    names = {"plural": "ippools", "kind": "IPPool"}
    defined: dict[str, Any] = {
        "group": "network.kubesphere.io",
        "names": names,
        "scope": "Cluster",
        "conversion": {"strategy": "None"},
    }
    defined["versions"] = [{"name": "v1alpha1", "served": True, "storage": True}]
    status = {
        "conditions": [{"type": "Established", "status": "True"}],
        "acceptedNames": names,
        "storedVersions": ["v1alpha1"],
    }
    item = {"metadata": {"name": "ippools.network.kubesphere.io"}, "spec": defined, "status": status}
    server.create(BY_NAME["CustomResourceDefinition"], item)
