"""Audit events to a JSON Lines file, page by page: who changed what in the last day."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kubesphere import KubeSphere, to_dict

SIZE = 100  # the store answers at most 10,000 in all: for more, ask for shorter times


def main(ks: KubeSphere, file: Path, verbs: str = "create,update,patch,delete") -> int:
    """Returns how many events were written."""
    end = datetime.now(UTC)
    written = 0
    with file.open("w") as lines:
        while True:
            found = ks.tenant.v1alpha2.auditing.events.query(
                operation="query",
                verb_filter=verbs,
                start_time=end - timedelta(days=1),
                end_time=end,
                sort="asc",
                from_=written,
                size=SIZE,
            ).query
            for event in found.records:
                lines.write(json.dumps(event, default=to_dict) + "\n")
            written += len(found.records)
            if not found.records or written >= (found.total or 0):
                return written


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python audit_to_jsonl.py FILE")
    with KubeSphere.from_env() as client:
        print(main(client, Path(sys.argv[1])))
