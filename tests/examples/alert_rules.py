"""Alerting rules in bulk: what is wrong with one of them is told inside a success."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
