"""Alerts by mail: a sender, somebody who is told, and which alerts go to whom: with plain requests."""

from typing import Any

from examples.with_requests.server import Server


def main(server: Server) -> list[str]:
    """Returns whom the router knows."""
    api = "/kapis/notification.kubesphere.io/v2beta2"
    sender = {"from": "alerts@example.org", "smartHost": {"host": "smtp.example.org", "port": 25}}
    body: dict[str, Any] = {"metadata": {"name": "mail"}, "spec": {"email": sender}}
    server.call("POST", f"{api}/configs", json=body)

    told = {"email": {"enabled": True, "to": ["ops@example.org"]}}
    body = {"metadata": {"name": "ops"}, "spec": told}
    receiver = server.call("POST", f"{api}/receivers", json=body).json()
    receiver["spec"]["email"]["to"].append("lead@example.org")
    server.call("PUT", f"{api}/receivers/ops", json=receiver)

    critical = {"matchLabels": {"severity": "critical"}}
    router = {"enabled": True, "alertSelector": critical, "receivers": {"name": ["ops"]}}
    server.call("POST", f"{api}/routers", json={"metadata": {"name": "critical"}, "spec": router})
    merge = {"Content-Type": "application/merge-patch+json"}
    server.call("PATCH", f"{api}/routers/critical", json={"spec": {"enabled": False}}, headers=merge)

    body = {"config": {"spec": {"email": sender}}, "receiver": {"spec": told}}
    result = server.call("POST", f"{api}/verification", json=body).json()
    print(result.get("Status"), result.get("Message"))
    names: list[str] = server.call("GET", f"{api}/routers/critical").json()["spec"]["receivers"]["name"]
    return names
