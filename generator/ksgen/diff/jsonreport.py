"""A diff for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ksgen.json import Json

    from .changes import Change, Diff


def render_json(diff: Diff) -> str:
    """ASCII JSON with a stable order of members and changes.

    Returns:
        `{"old", "new", "breaking": n, "safe": n, "changes": [{"rule", "breaking", "subject", "status", "name", "at",
        "part", "before", "after"}, ...]}`; absent parts and values are null.
    """
    report = {
        "old": diff.old,
        "new": diff.new,
        "breaking": diff.breaking,
        "safe": len(diff.changes) - diff.breaking,
        "changes": [_change(change) for change in diff.changes],
    }
    return json.dumps(report, indent=2) + "\n"


def _change(change: Change) -> Json:
    return {
        "rule": change.rule,
        "breaking": change.breaking,
        "subject": change.kind.subject,
        "status": change.kind.status,
        "name": change.name,
        "at": change.at,
        "part": change.part,
        "before": change.before,
        "after": change.after,
    }
