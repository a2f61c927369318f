"""What three of the programs do, with plain requests: they count the lines that the client spares."""

from . import gateway_logs, members_by_role, project_pipeline

__all__ = ["gateway_logs", "members_by_role", "project_pipeline"]
