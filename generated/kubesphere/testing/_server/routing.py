"""The router of `/kapis`: which handler a path belongs to, and what it says to any other."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import errors
from .objects import without_nulls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .errors import Refusal
    from .loopback import Answer, Request
    from .scope import Scope

_VARIABLE = re.compile(r"\{([^{}:]*)(:\*)?\}")


@dataclass(frozen=True)
class Incoming:
    """One request for a handler: whose, about what, with the path's variables by name."""

    request: Request
    scope: Scope
    username: str | None
    values: dict[str, str]

    @property
    def query(self) -> dict[str, str]:
        return dict(self.request.query)

    def body(self) -> Any:
        """The JSON body, or a refusal in a Go decoder's words."""
        media = self.request.media_type
        if "json" not in media:
            raise errors.text(400, f"[ServiceError:400] Unable to unmarshal content of type:{media}")
        if not self.request.body:
            raise errors.text(400, "EOF")
        try:
            return json.loads(self.request.body)
        except ValueError:
            raise errors.text(400, "unexpected EOF") from None

    def object(self) -> dict[str, Any]:
        """The object in the body."""
        found = self.body()
        metadata = found.get("metadata") if isinstance(found, dict) else None
        if not isinstance(found, dict) or not isinstance(metadata or {}, dict):
            raise errors.text(400, "json: cannot unmarshal into Go value")
        if not isinstance((metadata or {}).get("name", ""), str):
            raise errors.text(
                400, "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string"
            )
        return without_nulls(found)


@dataclass
class _Route:
    template: str
    expression: re.Pattern[str]
    handlers: dict[str, Callable[[Incoming], Answer]] = field(default_factory=dict)
    types: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Router:
    """Finds the handler of a decoded path: the one with the fewest variables, wildcards last.

    Args:
        has: which methods and templates are taken; all others are passed over. All are by default.
    """

    def __init__(self, has: Callable[[str, str], bool] | None = None) -> None:
        self.has = has
        self._routes: dict[str, _Route] = {}
        self._by_group: dict[str, list[_Route]] = {}

    def add(self, method: str, template: str, handler: Callable[[Incoming], Answer], *types: str) -> None:
        """Register a handler.

        Args:
            method: the HTTP method.
            template: a path with `{name}` for a segment and `{name:*}` for all that follows.
            handler: what answers.
            types: the media types a body may have; any if none are given.
        """
        if self.has is not None and not self.has(method, template):
            return
        route = self._routes.get(template)
        if route is None:
            route = self._routes[template] = _Route(template, _expression(template))
            group = self._by_group.setdefault(_group(template), [])
            group.append(route)
            group.sort(key=lambda each: (":*" in each.template, each.template.count("{")))
        route.handlers.setdefault(method, handler)
        if types:
            route.types[method] = types

    def handles(self, method: str, path: str) -> bool:
        """Whether there is a handler for a decoded path."""
        return any(method in route.handlers for route, _ in self._matching(path))

    def respond(self, request: Request, scope: Scope, username: str | None) -> Answer | None:
        """Answer a request; None if no template fits its path."""
        found = list(self._matching(scope.path))
        if not found:
            return None
        for route, match in found:
            handler = route.handlers.get(request.method)
            if handler is not None:
                self._check_types(request, route)
                return handler(Incoming(request, scope, username, match.groupdict()))
        raise errors.router(405, ("Allow", ", ".join(found[0][0].handlers)))

    def _matching(self, path: str) -> Iterable[tuple[_Route, re.Match[str]]]:
        best = None
        for route in self._by_group.get(_group(path), ()):
            if match := route.expression.fullmatch(path):
                weight = (":*" in route.template, route.template.count("{"))
                if best is not None and weight != best:
                    return
                best = weight
                yield route, match

    def _check_types(self, request: Request, route: _Route) -> None:
        accept = request.header("accept") or "*/*"
        if "json" not in accept and "*/*" not in accept and "application/*" not in accept:
            raise errors.router(406, more="\nAvailable representations: application/json\n")
        types = route.types.get(request.method)
        if types and request.media_type not in types:
            raise errors.router(415)


def _group(path: str) -> str:
    return path.rstrip("/").split("/")[min(2, path.rstrip("/").count("/"))]


def _expression(template: str) -> re.Pattern[str]:
    parts: Iterator[str] = iter(_VARIABLE.split(template))
    text = re.escape(next(parts))
    for name, wildcard, rest in zip(parts, parts, parts, strict=True):
        text += f"(?P<{name}>{'.*' if wildcard else '[^/]*' if template.endswith('} ') else '[^/]+'})" + re.escape(rest)
    if template.endswith("} "):  # the space that a published path ends in stands for any character
        text = text.removesuffix(re.escape(" ")) + "."
    return re.compile(text.removesuffix("/") + "/?")


def as_text(refusal: Refusal, codes: dict[int, int] | None = None) -> Refusal:
    """A refusal of the store as a handler passes it on: the message alone, with another code here and there."""
    if refusal.answer is None:
        return refusal
    code = refusal.answer.status
    return errors.text((codes or {}).get(code, code), json.loads(refusal.answer.body)["message"])
