"""What a namespace used in the last hour: a table of figures, and a plot in the terminal."""

import sys
from datetime import UTC, datetime, timedelta

from kubesphere import KubeSphere

BARS = " ▁▂▃▄▅▆▇█"


def plot(values: list[float]) -> str:
    """A bar for each value."""
    most = max(values, default=0.0) or 1.0
    return "".join(BARS[round(value / most * (len(BARS) - 1))] for value in values)


def main(ks: KubeSphere, namespace: str) -> list[str]:
    """Returns the rows that were printed."""
    now = datetime.now(UTC)
    answer = ks.monitoring.v1alpha3.namespaces.get(
        namespace,
        metrics_filter="namespace_cpu_usage|namespace_memory_usage_wo_cache$",
        start=now - timedelta(hours=1),
        end=now,
        step=timedelta(minutes=5),
    )
    rows = [f"{'METRIC':36}{'LEAST':>12}{'MOST':>12}  {'LAST HOUR'}"]
    for series in answer:  # or answer.to_pandas().plot()
        values = [value for _, value in series.points]
        rows.append(f"{series.name:36}{min(values):12.3f}{max(values):12.3f}  {plot(values)}")
    print("\n".join(rows))
    return rows


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python namespace_metrics.py NAMESPACE")
    with KubeSphere.from_env() as client:
        main(client, sys.argv[1])
