"""Resources of `alerting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, page, text

if TYPE_CHECKING:
    from .._core.page import Page
    from ..models.v2alpha1 import Alert
    from ..models.v2alpha1 import BulkResponse
    from ..models.v2alpha1 import GettableAlertingRule

V2ALPHA1_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/alerts", page("v2alpha1.Alert")
)
V2ALPHA1_BUILTIN_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/builtin/alerts", page("v2alpha1.Alert")
)
V2ALPHA1_BUILTIN_RULES_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}/alerts",
    page("v2alpha1.Alert"),
)
V2ALPHA1_BUILTIN_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}",
    model("v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_BUILTIN_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules",
    page("v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_BULKRULES_CREATE: Operation[BulkResponse] = Operation(
    "POST", "/kapis/alerting.kubesphere.io/v2alpha1/bulkrules", model("v2alpha1.BulkResponse")
)
V2ALPHA1_NAMESPACES_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/alerts",
    page("v2alpha1.Alert"),
)
V2ALPHA1_NAMESPACES_BULKRULES_CREATE: Operation[BulkResponse] = Operation(
    "POST",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/bulkrules",
    model("v2alpha1.BulkResponse"),
)
V2ALPHA1_NAMESPACES_RULES_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}/alerts",
    page("v2alpha1.Alert"),
)
V2ALPHA1_NAMESPACES_RULES_CREATE: Operation[str] = Operation(
    "POST", "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules", text()
)
V2ALPHA1_NAMESPACES_RULES_DELETE: Operation[Any] = Operation(
    "DELETE",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}",
    anything(),
)
V2ALPHA1_NAMESPACES_RULES_DELETE_ALL: Operation[BulkResponse] = Operation(
    "DELETE",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules",
    model("v2alpha1.BulkResponse"),
)
V2ALPHA1_NAMESPACES_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}",
    model("v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_NAMESPACES_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules",
    page("v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_NAMESPACES_RULES_REPLACE: Operation[str] = Operation(
    "PUT", "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}", text()
)
V2ALPHA1_RULES_ALERTS_LIST: Operation[Page[Alert]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}/alerts", page("v2alpha1.Alert")
)
V2ALPHA1_RULES_CREATE: Operation[Any] = Operation(
    "POST", "/kapis/alerting.kubesphere.io/v2alpha1/rules", anything()
)
V2ALPHA1_RULES_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}", anything()
)
V2ALPHA1_RULES_DELETE_ALL: Operation[BulkResponse] = Operation(
    "DELETE", "/kapis/alerting.kubesphere.io/v2alpha1/rules", model("v2alpha1.BulkResponse")
)
V2ALPHA1_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}",
    model("v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/rules", page("v2alpha1.GettableAlertingRule")
)
V2ALPHA1_RULES_REPLACE: Operation[Any] = Operation(
    "PUT", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}", anything()
)
