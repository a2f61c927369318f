"""What twelve of the programs do, with plain requests: they count the lines that the client spares."""

from . import (
    alert_rules,
    app_release,
    busiest_nodes,
    credentials,
    gateway_logs,
    members_by_role,
    new_team,
    pipelines_at_once,
    project_pipeline,
    quotas,
    receivers_routers,
    unhealthy_pods,
)

__all__ = [
    "alert_rules",
    "app_release",
    "busiest_nodes",
    "credentials",
    "gateway_logs",
    "members_by_role",
    "new_team",
    "pipelines_at_once",
    "project_pipeline",
    "quotas",
    "receivers_routers",
    "unhealthy_pods",
]
