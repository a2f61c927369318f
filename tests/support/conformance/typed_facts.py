"""Models, functions beside them, and methods that are overloaded by resource name: a snippet for type checkers."""

SNIPPET = """
from typing import Any, assert_type

from kubesphere import (
    AsyncKubeSphere, KubeSphere, Quantity, diff, from_dict, from_json, from_yaml, secret_data, to_dict, to_json,
    to_yaml, validate,
)
from kubesphere.models import User, core_v1, meta_v1, networking_v1
from kubesphere._core.lists.async_page import AsyncPage
from kubesphere._core.lists.sync_page import Page


def known(ks: KubeSphere) -> None:
    v1alpha3 = ks.resources.v1alpha3
    assert_type(v1alpha3.list("pods", node_name="a", sort_by="name"), Page[core_v1.Pod])
    assert_type(v1alpha3.list("nodes", status="running"), Page[core_v1.Node])
    assert_type(v1alpha3.list("users", globalrole="a", limit=3), Page[User])
    assert_type(v1alpha3.list("secrets", namespace="a", field_selector="type=Opaque"), Page[core_v1.Secret])
    assert_type(v1alpha3.get("ingresses", "a", namespace="b"), networking_v1.Ingress)
    assert_type(v1alpha3.get("pods", "a").metadata, meta_v1.ObjectMeta)
    assert_type(ks.resources.v1alpha2.list("pods", limit=10), Page[core_v1.Pod])
    assert_type(ks.resources.v1alpha2.list("pods", limit=10, page=1), Page[core_v1.Pod])


async def asynchronous(ks: AsyncKubeSphere) -> None:
    assert_type(await ks.resources.v1alpha3.list("pods", node_name="a"), AsyncPage[core_v1.Pod])
    assert_type(await ks.resources.v1alpha3.get("nodes", "a"), core_v1.Node)


def unknown(ks: KubeSphere, name: str) -> None:
    assert_type(ks.resources.v1alpha3.list("bananas", limit=1), Page[Any])
    assert_type(ks.resources.v1alpha3.list(name, namespace="a"), Page[Any])
    assert_type(ks.resources.v1alpha3.get(name, "a"), Any)


def functions(user: User) -> None:
    assert_type(from_dict(User, {}), User)
    assert_type(from_json(User, b"{}"), User)
    assert_type(from_yaml(User, "{}"), User)
    assert_type(to_dict(user), dict[str, Any])
    assert_type(to_json(user), bytes)
    assert_type(to_yaml(user), str)
    assert_type(validate(user), list[str])
    assert_type(diff(user, {}).merge_patch, dict[str, Any])
    assert_type(diff(user, user).json_patch, list[dict[str, Any]])
    assert_type(secret_data(core_v1.Secret(type="Opaque", metadata=meta_v1.ObjectMeta(name="a"))), dict[str, bytes])
    assert_type(sum([Quantity("1Gi")], Quantity("0")) * 2, Quantity)
    assert_type(Quantity("1Gi") > "1G", bool)


def wrong_models(user: User) -> None:
    User(nosuch=1)  # WRONG
    User(kind=5)  # WRONG
    user.spec.lang = 5  # WRONG
    user.nosuch = 5  # WRONG
    from_dict(dict, {})  # WRONG
    user.to_dict()  # WRONG


def wrong(ks: KubeSphere) -> None:
    ks.resources.v1alpha3.list("nodes", node_name="a")  # WRONG
    ks.resources.v1alpha3.list("pods", nodename="a")  # WRONG
    ks.resources.v1alpha3.list("pods", limit="10")  # WRONG
    ks.resources.v1alpha2.list("pods", sort_by="name")  # WRONG
    ks.resources.v1alpha3.get("pods", "a", limit=1)  # WRONG
"""
