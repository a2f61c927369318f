"""Validate: every defect of a published Swagger 2.0 file, or of a finished OpenAPI 3.1 contract, as findings."""

from __future__ import annotations

from ksgen.contract.findings import Finding, has_errors, render_json, render_text
from ksgen.contract.validate.contract import prove_valid, validate_contract
from ksgen.contract.validate.published import validate

__all__ = ["Finding", "has_errors", "prove_valid", "render_json", "render_text", "validate", "validate_contract"]
