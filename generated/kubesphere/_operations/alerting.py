"""Resources of `alerting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, model, nothing, page

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.alerting_v2alpha1 import Alert as AlertingV2alpha1Alert, BulkResponse, GettableAlertingRule
    from ..models.alerting_v2beta1 import Alert as AlertingV2beta1Alert, ClusterRuleGroup, GlobalRuleGroup, RuleGroup

DELETE: Operation[Any] = Operation("DELETE", "/kapis/alerting.kubesphere.io/{path}", anything(), wildcard=True)
GET: Operation[Any] = Operation("GET", "/kapis/alerting.kubesphere.io/{path}", anything(), wildcard=True)
PATCH: Operation[Any] = Operation("PATCH", "/kapis/alerting.kubesphere.io/{path}", anything(), wildcard=True)
POST: Operation[Any] = Operation("POST", "/kapis/alerting.kubesphere.io/{path}", anything(), wildcard=True)
PUT: Operation[Any] = Operation("PUT", "/kapis/alerting.kubesphere.io/{path}", anything(), wildcard=True)
V2ALPHA1_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/alerts",
    page("alerting_v2alpha1.Alert"),
    query="state label_filters page limit",
    paging="page",
)
V2ALPHA1_BUILTIN_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/alerts",
    page("alerting_v2alpha1.Alert"),
    query="state label_filters page limit",
    paging="page",
)
V2ALPHA1_BUILTIN_RULES_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}/alerts", page("alerting_v2alpha1.Alert")
)
V2ALPHA1_BUILTIN_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}",
    model("alerting_v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_BUILTIN_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/builtin/rules",
    page("alerting_v2alpha1.GettableAlertingRule"),
    query="name state health label_filters sort_field sort_type page limit",
    paging="page",
)
V2ALPHA1_BULKRULES_CREATE: Operation[BulkResponse] = Operation(
    "POST", "/kapis/alerting.kubesphere.io/v2alpha1/bulkrules", model("alerting_v2alpha1.BulkResponse")
)
V2ALPHA1_NAMESPACES_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/alerts",
    page("alerting_v2alpha1.Alert"),
    query="state label_filters page limit",
    paging="page",
)
V2ALPHA1_NAMESPACES_BULKRULES_CREATE: Operation[BulkResponse] = Operation(
    "POST",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/bulkrules",
    model("alerting_v2alpha1.BulkResponse"),
)
V2ALPHA1_NAMESPACES_RULES_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}/alerts",
    page("alerting_v2alpha1.Alert"),
)
V2ALPHA1_NAMESPACES_RULES_CREATE: Operation[None] = Operation(
    "POST", "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules", nothing()
)
V2ALPHA1_NAMESPACES_RULES_DELETE: Operation[None] = Operation(
    "DELETE", "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}", nothing()
)
V2ALPHA1_NAMESPACES_RULES_DELETE_ALL: Operation[BulkResponse] = Operation(
    "DELETE",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules",
    model("alerting_v2alpha1.BulkResponse"),
    query="name",
)
V2ALPHA1_NAMESPACES_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}",
    model("alerting_v2alpha1.GettableAlertingRule"),
)
V2ALPHA1_NAMESPACES_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules",
    page("alerting_v2alpha1.GettableAlertingRule"),
    query="name state health label_filters sort_field sort_type page limit",
    paging="page",
)
V2ALPHA1_NAMESPACES_RULES_REPLACE: Operation[None] = Operation(
    "PUT", "/kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}", nothing()
)
V2ALPHA1_RULES_ALERTS_LIST: Operation[Page[AlertingV2alpha1Alert]] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}/alerts", page("alerting_v2alpha1.Alert")
)
V2ALPHA1_RULES_CREATE: Operation[None] = Operation("POST", "/kapis/alerting.kubesphere.io/v2alpha1/rules", nothing())
V2ALPHA1_RULES_DELETE: Operation[None] = Operation(
    "DELETE", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}", nothing()
)
V2ALPHA1_RULES_DELETE_ALL: Operation[BulkResponse] = Operation(
    "DELETE", "/kapis/alerting.kubesphere.io/v2alpha1/rules", model("alerting_v2alpha1.BulkResponse"), query="name"
)
V2ALPHA1_RULES_GET: Operation[GettableAlertingRule] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}", model("alerting_v2alpha1.GettableAlertingRule")
)
V2ALPHA1_RULES_LIST: Operation[Page[GettableAlertingRule]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2alpha1/rules",
    page("alerting_v2alpha1.GettableAlertingRule"),
    query="name state health label_filters sort_field sort_type page limit",
    paging="page",
)
V2ALPHA1_RULES_REPLACE: Operation[None] = Operation(
    "PUT", "/kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}", nothing()
)
V2BETA1_CLUSTERALERTS_LIST: Operation[Page[AlertingV2beta1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/clusteralerts",
    page("alerting_v2beta1.Alert"),
    query="page limit ascending sort_by=sortBy state label_filters label_matcher",
    paging="sorted",
)
V2BETA1_CLUSTERRULEGROUPS_GET: Operation[ClusterRuleGroup] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups/{name}", model("alerting_v2beta1.ClusterRuleGroup")
)
V2BETA1_CLUSTERRULEGROUPS_LIST: Operation[Page[ClusterRuleGroup]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups",
    page("alerting_v2beta1.ClusterRuleGroup"),
    query="name label_selector=labelSelector page limit ascending sort_by=sortBy state",
    paging="sorted",
)
V2BETA1_GLOBALALERTS_LIST: Operation[Page[AlertingV2beta1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/globalalerts",
    page("alerting_v2beta1.Alert"),
    query="page limit ascending sort_by=sortBy state label_filters label_matcher builtin",
    paging="sorted",
)
V2BETA1_GLOBALRULEGROUPS_GET: Operation[GlobalRuleGroup] = Operation(
    "GET", "/kapis/alerting.kubesphere.io/v2beta1/globalrulegroups/{name}", model("alerting_v2beta1.GlobalRuleGroup")
)
V2BETA1_GLOBALRULEGROUPS_LIST: Operation[Page[GlobalRuleGroup]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/globalrulegroups",
    page("alerting_v2beta1.GlobalRuleGroup"),
    query="name label_selector=labelSelector page limit ascending sort_by=sortBy state builtin",
    paging="sorted",
)
V2BETA1_NAMESPACES_ALERTS_LIST: Operation[Page[AlertingV2beta1Alert]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/alerts",
    page("alerting_v2beta1.Alert"),
    query="page limit ascending sort_by=sortBy state label_filters label_matcher",
    paging="sorted",
)
V2BETA1_NAMESPACES_RULEGROUPS_GET: Operation[RuleGroup] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups/{name}",
    model("alerting_v2beta1.RuleGroup"),
)
V2BETA1_NAMESPACES_RULEGROUPS_LIST: Operation[Page[RuleGroup]] = Operation(
    "GET",
    "/kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups",
    page("alerting_v2beta1.RuleGroup"),
    query="name label_selector=labelSelector page limit ascending sort_by=sortBy state",
    paging="sorted",
)
