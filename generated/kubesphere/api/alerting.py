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

    __slots__ = ()

    def list(
        self,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/alerts`

        Args:
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_ALERTS_LIST,
            query={"state": state, "label_filters": label_filters, "page": page, "limit": limit},
        )


class V2alpha1BuiltinAlerts(Resource):
    """`alerting.v2alpha1.builtin.alerts`."""

    __slots__ = ()

    def list(
        self,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/alerts`

        Args:
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_BUILTIN_ALERTS_LIST,
            query={"state": state, "label_filters": label_filters, "page": page, "limit": limit},
        )


class V2alpha1BuiltinRulesAlerts(Resource):
    """`alerting.v2alpha1.builtin.rules.alerts`."""

    __slots__ = ()

    def list(self, rule_id: str) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}/alerts`

        Args:
            rule_id (str): Path variable `rule_id`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_RULES_ALERTS_LIST, (rule_id,))


class V2alpha1BuiltinRules(Resource):
    """`alerting.v2alpha1.builtin.rules`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1BuiltinRulesAlerts:
        return V2alpha1BuiltinRulesAlerts(self._caller)

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
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules`

        Args:
            name (str, optional): Query parameter `name`.
            state (str, optional): Query parameter `state`.
            health (str, optional): Query parameter `health`.
            label_filters (str, optional): Query parameter `label_filters`.
            sort_field (str, optional): Query parameter `sort_field`.
            sort_type (str, optional): Query parameter `sort_type`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[GettableAlertingRule]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_BUILTIN_RULES_LIST,
            query={
                "name": name,
                "state": state,
                "health": health,
                "label_filters": label_filters,
                "sort_field": sort_field,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
            },
        )

    def get(self, rule_id: str) -> GettableAlertingRule:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/builtin/rules/{rule_id}`

        Args:
            rule_id (str): Path variable `rule_id`.

        Returns:
            GettableAlertingRule: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_BUILTIN_RULES_GET, (rule_id,))


class V2alpha1Builtin(Resource):
    """`alerting.v2alpha1.builtin`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1BuiltinAlerts:
        return V2alpha1BuiltinAlerts(self._caller)

    @property
    def rules(self) -> V2alpha1BuiltinRules:
        return V2alpha1BuiltinRules(self._caller)


class V2alpha1Bulkrules(Resource):
    """`alerting.v2alpha1.bulkrules`."""

    __slots__ = ()

    def create(self, body: Sequence[PostableAlertingRule | Mapping[str, Any]]) -> BulkResponse:
        """`POST /kapis/alerting.kubesphere.io/v2alpha1/bulkrules`

        Args:
            body (list[PostableAlertingRule]): Request body.

        Returns:
            BulkResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_BULKRULES_CREATE, body=body)


class V2alpha1NamespacesAlerts(Resource):
    """`alerting.v2alpha1.namespaces.alerts`."""

    __slots__ = ()

    def list(
        self,
        namespace: str,
        *,
        state: str | None = None,
        label_filters: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/alerts`

        Args:
            namespace (str): Path variable `namespace`.
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_NAMESPACES_ALERTS_LIST,
            (namespace,),
            query={"state": state, "label_filters": label_filters, "page": page, "limit": limit},
        )


class V2alpha1NamespacesBulkrules(Resource):
    """`alerting.v2alpha1.namespaces.bulkrules`."""

    __slots__ = ()

    def create(self, namespace: str, body: Sequence[PostableAlertingRule | Mapping[str, Any]]) -> BulkResponse:
        """`POST /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/bulkrules`

        Args:
            namespace (str): Path variable `namespace`.
            body (list[PostableAlertingRule]): Request body.

        Returns:
            BulkResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_BULKRULES_CREATE, (namespace,), body=body)


class V2alpha1NamespacesRulesAlerts(Resource):
    """`alerting.v2alpha1.namespaces.rules.alerts`."""

    __slots__ = ()

    def list(self, namespace: str, rule_name: str) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}/alerts`

        Args:
            namespace (str): Path variable `namespace`.
            rule_name (str): Path variable `rule_name`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_ALERTS_LIST, (namespace, rule_name))


class V2alpha1NamespacesRules(Resource):
    """`alerting.v2alpha1.namespaces.rules`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1NamespacesRulesAlerts:
        return V2alpha1NamespacesRulesAlerts(self._caller)

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
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`

        Args:
            namespace (str): Path variable `namespace`.
            name (str, optional): Query parameter `name`.
            state (str, optional): Query parameter `state`.
            health (str, optional): Query parameter `health`.
            label_filters (str, optional): Query parameter `label_filters`.
            sort_field (str, optional): Query parameter `sort_field`.
            sort_type (str, optional): Query parameter `sort_type`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[GettableAlertingRule]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_NAMESPACES_RULES_LIST,
            (namespace,),
            query={
                "name": name,
                "state": state,
                "health": health,
                "label_filters": label_filters,
                "sort_field": sort_field,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
            },
        )

    def create(self, namespace: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """`POST /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`

        Args:
            namespace (str): Path variable `namespace`.
            body (PostableAlertingRule): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_CREATE, (namespace,), body=body)

    def get(self, namespace: str, rule_name: str) -> GettableAlertingRule:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`

        Args:
            namespace (str): Path variable `namespace`.
            rule_name (str): Path variable `rule_name`.

        Returns:
            GettableAlertingRule: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_GET, (namespace, rule_name))

    def replace(self, namespace: str, rule_name: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """`PUT /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`

        Args:
            namespace (str): Path variable `namespace`.
            rule_name (str): Path variable `rule_name`.
            body (PostableAlertingRule): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_REPLACE, (namespace, rule_name), body=body)

    def delete(self, namespace: str, rule_name: str) -> None:
        """`DELETE /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules/{rule_name}`

        Args:
            namespace (str): Path variable `namespace`.
            rule_name (str): Path variable `rule_name`.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_DELETE, (namespace, rule_name))

    def delete_all(self, namespace: str, *, name: Sequence[str] | None = None) -> BulkResponse:
        """`DELETE /kapis/alerting.kubesphere.io/v2alpha1/namespaces/{namespace}/rules`

        Args:
            namespace (str): Path variable `namespace`.
            name (list[str], optional): Query parameter `name`.

        Returns:
            BulkResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_NAMESPACES_RULES_DELETE_ALL, (namespace,), query={"name": name})


class V2alpha1Namespaces(Resource):
    """`alerting.v2alpha1.namespaces`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1NamespacesAlerts:
        return V2alpha1NamespacesAlerts(self._caller)

    @property
    def bulkrules(self) -> V2alpha1NamespacesBulkrules:
        return V2alpha1NamespacesBulkrules(self._caller)

    @property
    def rules(self) -> V2alpha1NamespacesRules:
        return V2alpha1NamespacesRules(self._caller)


class V2alpha1RulesAlerts(Resource):
    """`alerting.v2alpha1.rules.alerts`."""

    __slots__ = ()

    def list(self, rule_name: str) -> Page[AlertingV2alpha1Alert]:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}/alerts`

        Args:
            rule_name (str): Path variable `rule_name`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_ALERTS_LIST, (rule_name,))


class V2alpha1Rules(Resource):
    """`alerting.v2alpha1.rules`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1RulesAlerts:
        return V2alpha1RulesAlerts(self._caller)

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
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/rules`

        Args:
            name (str, optional): Query parameter `name`.
            state (str, optional): Query parameter `state`.
            health (str, optional): Query parameter `health`.
            label_filters (str, optional): Query parameter `label_filters`.
            sort_field (str, optional): Query parameter `sort_field`.
            sort_type (str, optional): Query parameter `sort_type`.
            page (int, optional): Query parameter `page`. The server's default is 1.
            limit (int, optional): Query parameter `limit`. The server's default is 10.

        Returns:
            Page[GettableAlertingRule]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2ALPHA1_RULES_LIST,
            query={
                "name": name,
                "state": state,
                "health": health,
                "label_filters": label_filters,
                "sort_field": sort_field,
                "sort_type": sort_type,
                "page": page,
                "limit": limit,
            },
        )

    def create(self, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """`POST /kapis/alerting.kubesphere.io/v2alpha1/rules`

        Args:
            body (PostableAlertingRule): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_CREATE, body=body)

    def get(self, rule_name: str) -> GettableAlertingRule:
        """`GET /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`

        Args:
            rule_name (str): Path variable `rule_name`.

        Returns:
            GettableAlertingRule: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_GET, (rule_name,))

    def replace(self, rule_name: str, body: PostableAlertingRule | Mapping[str, Any]) -> None:
        """`PUT /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`

        Args:
            rule_name (str): Path variable `rule_name`.
            body (PostableAlertingRule): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_REPLACE, (rule_name,), body=body)

    def delete(self, rule_name: str) -> None:
        """`DELETE /kapis/alerting.kubesphere.io/v2alpha1/rules/{rule_name}`

        Args:
            rule_name (str): Path variable `rule_name`.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_DELETE, (rule_name,))

    def delete_all(self, *, name: Sequence[str] | None = None) -> BulkResponse:
        """`DELETE /kapis/alerting.kubesphere.io/v2alpha1/rules`

        Args:
            name (list[str], optional): Query parameter `name`.

        Returns:
            BulkResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2ALPHA1_RULES_DELETE_ALL, query={"name": name})


class V2alpha1(Resource):
    """`alerting.v2alpha1`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2alpha1Alerts:
        return V2alpha1Alerts(self._caller)

    @property
    def builtin(self) -> V2alpha1Builtin:
        return V2alpha1Builtin(self._caller)

    @property
    def bulkrules(self) -> V2alpha1Bulkrules:
        return V2alpha1Bulkrules(self._caller)

    @property
    def namespaces(self) -> V2alpha1Namespaces:
        return V2alpha1Namespaces(self._caller)

    @property
    def rules(self) -> V2alpha1Rules:
        return V2alpha1Rules(self._caller)


class V2beta1Clusteralerts(Resource):
    """`alerting.v2beta1.clusteralerts`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/clusteralerts`

        Args:
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            label_matcher (str, optional): Query parameter `label_matcher`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_CLUSTERALERTS_LIST,
            query={
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
                "label_filters": label_filters,
                "label_matcher": label_matcher,
            },
        )


class V2beta1Clusterrulegroups(Resource):
    """`alerting.v2beta1.clusterrulegroups`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups`

        Args:
            name (str, optional): Query parameter `name`.
            label_selector (str, optional): Query parameter `labelSelector`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.

        Returns:
            Page[ClusterRuleGroup]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_CLUSTERRULEGROUPS_LIST,
            query={
                "name": name,
                "labelSelector": label_selector,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
            },
        )

    def get(self, name: str) -> ClusterRuleGroup:
        """`GET /kapis/alerting.kubesphere.io/v2beta1/clusterrulegroups/{name}`

        Args:
            name (str): Path variable `name`.

        Returns:
            ClusterRuleGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2BETA1_CLUSTERRULEGROUPS_GET, (name,))


class V2beta1Globalalerts(Resource):
    """`alerting.v2beta1.globalalerts`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/globalalerts`

        Args:
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            label_matcher (str, optional): Query parameter `label_matcher`.
            builtin (bool, optional): Query parameter `builtin`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_GLOBALALERTS_LIST,
            query={
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
                "label_filters": label_filters,
                "label_matcher": label_matcher,
                "builtin": builtin,
            },
        )


class V2beta1Globalrulegroups(Resource):
    """`alerting.v2beta1.globalrulegroups`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/globalrulegroups`

        Args:
            name (str, optional): Query parameter `name`.
            label_selector (str, optional): Query parameter `labelSelector`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.
            builtin (bool, optional): Query parameter `builtin`.

        Returns:
            Page[GlobalRuleGroup]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_GLOBALRULEGROUPS_LIST,
            query={
                "name": name,
                "labelSelector": label_selector,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
                "builtin": builtin,
            },
        )

    def get(self, name: str) -> GlobalRuleGroup:
        """`GET /kapis/alerting.kubesphere.io/v2beta1/globalrulegroups/{name}`

        Args:
            name (str): Path variable `name`.

        Returns:
            GlobalRuleGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2BETA1_GLOBALRULEGROUPS_GET, (name,))


class V2beta1NamespacesAlerts(Resource):
    """`alerting.v2beta1.namespaces.alerts`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/alerts`

        Args:
            namespace (str): Path variable `namespace`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.
            label_filters (str, optional): Query parameter `label_filters`.
            label_matcher (str, optional): Query parameter `label_matcher`.

        Returns:
            Page[Alert]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_NAMESPACES_ALERTS_LIST,
            (namespace,),
            query={
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
                "label_filters": label_filters,
                "label_matcher": label_matcher,
            },
        )


class V2beta1NamespacesRulegroups(Resource):
    """`alerting.v2beta1.namespaces.rulegroups`."""

    __slots__ = ()

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
        """`GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups`

        Args:
            namespace (str): Path variable `namespace`.
            name (str, optional): Query parameter `name`.
            label_selector (str, optional): Query parameter `labelSelector`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            ascending (bool, optional): Query parameter `ascending`.
            sort_by (str, optional): Query parameter `sortBy`.
            state (str, optional): Query parameter `state`.

        Returns:
            Page[RuleGroup]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.V2BETA1_NAMESPACES_RULEGROUPS_LIST,
            (namespace,),
            query={
                "name": name,
                "labelSelector": label_selector,
                "page": page,
                "limit": limit,
                "ascending": ascending,
                "sortBy": sort_by,
                "state": state,
            },
        )

    def get(self, namespace: str, name: str) -> RuleGroup:
        """`GET /kapis/alerting.kubesphere.io/v2beta1/namespaces/{namespace}/rulegroups/{name}`

        Args:
            namespace (str): Path variable `namespace`.
            name (str): Path variable `name`.

        Returns:
            RuleGroup: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(_ops.V2BETA1_NAMESPACES_RULEGROUPS_GET, (namespace, name))


class V2beta1Namespaces(Resource):
    """`alerting.v2beta1.namespaces`."""

    __slots__ = ()

    @property
    def alerts(self) -> V2beta1NamespacesAlerts:
        return V2beta1NamespacesAlerts(self._caller)

    @property
    def rulegroups(self) -> V2beta1NamespacesRulegroups:
        return V2beta1NamespacesRulegroups(self._caller)


class V2beta1(Resource):
    """`alerting.v2beta1`."""

    __slots__ = ()

    @property
    def clusteralerts(self) -> V2beta1Clusteralerts:
        return V2beta1Clusteralerts(self._caller)

    @property
    def clusterrulegroups(self) -> V2beta1Clusterrulegroups:
        return V2beta1Clusterrulegroups(self._caller)

    @property
    def globalalerts(self) -> V2beta1Globalalerts:
        return V2beta1Globalalerts(self._caller)

    @property
    def globalrulegroups(self) -> V2beta1Globalrulegroups:
        return V2beta1Globalrulegroups(self._caller)

    @property
    def namespaces(self) -> V2beta1Namespaces:
        return V2beta1Namespaces(self._caller)


class AlertingGroup(Resource):
    """`alerting`."""

    __slots__ = ()

    @property
    def v2alpha1(self) -> V2alpha1:
        return V2alpha1(self._caller)

    @property
    def v2beta1(self) -> V2beta1:
        return V2beta1(self._caller)

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/alerting.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`PATCH /kapis/alerting.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`DELETE /kapis/alerting.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`POST /kapis/alerting.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
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
        """`PUT /kapis/alerting.kubesphere.io/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return self._call(
            _ops.PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )
