"""Alerting rules in bulk: what is wrong with one of them is told inside a success: with plain requests."""

from typing import Any

from examples.with_requests.server import Server


def main(server: Server, namespace: str, rules: dict[str, str]) -> dict[str, str]:
    """Returns what is wrong, by the names of rules."""
    alerting = f"/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}"
    wanted = [
        {"name": name, "query": query, "duration": "5m", "labels": {"severity": "warning"}}
        for name, query in rules.items()
    ]
    items: list[Any] = server.call("POST", f"{alerting}/bulkrules", json=wanted).json().get("items") or []
    problems: dict[str, str] = {item["ruleName"]: item["error"] for item in items if item.get("error")}
    for name, problem in problems.items():
        print(f"{name}: {problem}")
    print([rule["name"] for rule in server.items(f"{alerting}/rules")])
    return problems
