"""What the nodes had to do in the last hour, five minutes apart."""

from datetime import UTC, datetime, timedelta

from kubesphere import KubeSphere


def main(ks: KubeSphere) -> dict[str, int]:
    """Returns how many values there are of each node."""
    now = datetime.now(UTC)
    metrics = ks.monitoring.v1alpha3.nodes.list(
        metrics_filter="node_cpu_utilisation$",
        start=now - timedelta(hours=1),
        end=now,
        step=timedelta(minutes=5),
        sort_metric="node_cpu_utilisation",
        limit=5,
    )
    return {series.metric["node"]: len(series.values) for each in metrics.results for series in each.data.result}


if __name__ == "__main__":
    with KubeSphere.from_env() as client:
        print(main(client))
