"""Validate: every defect of a raw Swagger 2.0 document, or of a finished OpenAPI 3.1 contract, as findings."""

from __future__ import annotations

from .finding import Finding, Severity
from .rules import RULES
from .stage import validate

__all__ = ["RULES", "Finding", "Severity", "validate"]
