"""Resources of `alerting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._operations import alerting as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.alerting_v2alpha1 import (
        Alert as AlertingV2alpha1Alert,
        BulkResponse,
        GettableAlertingRule,
        PostableAlertingRule,
    )
    from ..models.alerting_v2beta1 import Alert as AlertingV2beta1Alert, ClusterRuleGroup, GlobalRuleGroup, RuleGroup


class V2alpha1Alerts(Resource):
    """`alerting.v2alpha1.alerts`."""

    def list(
        self,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/alerts`

        Args:
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_ALERTS_LIST, values=locals())


class V2alpha1BuiltinAlerts(Resource):
    """`alerting.v2alpha1.builtin.alerts`."""

    def list(
        self,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts of rules that KubeSphere brings.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/alerts`

        Args:
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_ALERTS_LIST, values=locals())


class V2alpha1BuiltinRulesAlerts(Resource):
    """`alerting.v2alpha1.builtin.rules.alerts`."""

    def list(self, rule_id: str) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts of an alerting rule.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}/alerts`
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_RULES_ALERTS_LIST, (rule_id,))


class V2alpha1BuiltinRules(Resource):
    """`alerting.v2alpha1.builtin.rules`."""

    alerts: V2alpha1BuiltinRulesAlerts

    def list(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        health: str | None = None,
        label_filters: str | None = None,
        sort_field: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[GettableAlertingRule]:
        """Lists the alerting rules that KubeSphere brings.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules`

        Args:
            name: Only objects whose name contains this.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            health: Only rules with this health: `ok`, `err` or `unknown`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            sort_field: Field to sort by, e.g. `name`.
            sort_type: `desc` (the default) or `asc`.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_RULES_LIST, values=locals())

    def get(self, rule_id: str) -> GettableAlertingRule:
        """Gets an alerting rule that KubeSphere brings.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}`
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_RULES_GET, (rule_id,))


class V2alpha1Builtin(Resource):
    """`alerting.v2alpha1.builtin`."""

    alerts: V2alpha1BuiltinAlerts
    rules: V2alpha1BuiltinRules


class V2alpha1Bulkrules(Resource):
    """`alerting.v2alpha1.bulkrules`."""

    def create(self, body: Sequence[PostableAlertingRule | Mapping[str, Any]]) -> BulkResponse:
        """Creates or replaces several rules; failures are inside the answer.
        `POST /kapis/alerting.kubesphere.io/v2alpha1/bulkrules`
        """
        return self._call(_ops.V2ALPHA1_BULKRULES_CREATE, body=body)


class V2alpha1NamespacesAlerts(Resource):
    """`alerting.v2alpha1.namespaces.alerts`."""

    def list(
        self,
        namespace: str,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts of a project.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/alerts`

        Args:
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_ALERTS_LIST, (namespace,), values=locals())


class V2alpha1NamespacesBulkrules(Resource):
    """`alerting.v2alpha1.namespaces.bulkrules`."""

    def create(self, namespace: str, body: Sequence[PostableAlertingRule | Mapping[str, Any]]) -> BulkResponse:
        """Creates or replaces several rules of a project; failures are inside the answer.
        `POST /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/bulkrules`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_BULKRULES_CREATE, (namespace,), body=body)


class V2alpha1NamespacesRulesAlerts(Resource):
    """`alerting.v2alpha1.namespaces.rules.alerts`."""

    def list(self, namespace: str, rule_name: str) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts of an alerting rule.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}/alerts`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_ALERTS_LIST, (namespace, rule_name))


class V2alpha1NamespacesRules(Resource):
    """`alerting.v2alpha1.namespaces.rules`."""

    alerts: V2alpha1NamespacesRulesAlerts

    def list(
        self,
        namespace: str,
        *,
        name: str | None = None,
        state: str | None = None,
        health: str | None = None,
        label_filters: str | None = None,
        sort_field: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[GettableAlertingRule]:
        """Lists the alerting rules of a project.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`

        Args:
            name: Only objects whose name contains this.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            health: Only rules with this health: `ok`, `err` or `unknown`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            sort_field: Field to sort by, e.g. `name`.
            sort_type: `desc` (the default) or `asc`.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_LIST, (namespace,), values=locals())

    def create(self, namespace: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """Creates an alerting rule of a project.
        `POST /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_CREATE, (namespace,), body=body)

    def get(self, namespace: str, rule_name: str) -> GettableAlertingRule:
        """Gets an alerting rule of a project.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_GET, (namespace, rule_name))

    def replace(self, namespace: str, rule_name: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """Replaces an alerting rule of a project.
        `PUT /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_REPLACE, (namespace, rule_name), body=body)

    def delete(self, namespace: str, rule_name: str) -> None:
        """Deletes an alerting rule of a project.
        `DELETE /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_DELETE, (namespace, rule_name))

    def delete_all(self, namespace: str, *, name: Sequence[str] | None = None) -> BulkResponse:
        """Deletes the alerting rules of a project.
        `DELETE /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`

        Args:
            name: Only objects whose name contains this.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_DELETE_ALL, (namespace,), values=locals())


class V2alpha1Namespaces(Resource):
    """`alerting.v2alpha1.namespaces`."""

    alerts: V2alpha1NamespacesAlerts
    bulkrules: V2alpha1NamespacesBulkrules
    rules: V2alpha1NamespacesRules


class V2alpha1RulesAlerts(Resource):
    """`alerting.v2alpha1.rules.alerts`."""

    def list(self, rule_name: str) -> Page[AlertingV2alpha1Alert]:
        """Lists the alerts of an alerting rule.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}/alerts`
        """
        return self._call(_ops.V2ALPHA1_RULES_ALERTS_LIST, (rule_name,))


class V2alpha1Rules(Resource):
    """`alerting.v2alpha1.rules`."""

    alerts: V2alpha1RulesAlerts

    def list(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        health: str | None = None,
        label_filters: str | None = None,
        sort_field: str | None = None,
        sort_type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[GettableAlertingRule]:
        """Lists the alerting rules.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/rules`

        Args:
            name: Only objects whose name contains this.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            health: Only rules with this health: `ok`, `err` or `unknown`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            sort_field: Field to sort by, e.g. `name`.
            sort_type: `desc` (the default) or `asc`.
            page: Which page, from 1. A page past the end is empty. The server's default is 1.
            limit: How many items a page has; -1 for all, 0 for none. The server's default is 10.
        """
        return self._call(_ops.V2ALPHA1_RULES_LIST, values=locals())

    def create(self, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """Creates an alerting rule.
        `POST /kapis/alerting.kubesphere.io/v2alpha1/rules`
        """
        return self._call(_ops.V2ALPHA1_RULES_CREATE, body=body)

    def get(self, rule_name: str) -> GettableAlertingRule:
        """Gets an alerting rule.
        `GET /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_RULES_GET, (rule_name,))

    def replace(self, rule_name: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """Replaces an alerting rule.
        `PUT /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_RULES_REPLACE, (rule_name,), body=body)

    def delete(self, rule_name: str) -> None:
        """Deletes an alerting rule.
        `DELETE /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`
        """
        return self._call(_ops.V2ALPHA1_RULES_DELETE, (rule_name,))

    def delete_all(self, *, name: Sequence[str] | None = None) -> BulkResponse:
        """Deletes the alerting rules.
        `DELETE /kapis/alerting.kubesphere.io/v2alpha1/rules`

        Args:
            name: Only objects whose name contains this.
        """
        return self._call(_ops.V2ALPHA1_RULES_DELETE_ALL, values=locals())


class V2alpha1(Resource):
    """`alerting.v2alpha1`."""

    alerts: V2alpha1Alerts
    builtin: V2alpha1Builtin
    bulkrules: V2alpha1Bulkrules
    namespaces: V2alpha1Namespaces
    rules: V2alpha1Rules


class V2beta1Clusteralerts(Resource):
    """`alerting.v2beta1.clusteralerts`."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        label_filters: str | None = None,
        label_matcher: str | None = None,
    ) -> Page[AlertingV2beta1Alert]:
        """Lists the alerts of the cluster.
        `GET /kapis/alerting.kubesphere.io/v2beta1/clusteralerts`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            label_matcher: Only alerts whose labels match: `severity=~"critical|error"`; separated by commas.
        """
        return self._call(_ops.V2BETA1_CLUSTERALERTS_LIST, values=locals())


class V2beta1Clusterrulegroups(Resource):
    """`alerting.v2beta1.clusterrulegroups`."""

    def list(
        self,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
    ) -> Page[ClusterRuleGroup]:
        """Lists the rule groups of the cluster.
        `GET /kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups`

        Args:
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
        """
        return self._call(_ops.V2BETA1_CLUSTERRULEGROUPS_LIST, values=locals())

    def get(self, name: str) -> ClusterRuleGroup:
        """Gets a rule group of the cluster.
        `GET /kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups/{name}`
        """
        return self._call(_ops.V2BETA1_CLUSTERRULEGROUPS_GET, (name,))


class V2beta1Globalalerts(Resource):
    """`alerting.v2beta1.globalalerts`."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        label_filters: str | None = None,
        label_matcher: str | None = None,
        builtin: bool | None = None,
    ) -> Page[AlertingV2beta1Alert]:
        """Lists the alerts of all clusters.
        `GET /kapis/alerting.kubesphere.io/v2beta1/globalalerts`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            label_matcher: Only alerts whose labels match: `severity=~"critical|error"`; separated by commas.
            builtin: Only rules that KubeSphere brings (`true`), or only others (`false`).
        """
        return self._call(_ops.V2BETA1_GLOBALALERTS_LIST, values=locals())


class V2beta1Globalrulegroups(Resource):
    """`alerting.v2beta1.globalrulegroups`."""

    def list(
        self,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        builtin: bool | None = None,
    ) -> Page[GlobalRuleGroup]:
        """Lists the rule groups of all clusters.
        `GET /kapis/alerting.kubesphere.io/v2beta1/globalrulegroups`

        Args:
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            builtin: Only rules that KubeSphere brings (`true`), or only others (`false`).
        """
        return self._call(_ops.V2BETA1_GLOBALRULEGROUPS_LIST, values=locals())

    def get(self, name: str) -> GlobalRuleGroup:
        """Gets a rule group of all clusters.
        `GET /kapis/alerting.kubesphere.io/v2beta1/globalrulegroups/{name}`
        """
        return self._call(_ops.V2BETA1_GLOBALRULEGROUPS_GET, (name,))


class V2beta1NamespacesAlerts(Resource):
    """`alerting.v2beta1.namespaces.alerts`."""

    def list(
        self,
        namespace: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
        label_filters: str | None = None,
        label_matcher: str | None = None,
    ) -> Page[AlertingV2beta1Alert]:
        """Lists the alerts of a project.
        `GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/alerts`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
            label_filters: Only alerts with these labels, separated by commas: `severity=critical` is exact, `severity~warn` contains.
            label_matcher: Only alerts whose labels match: `severity=~"critical|error"`; separated by commas.
        """
        return self._call(_ops.V2BETA1_NAMESPACES_ALERTS_LIST, (namespace,), values=locals())


class V2beta1NamespacesRulegroups(Resource):
    """`alerting.v2beta1.namespaces.rulegroups`."""

    def list(
        self,
        namespace: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
        state: str | None = None,
    ) -> Page[RuleGroup]:
        """Lists the rule groups of a project.
        `GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups`

        Args:
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            state: Only alerts or rules in this state: `firing`, `pending` or `inactive`.
        """
        return self._call(_ops.V2BETA1_NAMESPACES_RULEGROUPS_LIST, (namespace,), values=locals())

    def get(self, namespace: str, name: str) -> RuleGroup:
        """Gets a rule group of a project.
        `GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups/{name}`
        """
        return self._call(_ops.V2BETA1_NAMESPACES_RULEGROUPS_GET, (namespace, name))


class V2beta1Namespaces(Resource):
    """`alerting.v2beta1.namespaces`."""

    alerts: V2beta1NamespacesAlerts
    rulegroups: V2beta1NamespacesRulegroups


class V2beta1(Resource):
    """`alerting.v2beta1`."""

    clusteralerts: V2beta1Clusteralerts
    clusterrulegroups: V2beta1Clusterrulegroups
    globalalerts: V2beta1Globalalerts
    globalrulegroups: V2beta1Globalrulegroups
    namespaces: V2beta1Namespaces


class AlertingGroup(Resource):
    """`alerting`."""

    v2alpha1: V2alpha1
    v2beta1: V2beta1

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below alerting.kubesphere.io.
        `GET /kapis/alerting.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.GET, (path,), query=params)

    def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PATCH to any path below alerting.kubesphere.io.
        `PATCH /kapis/alerting.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends DELETE to any path below alerting.kubesphere.io.
        `DELETE /kapis/alerting.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path below alerting.kubesphere.io.
        `POST /kapis/alerting.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PUT to any path below alerting.kubesphere.io.
        `PUT /kapis/alerting.kubesphere.io/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )
