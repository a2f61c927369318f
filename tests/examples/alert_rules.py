"""Alerting rules in bulk: what is wrong with one of them is told inside a success."""

import sys

from kubesphere import KubeSphere


def main(ks: KubeSphere, namespace: str, rules: dict[str, str]) -> dict[str, str]:
    """Returns what is wrong, by the names of rules."""
    alerting = ks.alerting.v2alpha1.namespaces
    wanted = [
        {"name": name, "query": query, "duration": "5m", "labels": {"severity": "warning"}}
        for name, query in rules.items()
    ]
    answer = alerting.bulkrules.create(namespace, wanted)
    problems = {str(item.rule_name): str(item.error) for item in answer.items if item.error}
    for name, problem in problems.items():
        print(f"{name}: {problem}")
    print([rule.name for rule in alerting.rules.list(namespace)])
    return problems


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python alert_rules.py NAMESPACE")
    with KubeSphere.from_env() as client:
        main(client, sys.argv[1], {"busy": "node:node_cpu_utilisation:avg1m > 0.9"})
