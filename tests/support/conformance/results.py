"""What a call returns against what its signature and its contract declare."""

from __future__ import annotations

import ast
import builtins
import importlib
import inspect
import json
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_overloads

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from support.conformance.calls import Call
    from support.conformance.contracts import Contract, Json


def declared(method: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns by the annotations: of the overload for its `resources`, if there are any."""
    function = getattr(method, "__func__", method)
    names = [name for name in _signature(function).parameters if name != "self"]
    place = names.index("resources") if "resources" in names and len(arguments) > 1 else 0
    for overload in get_overloads(function):
        resources = _annotation(function, _signature(overload).parameters["resources"].annotation)
        if resources is str or arguments[place] in get_args(resources):
            return _annotation(function, _signature(overload).return_annotation)
    return _annotation(function, _signature(function).return_annotation)


_signature = cache(inspect.signature)


@cache
def _annotation(function: Callable[..., Any], text: str) -> Any:
    """An annotation's value, with the imports that only type checkers see."""
    return eval(text, dict(_names(sys.modules[function.__module__])))


@cache
def _names(module: ModuleType) -> dict[str, Any]:
    tree = ast.parse(inspect.getsource(module))
    checked = [
        each
        for node in tree.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for each in node.body
    ]
    names = dict(vars(module))
    exec(compile(ast.Module(checked, []), module.__name__, "exec"), names)
    return names


_NATIVE = (
    "core_",
    "apps_",
    "batch_",
    "autoscaling_",
    "networking_",
    "rbac_",
    "meta_",
    "policy_",
    "storage_",
    "apiextensions_",
)


class Results:
    """Checks results of one package.

    Args:
        package: its import name.
    """

    def __init__(self, package: str) -> None:
        self._core = {
            name.rpartition(".")[2]: importlib.import_module(f"{package}._core.{name}")
            for name in (
                "lists.sync_page",
                "lists.async_page",
                "lists.events",
                "lists.sync_watch",
                "lists.async_watch",
                "models.model",
                "models.view",
                "models.functions",
            )
        }

    def check(self, call: Call, method: Callable[..., Any], result: Any) -> None:
        """The value has the declared type and is, value by value, what was answered."""
        wanted = declared(method, *call.positional)
        if call.operation.watches:
            assert get_origin(wanted) in (self._core["sync_watch"].Watch, self._core["async_watch"].AsyncWatch)
            self._events(call, get_args(wanted), result)
            return
        if call.operation.terminal:
            assert type(result).__name__ == wanted.__name__
            assert wanted.__name__ in {"Process", "AsyncProcess"}
            return
        self._typed(wanted, result)
        status, content = call.operation.success
        if status >= 300:
            assert result == dict(call.answer.headers)["Location"]
        elif not content:
            assert result is None
        else:
            self._equal(call, next(iter(content.values())).get("schema"), result)

    def _equal(self, call: Call, schema: Json | None, result: Any) -> None:
        contract, body = call.operation.contract, call.answer.body
        kind = dict(call.answer.headers)["Content-Type"]
        if call.operation.progressive:
            sent = {name.lower(): value for name, value in call.answer.headers}
            told = (int(sent["x-text-size"]), True) if "x-text-size" in sent else (None, None)
            assert (result.content, result.next_start, result.more) == (body, *told)
            return
        if not kind.startswith("application/json"):
            assert result == (body if isinstance(result, bytes) else body.decode())
            return
        value = json.loads(body)
        if schema is not None and contract.items_of(schema) is not None:
            assert isinstance(result, self._core["sync_page"].BasePage)
            self.check_page(contract, schema, result, value)
        else:
            assert self._plain(result) == value
        if schema is not None:
            self._whole(contract, schema, result)

    def check_page(self, contract: Contract, schema: Json, page: Any, value: Json) -> None:
        """Items, totals and everything else of a collection."""
        items = value["items"] or []  # null is none
        assert [self._plain(item) for item in page.items] == items
        assert len(page.items) == len(items)
        assert page.to_dict() == {**value, "items": items}
        totals = [value[name] for name in ("totalItems", "total_count", "total") if isinstance(value.get(name), int)]
        assert page.total == (totals or [len(items) + (value.get("metadata") or {}).get("remainingItemCount", 0)])[0]
        for item in page.items:
            self._whole(contract, contract.items_of(schema) or {}, item)

    def _events(self, call: Call, wanted: Any, result: Any) -> None:
        lines = call.answer.body.splitlines()
        assert [event.raw for event in result] == lines
        for event, line in zip(result, lines, strict=True):
            assert isinstance(event, self._core["events"].WatchEvent)
            self._typed(wanted[0], event.object)
            assert {"type": event.type, "object": self._plain(event.object)} == json.loads(line)

    def _plain(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._plain(item) for item in value]
        return self._core["functions"].to_dict(value) if isinstance(value, self._core["model"].Model) else value

    def _typed(self, wanted: Any, value: Any) -> None:
        """`isinstance` for annotations."""
        if wanted is Any:
            return
        if wanted is None:
            assert value is None
            return
        origin, arguments = get_origin(wanted), get_args(wanted)
        assert isinstance(value, origin or wanted), f"{wanted} is declared, {type(value).__name__} came"
        if origin is builtins.list or origin in (self._core["sync_page"].Page, self._core["async_page"].AsyncPage):
            for item in getattr(value, "items", value):
                self._typed(arguments[0], item)
        elif origin is builtins.dict:
            for item in value.values():
                self._typed(arguments[1], item)

    def _whole(self, contract: Contract, schema: Json, value: Any) -> None:
        """Every property of the schema is a field, and every field can be read.

        A kind that Kubernetes defines has fields of the version that is pinned, which may be newer than the schema.
        """
        schema = contract.resolve(schema)
        view, model = self._core["view"].View, self._core["model"]
        if isinstance(value, model.Model):
            fields = model.fields_of(type(value))
            properties = schema.get("properties", {})
            wires = {field.wire for field in fields.values()}
            native = type(value).__module__.rpartition(".")[2].startswith(_NATIVE)
            assert properties.keys() <= wires if native else properties.keys() == wires, type(value).__qualname__
            for name, field in fields.items():
                read = getattr(value, name)
                if field.wire in value and value[field.wire] is not None:
                    self._whole(contract, properties[field.wire], read)
        elif isinstance(value, list) or (isinstance(value, view) and "array" in (schema.get("type") or ())):
            for item in value:
                self._whole(contract, schema.get("items", {}), item)
        elif isinstance(value, view | dict):
            inner = schema.get("additionalProperties")
            for key in value:
                self._whole(contract, inner if isinstance(inner, dict) else {}, value[key])
