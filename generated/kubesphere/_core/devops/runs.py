"""Runs of pipelines: what starts one, whether it has ended, and its log, or another that grows, to the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast, overload

from ..async_resource import AsyncResource
from ..models.functions import to_dict
from ..models.model import Model
from .async_following import async_lines
from .sync_following import sync_lines

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator

    from ..models.progressive import ProgressiveText

INTERVAL = 1.0
_OVER = {"FINISHED", "SKIPPED", "NOT_BUILT"}


def run_parameters(values: Mapping[str, str | int | bool]) -> dict[str, Any]:
    """The body that starts a run with these parameters: what `create` of `pipelineruns` and of `runs` takes.

    Values are sent as Jenkins reads them: text, numbers as such, and `true` or `false`.
    """
    return {"parameters": [{"name": name, "value": _text(value)} for name, value in values.items()]}


def _text(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def finished(run: Model | Mapping[str, Any]) -> bool:
    """Whether a run has ended, well or not: `wait(ks.devops.v1alpha3.namespaces.pipelineruns, ..., for_=finished)`.

    Args:
        run: a `PipelineRun`, or a run as Jenkins tells of it (`runs.get`).
    """
    data: Mapping[str, Any] = to_dict(run) if isinstance(run, Model) else run
    status = data.get("status")
    if isinstance(status, Mapping):
        return bool(cast("Mapping[str, Any]", status).get("completionTime"))
    return data.get("state") in _OVER


class Logged(Protocol):
    """A resource whose log is read in parts."""

    @property
    def log(self) -> Callable[..., ProgressiveText]:
        """Reads the log from `start` on."""
        ...


class AsyncLogged(Protocol):
    """A resource of the async client whose log is read in parts."""

    @property
    def log(self) -> Callable[..., Coroutine[Any, Any, ProgressiveText]]:
        """Reads the log from `start` on."""
        ...


@overload
def follow(
    resource: AsyncLogged,
    *path: str,
    running: Callable[[], bool | Awaitable[bool]] | None = None,
    interval: float = INTERVAL,
) -> AsyncIterator[str]: ...
@overload
def follow(
    resource: Logged, *path: str, running: Callable[[], bool] | None = None, interval: float = INTERVAL
) -> Iterator[str]: ...
def follow(resource: Any, *path: str, running: Callable[[], Any] | None = None, interval: float = INTERVAL) -> Any:
    """The lines of a log from its beginning to its end, as they come.

    Args:
        resource: a resource with a `log` that is read in parts, of a run or of a step; with one of the async client,
            use `async for`.
        *path: what its `log` takes.
        running: whether what writes the log goes on. Needed where the server doesn't tell whether more will come, as
            for runs of a branch; without it, such a log is read once.
        interval: seconds between two requests while nothing new comes.

    Yields:
        str: a line, without its end.

    Raises:
        APIError: if the server answers with an error.
        TransportError: if it doesn't answer.
    """
    lines: Any = async_lines if isinstance(resource, AsyncResource) else sync_lines
    return lines(cast("Any", resource).log, path, running, interval)
