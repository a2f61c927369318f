"""A typed sync and async client of the KubeSphere API; nothing below is imported before it is used (PEP 562)."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any
    from ._core.kube.writing import apply as apply
    from ._core.models.patches import diff as diff
    from ._core.kube.edit import edit as edit
    from ._core.lists.events import WatchEvent as WatchEvent
    from ._core.models.functions import from_dict as from_dict
    from ._core.models.functions import from_json as from_json
    from ._core.models.functions import to_dict as to_dict
    from ._core.models.functions import to_json as to_json
    from ._core.kube.handover import kr8s_client as kr8s_client
    from ._core.kube.handover import kubernetes_client as kubernetes_client
    from ._core.kube.handover import lightkube_client as lightkube_client
    from ._core.lists.async_informer import AsyncInformer as AsyncInformer
    from ._core.lists.sync_informer import Informer as Informer
    from ._core.lists.async_page import AsyncPage as AsyncPage
    from ._core.lists.sync_page import Page as Page
    from ._core.models.quantity import Quantity as Quantity
    from ._core.client.raw import with_raw_response as with_raw_response
    from ._core.transport.retry import RetryPolicy as RetryPolicy
    from ._core.models.functions import secret_data as secret_data
    from ._core.models.functions import set_secret_data as set_secret_data
    from ._core.models.series import TimeSeries as TimeSeries
    from ._core.models.series import time_series as time_series
    from ._core.client.raw import with_streaming_response as with_streaming_response
    from ._core.models.validation import validate as validate
    from ._core.kube.waiting import wait as wait
    from ._core.lists.async_watch import AsyncWatch as AsyncWatch
    from ._core.lists.sync_watch import Watch as Watch
    from ._core.models.yaml_text import from_yaml as from_yaml
    from ._core.models.yaml_text import to_yaml as to_yaml
    from .async_client import AsyncKubeSphere as AsyncKubeSphere
    from .client import KubeSphere as KubeSphere
    from .errors import APIError as APIError
    from .errors import KubeSphereError as KubeSphereError

__version__ = "3.4.0.0.1.0"
RELEASE = "release-3.4"
_LAZY = {
    "APIError": "errors",
    "AsyncInformer": "_core.lists.async_informer",
    "AsyncKubeSphere": "async_client",
    "AsyncPage": "_core.lists.async_page",
    "AsyncWatch": "_core.lists.async_watch",
    "Informer": "_core.lists.sync_informer",
    "KubeSphere": "client",
    "KubeSphereError": "errors",
    "Page": "_core.lists.sync_page",
    "Quantity": "_core.models.quantity",
    "RetryPolicy": "_core.transport.retry",
    "TimeSeries": "_core.models.series",
    "Watch": "_core.lists.sync_watch",
    "WatchEvent": "_core.lists.events",
    "apply": "_core.kube.writing",
    "diff": "_core.models.patches",
    "edit": "_core.kube.edit",
    "from_dict": "_core.models.functions",
    "from_json": "_core.models.functions",
    "from_yaml": "_core.models.yaml_text",
    "kr8s_client": "_core.kube.handover",
    "kubernetes_client": "_core.kube.handover",
    "lightkube_client": "_core.kube.handover",
    "secret_data": "_core.models.functions",
    "set_secret_data": "_core.models.functions",
    "time_series": "_core.models.series",
    "to_dict": "_core.models.functions",
    "to_json": "_core.models.functions",
    "to_yaml": "_core.models.yaml_text",
    "validate": "_core.models.validation",
    "wait": "_core.kube.waiting",
    "with_raw_response": "_core.client.raw",
    "with_streaming_response": "_core.client.raw",
}
_SUBMODULES = ("auth", "errors", "filters", "models")
__all__ = [
    "RELEASE",
    "APIError",
    "AsyncInformer",
    "AsyncKubeSphere",
    "AsyncPage",
    "AsyncWatch",
    "Informer",
    "KubeSphere",
    "KubeSphereError",
    "Page",
    "Quantity",
    "RetryPolicy",
    "TimeSeries",
    "Watch",
    "WatchEvent",
    "__version__",
    "apply",
    "diff",
    "edit",
    "from_dict",
    "from_json",
    "from_yaml",
    "kr8s_client",
    "kubernetes_client",
    "lightkube_client",
    "secret_data",
    "set_secret_data",
    "time_series",
    "to_dict",
    "to_json",
    "to_yaml",
    "validate",
    "wait",
    "with_raw_response",
    "with_streaming_response",
]


def __getattr__(name: str) -> Any:
    if name in _SUBMODULES:
        return import_module(f".{name}", __name__)
    module = _LAZY.get(name)
    if module is None:
        from ._core.models.missing import missing

        missing(import_module(".models", __name__).__name__, __name__, name)
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY, *_SUBMODULES})
