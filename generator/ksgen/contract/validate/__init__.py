"""Validate: every defect of a raw Swagger 2.0 document, or of a finished OpenAPI 3.1 contract, as findings."""

from __future__ import annotations

from .finding import Finding, Severity
from .openapi31 import validate_contract
from .report import has_errors, render_json, render_text
from .rules import RULES, Rule
from .stage import validate

__all__ = [
    "RULES",
    "Finding",
    "Rule",
    "Severity",
    "has_errors",
    "render_json",
    "render_text",
    "validate",
    "validate_contract",
]
