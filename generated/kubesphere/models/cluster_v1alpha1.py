"""Models of `cluster_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ListMeta


class Cluster(_Object):
    """A cluster that KubeSphere manages: the host or a member."""

    spec: _Nested[ClusterSpec] = _field("spec", _ref("ClusterSpec"))
    "What is wanted of it."
    status: _Nested[ClusterStatus] = _field("status", _ref("ClusterStatus"))
    "What the server reports of it."


class ClusterCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    "When it was written last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class ClusterList(_Typed):
    """A list of objects of kind Cluster."""

    __required__ = ("items",)
    items: _NestedItems[Cluster] = _field("items", _array(_ref("Cluster")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class ClusterSpec(Model):
    """How a cluster is reached, and whether it is used."""

    connection: _Nested[Connection] = _field("connection", _ref("Connection"))
    "How the host reaches it."
    enable: bool | None = _field("enable")
    "Whether KubeSphere uses it; false leaves it joined and idle."
    external_kube_api_enabled: bool | None = _field("externalKubeAPIEnabled")
    "Whether its Kubernetes API is offered outside by the host, for a cluster joined by an agent."
    join_federation: bool | None = _field("joinFederation")
    "Whether objects are placed in it; true once it has joined."
    provider: str | None = _field("provider")
    "Who runs it, e.g. `QingCloud`, for people."


class ClusterStatus(Model):
    """What is known of a cluster: versions, size, place, and whether it is ready."""

    conditions: _NestedItems[ClusterCondition] = _field("conditions", _array(_ref("ClusterCondition")))
    "Whether it is joined, initialized, ready, and for how long its kubeconfig is good."
    configz: MutableMapping[str, bool] = _field("configz", _mapping())
    "Which components are enabled in it, by name."
    kube_sphere_version: str | None = _field("kubeSphereVersion")
    "Version of KubeSphere in it."
    kubernetes_version: str | None = _field("kubernetesVersion")
    "Version of Kubernetes in it."
    node_count: int | None = _field("nodeCount")
    "How many nodes it has."
    region: str | None = _field("region")
    "Where it runs, as its nodes' labels say."
    uid: str | None = _field("uid")
    "Identifier of its namespace `kube-system`, which tells it from all others."
    zones: MutableSequence[str] = _field("zones", _array())
    "Zones that its nodes lie in."


class Connection(Model):
    """How the host reaches a cluster."""

    external_kubernetes_api_endpoint: str | None = _field("externalKubernetesAPIEndpoint")
    "URL of its Kubernetes API from outside, if it is offered."
    kubeconfig: str | None = _field("kubeconfig")
    "Kubeconfig that the host uses, in base64; needed for `direct`, made by the server for `proxy`."
    kubernetes_api_endpoint: str | None = _field("kubernetesAPIEndpoint")
    "URL of its Kubernetes API as the host sees it."
    kubernetes_api_server_port: int | None = _field("kubernetesAPIServerPort")
    "Port on the host for its Kubernetes API, for an agent; chosen by the server where it is absent."
    kubesphere_api_endpoint: str | None = _field("kubesphereAPIEndpoint")
    "URL of its KubeSphere API as the host sees it; found by itself where it is absent."
    kubesphere_api_server_port: int | None = _field("kubesphereAPIServerPort")
    "Port on the host for its KubeSphere API, for an agent; chosen by the server where it is absent."
    token: str | None = _field("token")
    "Secret that the agent shows; made by the server."
    type: str | None = _field("type")
    "`direct` (the host connects to it) or `proxy` (an agent in it connects to the host)."


class KubeConfigRequest(Model):
    """Another kubeconfig for a member cluster."""

    kubeconfig: str | None = _field("kubeconfig")
    "The new kubeconfig, in base64; it must lead to the same cluster."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
