"""What the package's README shows: operations and kinds that this release has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksgen.naming import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ksgen.ir.kinds import KindModule
    from ksgen.ir.nodes import Operation

Chain = tuple[Name, ...]
"""The names that lead from the client to a resource or a method; empty if the release has none such."""

_USERS = re.compile(r"/kapis/iam\.kubesphere\.io/v\d+\w*/users")
_PODS = re.compile(r"/kapis/resources\.kubesphere\.io/v\d+\w*/\{resources\}")
_KUBECONFIG = re.compile(r"/kapis/.*/users/\{\w+\}/kubeconfig")
_RUNS = re.compile(r"/kapis/devops\.kubesphere\.io/v\d+\w*/devops/\{\w+\}/pipelines/\{\w+\}/runs")
_CREDENTIALS = re.compile(r"/kapis/devops\.kubesphere\.io/v\d+\w*/devops/\{\w+\}/credentials")
_CLUSTERS = re.compile(r"/apis/cluster\.kubesphere\.io/v\d+\w*/clusters\?watch=true")


@dataclass(frozen=True, slots=True)
class Examples:
    """Where a README's examples are; each may be missing.

    Attributes:
        users: The users that can be listed, read and replaced.
        pods: The list of objects by resource name.
        kubeconfig: What answers a file.
        runs: The runs of a pipeline.
        credentials: The credentials of a DevOps project.
        clusters: The kind of member clusters.
        conditions: Whether there are lists that are paged by `paging`.
    """

    users: Chain
    pods: Chain
    kubeconfig: Chain
    runs: Chain
    credentials: Chain
    clusters: Chain
    conditions: bool

    @classmethod
    def of(cls, operations: Iterable[Operation], kinds: Sequence[KindModule]) -> Examples:
        """Those of a release; of several versions, the last by name."""
        methods = sorted((each for each in operations if each.called_by is None), key=lambda each: each.path)
        verbs = {(each.verb, re.sub(r"\{\w+\}", "{}", each.path)) for each in methods}
        users = [each for each in methods if _USERS.fullmatch(each.path) and each.name == "list"]
        rows = [
            each
            for module in kinds
            for group in module.groups
            for version in group.versions
            for member in version.members
            for each in member.calls
        ]
        clusters = [each.call for each in rows if _CLUSTERS.fullmatch(each.path)]
        return cls(
            users=_last([each.dotted for each in users if ("PUT", f"{each.path}/{{}}") in verbs])[:-1],
            pods=_last([each.dotted for each in methods if _PODS.fullmatch(each.path) and _lists_pods(each)]),
            kubeconfig=_last(
                [each.dotted for each in methods if _KUBECONFIG.fullmatch(each.path) and each.verb == "GET"]
            ),
            runs=_last([each.dotted for each in methods if _RUNS.fullmatch(each.path) and each.name == "create"])[:-1],
            credentials=_last(
                [each.dotted for each in methods if _CREDENTIALS.fullmatch(each.path) and each.name == "create"]
            )[:-1],
            clusters=_last([each.partition("(")[0].partition(".")[2] for each in clusters])[:-1],
            conditions=any(each.paging == "paging" for each in methods),
        )


def _lists_pods(method: Operation) -> bool:
    names = method.selector.names if method.selector else ()
    return method.name == "list" and any(each.name == "pods" and each.namespaced for each in names)


def _last(dotted: list[str]) -> Chain:
    return tuple(map(Name, dotted[-1].split("."))) if dotted else ()
