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
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import ListMeta, ObjectMeta


class Cluster(Model):
    """A cluster that KubeSphere manages: the host or a member."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ClusterSpec] = _field("spec", _ref("ClusterSpec"))
    "What is wanted of it."
    status: _Nested[ClusterStatus] = _field("status", _ref("ClusterStatus"))
    "What the server reports of it."


class ClusterCondition(Model):
    """A cluster condition, as the server writes it."""

    __slots__ = ()
    __required__ = ("status", "type")

    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class ClusterList(Model):
    """A list of objects of kind Cluster."""

    __slots__ = ()
    __required__ = ("items",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    items: _NestedItems[Cluster] = _field("items", _array(_ref("Cluster")))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class ClusterSpec(Model):
    """What is wanted of a Cluster."""

    __slots__ = ()

    connection: _Nested[Connection] = _field("connection", _ref("Connection"))
    enable: bool | None = _field("enable")
    external_kube_api_enabled: bool | None = _field("externalKubeAPIEnabled")
    join_federation: bool | None = _field("joinFederation")
    provider: str | None = _field("provider")


class ClusterStatus(Model):
    """What the server reports of a Cluster."""

    __slots__ = ()

    conditions: _NestedItems[ClusterCondition] = _field("conditions", _array(_ref("ClusterCondition")))
    configz: MutableMapping[str, bool] = _field("configz", _mapping())
    kube_sphere_version: str | None = _field("kubeSphereVersion")
    kubernetes_version: str | None = _field("kubernetesVersion")
    node_count: int | None = _field("nodeCount")
    region: str | None = _field("region")
    uid: str | None = _field("uid")
    zones: MutableSequence[str] = _field("zones", _array())


class Connection(Model):
    """A connection, as the server writes it."""

    __slots__ = ()

    external_kubernetes_api_endpoint: str | None = _field("externalKubernetesAPIEndpoint")
    kubeconfig: str | None = _field("kubeconfig")
    kubernetes_api_endpoint: str | None = _field("kubernetesAPIEndpoint")
    kubernetes_api_server_port: int | None = _field("kubernetesAPIServerPort")
    kubesphere_api_endpoint: str | None = _field("kubesphereAPIEndpoint")
    kubesphere_api_server_port: int | None = _field("kubesphereAPIServerPort")
    token: str | None = _field("token")
    type: str | None = _field("type")


class KubeConfigRequest(Model):
    """What the operation KubeConfig is asked with."""

    __slots__ = ()

    kubeconfig: str | None = _field("kubeconfig")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
