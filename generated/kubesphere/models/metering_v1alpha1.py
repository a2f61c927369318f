"""Models of `metering_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import NestedNamed as _NestedNamed


class AppStatistic(Model):
    """An app statistic, as the server writes it."""

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
    daemonsets: _NestedNamed[DaemonsetStatistic] = _field("daemonsets", _mapping(_ref("DaemonsetStatistic")))
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    statefulsets: _NestedNamed[StatefulsetStatistic] = _field("statefulsets", _mapping(_ref("StatefulsetStatistic")))


class DaemonsetStatistic(Model):
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
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    pvc_bytes_total: float | None = _field("pvc_bytes_total")


class DeploymentStatistic(Model):
    """A deployment statistic, as the server writes it."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pods",
        "pvc_bytes_total",
    )

    cpu_usage: float | None = _field("cpu_usage")
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    pvc_bytes_total: float | None = _field("pvc_bytes_total")


class OpenPitrixStatistic(Model):
    """An open pitrix statistic, as the server writes it."""

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
    daemonsets: _NestedNamed[DaemonsetStatistic] = _field("daemonsets", _mapping(_ref("DaemonsetStatistic")))
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pvc_bytes_total: float | None = _field("pvc_bytes_total")
    statefulsets: _NestedNamed[StatefulsetStatistic] = _field("statefulsets", _mapping(_ref("StatefulsetStatistic")))


class PodStatistic(Model):
    """A pod statistic, as the server writes it."""

    __required__ = (
        "cpu_usage",
        "memory_usage_wo_cache",
        "net_bytes_received",
        "net_bytes_transmitted",
        "pvc_bytes_total",
    )

    cpu_usage: float | None = _field("cpu_usage")
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pvc_bytes_total: float | None = _field("pvc_bytes_total")


class PriceResponse(Model):
    """What the operation Price answers."""

    cpu_per_core_per_hour: float | None = _field("cpu_per_core_per_hour")
    currency: str | None = _field("currency")
    egress_network_traffic_per_megabytes_per_hour: float | None = _field(
        "egress_network_traffic_per_megabytes_per_hour"
    )
    ingress_network_traffic_per_megabytes_per_hour: float | None = _field(
        "ingress_network_traffic_per_megabytes_per_hour"
    )
    mem_per_gigabytes_per_hour: float | None = _field("mem_per_gigabytes_per_hour")
    pvc_per_gigabytes_per_hour: float | None = _field("pvc_per_gigabytes_per_hour")
    retention_day: str | None = _field("retention_day")


class ResourceStatistic(Model):
    """A resource statistic, as the server writes it."""

    __required__ = ("apps", "daemonsets", "deployments", "openpitrixs", "statefulsets")

    apps: _NestedNamed[AppStatistic] = _field("apps", _mapping(_ref("AppStatistic")))
    daemonsets: _NestedNamed[DaemonsetStatistic] = _field("daemonsets", _mapping(_ref("DaemonsetStatistic")))
    deployments: _NestedNamed[DeploymentStatistic] = _field("deployments", _mapping(_ref("DeploymentStatistic")))
    openpitrixs: _NestedNamed[OpenPitrixStatistic] = _field("openpitrixs", _mapping(_ref("OpenPitrixStatistic")))
    statefulsets: _NestedNamed[StatefulsetStatistic] = _field("statefulsets", _mapping(_ref("StatefulsetStatistic")))


class StatefulsetStatistic(Model):
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
    memory_usage_wo_cache: float | None = _field("memory_usage_wo_cache")
    net_bytes_received: float | None = _field("net_bytes_received")
    net_bytes_transmitted: float | None = _field("net_bytes_transmitted")
    pods: _NestedNamed[PodStatistic] = _field("pods", _mapping(_ref("PodStatistic")))
    pvc_bytes_total: float | None = _field("pvc_bytes_total")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
