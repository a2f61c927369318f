"""Alerts by mail: a sender, somebody who is told, and which alerts go to whom."""

from kubesphere import KubeSphere


def main(ks: KubeSphere) -> list[str]:
    """Returns whom the router knows."""
    notification = ks.notification.v2beta2
    sender = {"from": "alerts@example.org", "smartHost": {"host": "smtp.example.org", "port": 25}}
    notification.create("configs", {"metadata": {"name": "mail"}, "spec": {"email": sender}})

    told = {"email": {"enabled": True, "to": ["ops@example.org"]}}
    receiver = notification.create("receivers", {"metadata": {"name": "ops"}, "spec": told})
    receiver.spec.email.to.append("lead@example.org")
    notification.replace("receivers", "ops", receiver)

    critical = {"matchLabels": {"severity": "critical"}}
    router = {"enabled": True, "alertSelector": critical, "receivers": {"name": ["ops"]}}
    notification.create("routers", {"metadata": {"name": "critical"}, "spec": router})
    notification.patch("routers", "critical", {"spec": {"enabled": False}})

    result = notification.verify({"config": {"spec": {"email": sender}}, "receiver": {"spec": told}})
    print(result.status, result.message)
    return list(notification.get("routers", "critical").spec.receivers.name)


if __name__ == "__main__":
    with KubeSphere.from_env() as client:
        print(main(client))
