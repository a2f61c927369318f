"""Resources of `notification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.by_name import ByName
from .._core.operation import Operation, anything, model, page

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.common import Confirmation
    from ..models.notification_v2beta2 import VerificationResult

DELETE: Operation[Any] = Operation("DELETE", "/kapis/notification.kubesphere.io/{path}", anything(), wildcard=True)
GET: Operation[Any] = Operation("GET", "/kapis/notification.kubesphere.io/{path}", anything(), wildcard=True)
PATCH: Operation[Any] = Operation("PATCH", "/kapis/notification.kubesphere.io/{path}", anything(), wildcard=True)
POST: Operation[Any] = Operation("POST", "/kapis/notification.kubesphere.io/{path}", anything(), wildcard=True)
PUT: Operation[Any] = Operation("PUT", "/kapis/notification.kubesphere.io/{path}", anything(), wildcard=True)
V2BETA1_CREATE: Operation[Any] = Operation("POST", "/kapis/notification.kubesphere.io/v2beta1/{resources}", anything())
V2BETA1_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/notification.kubesphere.io/v2beta1/{resources}/{name}", model("common.Confirmation")
)
V2BETA1_GET: Operation[Any] = Operation(
    "GET", "/kapis/notification.kubesphere.io/v2beta1/{resources}/{name}", anything(), query="type"
)
V2BETA1_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/notification.kubesphere.io/v2beta1/{resources}",
    page(),
    query="name label_selector=labelSelector type page limit ascending sort_by=sortBy",
    paging="sorted",
)
V2BETA1_REPLACE: Operation[Any] = Operation(
    "PUT", "/kapis/notification.kubesphere.io/v2beta1/{resources}/{name}", anything()
)
V2BETA1_USERS_CREATE: Operation[Any] = Operation(
    "POST", "/kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}", anything()
)
V2BETA1_USERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}", model("common.Confirmation")
)
V2BETA1_USERS_GET: Operation[Any] = Operation(
    "GET", "/kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}", anything(), query="type"
)
V2BETA1_USERS_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}",
    page(),
    query="name label_selector=labelSelector type page limit ascending sort_by=sortBy",
    paging="sorted",
)
V2BETA1_USERS_REPLACE: Operation[Any] = Operation(
    "PUT", "/kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}", anything()
)
V2BETA2_CREATE: Operation[Any] = Operation("POST", "/kapis/notification.kubesphere.io/v2beta2/{resources}", anything())
V2BETA2_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/notification.kubesphere.io/v2beta2/{resources}/{name}", model("common.Confirmation")
)
V2BETA2_GET: Operation[Any] = Operation(
    "GET", "/kapis/notification.kubesphere.io/v2beta2/{resources}/{name}", anything(), query="type"
)
V2BETA2_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/notification.kubesphere.io/v2beta2/{resources}",
    page(),
    query="name label_selector=labelSelector type page limit ascending sort_by=sortBy",
    paging="sorted",
)
V2BETA2_PATCH: Operation[Any] = Operation(
    "PATCH",
    "/kapis/notification.kubesphere.io/v2beta2/{resources}/{name}",
    anything(),
    body=("application/merge-patch+json",),
)
V2BETA2_REPLACE: Operation[Any] = Operation(
    "PUT", "/kapis/notification.kubesphere.io/v2beta2/{resources}/{name}", anything()
)
V2BETA2_USERS_CREATE: Operation[Any] = Operation(
    "POST", "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}", anything()
)
V2BETA2_USERS_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}", model("common.Confirmation")
)
V2BETA2_USERS_GET: Operation[Any] = Operation(
    "GET", "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}", anything(), query="type"
)
V2BETA2_USERS_LIST: Operation[Page[Any]] = Operation(
    "GET",
    "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}",
    page(),
    query="name label_selector=labelSelector type page limit ascending sort_by=sortBy",
    paging="sorted",
)
V2BETA2_USERS_PATCH: Operation[Any] = Operation(
    "PATCH",
    "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}",
    anything(),
    body=("application/merge-patch+json",),
)
V2BETA2_USERS_REPLACE: Operation[Any] = Operation(
    "PUT", "/kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}", anything()
)
V2BETA2_USERS_VERIFY: Operation[VerificationResult] = Operation(
    "POST",
    "/kapis/notification.kubesphere.io/v2beta2/users/{user}/verification",
    model("notification_v2beta2.VerificationResult"),
)
V2BETA2_VERIFY: Operation[VerificationResult] = Operation(
    "POST", "/kapis/notification.kubesphere.io/v2beta2/verification", model("notification_v2beta2.VerificationResult")
)
V2BETA1_CREATE_BY_NAME: ByName[Any] = ByName(
    V2BETA1_CREATE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_GET_BY_NAME: ByName[Any] = ByName(
    V2BETA1_GET,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V2BETA1_LIST,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_REPLACE_BY_NAME: ByName[Any] = ByName(
    V2BETA1_REPLACE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_USERS_CREATE_BY_NAME: ByName[Any] = ByName(
    V2BETA1_USERS_CREATE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_USERS_GET_BY_NAME: ByName[Any] = ByName(
    V2BETA1_USERS_GET,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_USERS_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V2BETA1_USERS_LIST,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA1_USERS_REPLACE_BY_NAME: ByName[Any] = ByName(
    V2BETA1_USERS_REPLACE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta1.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta1.Receiver",
        "secrets": "core_v1.Secret",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "secrets"}),
    {},
)
V2BETA2_CREATE_BY_NAME: ByName[Any] = ByName(
    V2BETA2_CREATE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_GET_BY_NAME: ByName[Any] = ByName(
    V2BETA2_GET,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V2BETA2_LIST,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_PATCH_BY_NAME: ByName[Any] = ByName(
    V2BETA2_PATCH,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_REPLACE_BY_NAME: ByName[Any] = ByName(
    V2BETA2_REPLACE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_USERS_CREATE_BY_NAME: ByName[Any] = ByName(
    V2BETA2_USERS_CREATE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_USERS_GET_BY_NAME: ByName[Any] = ByName(
    V2BETA2_USERS_GET,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_USERS_LIST_BY_NAME: ByName[Page[Any]] = ByName(
    V2BETA2_USERS_LIST,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_USERS_PATCH_BY_NAME: ByName[Any] = ByName(
    V2BETA2_USERS_PATCH,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
V2BETA2_USERS_REPLACE_BY_NAME: ByName[Any] = ByName(
    V2BETA2_USERS_REPLACE,
    None,
    {
        "configmaps": "core_v1.ConfigMap",
        "configs": "notification_v2beta2.Config",
        "notificationmanagers": "notification_v2beta2.NotificationManager",
        "receivers": "notification_v2beta2.Receiver",
        "routers": "notification_v2beta2.Router",
        "secrets": "core_v1.Secret",
        "silences": "notification_v2beta2.Silence",
    },
    frozenset({"configmaps", "configs", "notificationmanagers", "receivers", "routers", "secrets", "silences"}),
    {},
)
