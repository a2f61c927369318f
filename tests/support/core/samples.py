"""Hand-written models in the shape of generated ones."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence  # noqa: TC003
from datetime import datetime  # noqa: TC003
from typing import Any

from kubesphere._core.models.fields import array, choice, field, mapping, quantity, ref, timestamp
from kubesphere._core.models.model import Model
from kubesphere._core.models.quantity import Quantity  # noqa: TC002


class ObjectMeta(Model):
    __slots__ = ()
    name: str | None = field("name")
    labels: MutableMapping[str, str] = field("labels", mapping())
    creation_timestamp: datetime | None = field("creationTimestamp", timestamp)


class Container(Model):
    __slots__ = ()
    name: str | None = field("name")
    image: str | None = field("image")
    limits: MutableMapping[str, Quantity] = field("limits", mapping(quantity))
    args: MutableSequence[str] = field("args", array())


class EnvVar(Model):
    __slots__ = ()
    name: str | None = field("name")
    value: str | None = field("value")


class UserSpec(Model):
    __slots__ = ()
    email: str | None = field("email")
    lang: str | None = field("lang")
    password: str | None = field("password")
    groups: MutableSequence[str] = field("groups", array())
    port: int | str | None = field("port")
    ratio: float | None = field("ratio")
    free: Any = field("free")


class User(Model):
    __slots__ = ()
    kind: str | None = field("kind")
    api_version: str | None = field("apiVersion")
    metadata: ObjectMeta = field("metadata", ref("ObjectMeta"))
    spec: UserSpec = field("spec", ref("UserSpec"))
    containers: MutableSequence[Container] = field("containers", array(ref("Container")))
    owners: MutableMapping[str, ObjectMeta] = field("owners", mapping(ref("ObjectMeta")))
    grid: MutableSequence[MutableSequence[Container]] = field("grid", array(array(ref("Container"))))
    memory: Quantity | None = field("memory", quantity)
    items: MutableSequence[str] = field("items", array())
    keys: str | None = field("keys")
    phase: str | None = field("phase", choice("Active", "Disabled"))


class Tree(Model):
    __slots__ = ()
    name: str | None = field("name")
    child: Tree = field("child", ref("Tree"))
    children: MutableSequence[Tree] = field("children", array(ref("Tree")))


class SubUser(User):
    __slots__ = ()
    extra: str | None = field("extra")


class Strict(Model):
    __slots__ = ()
    __required__ = ("inner", "name")
    name: str | None = field("name")
    inner: Strict = field("inner", ref("Strict"))
    more: MutableSequence[Strict] = field("more", array(ref("Strict")))


class Secret(Model):
    __slots__ = ()
    metadata: ObjectMeta = field("metadata", ref("ObjectMeta"))
    data: MutableMapping[str, str] = field("data", mapping())
    string_data: MutableMapping[str, str] = field("stringData", mapping())
