"""Models of `kiali`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model


class AppHealth(Model):
    """Definition kiali.AppHealth."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))
    workload_statuses: MutableSequence[WorkloadStatus] = _field("workloadStatuses", _array(_ref("WorkloadStatus")))


class Metric(Model):
    """Definition kiali.Metric."""

    __slots__ = ()

    datapoints: MutableSequence[MutableSequence[Any]] = _field("datapoints", _array(_array()))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    name: str | None = _field("name")
    stat: str | None = _field("stat")


class RequestHealth(Model):
    """Definition kiali.RequestHealth."""

    __slots__ = ()

    health_annotations: MutableMapping[str, str] = _field("healthAnnotations", _mapping())
    inbound: MutableMapping[str, MutableMapping[str, float]] = _field("inbound", _mapping(_mapping()))
    outbound: MutableMapping[str, MutableMapping[str, float]] = _field("outbound", _mapping(_mapping()))


class SEInfo(Model):
    """Definition kiali.SEInfo."""

    __slots__ = ()

    hosts: MutableSequence[str] = _field("hosts", _array())
    location: str | None = _field("location")
    namespace: str | None = _field("namespace")


class ServiceHealth(Model):
    """Definition kiali.ServiceHealth."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))


class ServiceName(Model):
    """Definition kiali.ServiceName."""

    __slots__ = ()

    cluster: str | None = _field("cluster")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class WEInfo(Model):
    """Definition kiali.WEInfo."""

    __slots__ = ()

    name: str | None = _field("name")


class WorkloadHealth(Model):
    """Definition kiali.WorkloadHealth."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))
    workload_status: WorkloadStatus = _field("workloadStatus", _ref("WorkloadStatus"))


class WorkloadStatus(Model):
    """Definition kiali.WorkloadStatus."""

    __slots__ = ()

    available_replicas: int | None = _field("availableReplicas")
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    name: str | None = _field("name")
    synced_proxies: int | None = _field("syncedProxies")
