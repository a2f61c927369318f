"""Models of `metering_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import NestedNamed as _NestedNamed


class AppStatistic(Model):
    """One of `ResourceStatistic.apps`."""

    __required__ = (
        "cpu_usage",
        "daemonsets",
        "deployments",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pvc_bytes_total",
        "statefulsets",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    daemonsets: _NestedNamed[DaemonSetStatistic] = _field("daemonsets", _mapping(_ref("DaemonSetStatistic")))
    "The same for each daemon set, by name."
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    "The same for each deployment, by name."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."
    statefulsets: _NestedNamed[StatefulSetStatistic] = _field("statefulsets", _mapping(_ref("StatefulSetStatistic")))
    "The same for each stateful set, by name."


class DaemonSetStatistic(Model):
    """What one daemon set used and what that costs."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pods",
        "pvc_bytes_total",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    "The same for each pod, by name."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."


class DeploymentStatistic(Model):
    """One of `AppStatistic.deployments` and others."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pods",
        "pvc_bytes_total",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    "The same for each pod, by name."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."


class OpenPitrixStatistic(Model):
    """One of `ResourceStatistic.openpitrixs`."""

    __required__ = (
        "cpu_usage",
        "daemonsets",
        "deployments",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pvc_bytes_total",
        "statefulsets",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    daemonsets: _NestedNamed[DaemonSetStatistic] = _field("daemonsets", _mapping(_ref("DaemonSetStatistic")))
    "The same for each daemon set, by name."
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    "The same for each deployment, by name."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."
    statefulsets: _NestedNamed[StatefulSetStatistic] = _field("statefulsets", _mapping(_ref("StatefulSetStatistic")))
    "The same for each stateful set, by name."


class PodStatistic(Model):
    """One of `DaemonSetStatistic.pods` and others."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pvc_bytes_total",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."


class PriceResponse(Model):
    """What the operation Price answers."""

    cpu_per_core_per_hour: float | None = _field("cpu_per_core_per_hour")
    "Price of a core for an hour."
    currency: str | None = _field("currency")
    "Currency of the prices."
    egress_network_traffic_per_megabytes_per_hour: float | None = _field(
        "egress_network_traffic_per_megabytes_per_hour"
    )
    "Price of a megabyte sent."
    ingress_network_traffic_per_megabytes_per_hour: float | None = _field(
        "ingress_network_traffic_per_megabytes_per_hour"
    )
    "Price of a megabyte received."
    mem_per_gigabytes_per_hour: float | None = _field("mem_per_gigabytes_per_hour")
    "Price of a gigabyte of memory for an hour."
    pvc_per_gigabytes_per_hour: float | None = _field("pvc_per_gigabytes_per_hour")
    "Price of a gigabyte of storage for an hour."
    retention_day: str | None = _field("retention_day")
    "Days that measurements are kept."


class ResourceStatistic(Model):
    """A resource statistic, as the server writes it."""

    __required__ = ("apps", "daemonsets", "deployments", "openpitrixs", "statefulsets")
    apps: _NestedNamed[AppStatistic] = _field("apps", _mapping(_ref("AppStatistic")))
    "The same for each application, by name."
    daemonsets: _NestedNamed[DaemonSetStatistic] = _field("daemonsets", _mapping(_ref("DaemonSetStatistic")))
    "The same for each daemon set, by name."
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    "The same for each deployment, by name."
    openpitrixs: _NestedNamed[OpenPitrixStatistic] = _field("openpitrixs", _mapping(_ref("OpenPitrixStatistic")))
    "The same for each app of the store, by name."
    statefulsets: _NestedNamed[StatefulSetStatistic] = _field("statefulsets", _mapping(_ref("StatefulSetStatistic")))
    "The same for each stateful set, by name."


class StatefulSetStatistic(Model):
    """What one stateful set used and what that costs."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pods",
        "pvc_bytes_total",
    )
    cpu_usage: float | None = _field("cpu_usage")
    "CPU used, in cores times hours, and its price."
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    "Memory used, in bytes times hours, and its price."
    net_bytes_received: float | None = _field("net_bytes_received")
    "Bytes received, and their price."
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    "Bytes sent, and their price."
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    "The same for each pod, by name."
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    "Storage that claims had, in bytes times hours, and its price."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
