"""Operations whose answer depends on a resource name in the path, e.g. `/{resources}`: `pods` lists pods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .operation import Result

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation

T = TypeVar("T")


class ByName(NamedTuple, Generic[T]):
    """One operation for every resource name, across the cluster and in one namespace.

    Attributes:
        everywhere: the operation without a namespace.
        namespaced: its twin below `/namespaces/{namespace}`, if the server has one.
        models: the model of the answer, or of its items, by resource name.
        cluster: names of resources that are in no namespace; for them `namespace` is a filter like any other.
        wire: the names in the query of arguments whose Python name differs.
    """

    everywhere: Operation[T]
    namespaced: Operation[T] | None
    models: Mapping[str, str]
    cluster: frozenset[str]
    wire: Mapping[str, str]

    def operation(self, resources: str, namespace: str | None) -> Operation[T]:
        """The operation to call; an unknown name's answer is plain JSON."""
        chosen = self._twin(resources, namespace) or self.everywhere
        target = self.models.get(resources)
        if target is None:
            return chosen
        is_list = chosen.returns.kind == "page"
        return chosen.changed(returns=Result("page" if is_list else "model", target, others=chosen.returns.others))

    def path(self, resources: str, namespace: str | None, *rest: str) -> tuple[str, ...]:
        """The path's variables, in order."""
        if namespace is not None and self._twin(resources, namespace) is not None:
            return (namespace, resources, *rest)
        return (resources, *rest)

    def query(self, resources: str, namespace: str | None, filters: Mapping[str, Any]) -> dict[str, Any]:
        """The query: arguments by their names on the wire; any other name is a filter and goes as it is."""
        query = {self.wire.get(name, name): value for name, value in filters.items()}
        if namespace is not None and self._twin(resources, namespace) is None:
            query["namespace"] = namespace
        return query

    def _twin(self, resources: str, namespace: str | None) -> Operation[T] | None:
        return None if namespace is None or resources in self.cluster else self.namespaced
