"""Resources of `notification`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._operations import notification as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.common import Confirmation
    from ..models.core_v1 import ConfigMap, Secret
    from ..models.notification_v2beta1 import (
        Config as NotificationV2beta1Config,
        Receiver as NotificationV2beta1Receiver,
    )
    from ..models.notification_v2beta2 import (
        Config as NotificationV2beta2Config,
        NotificationManager,
        Receiver as NotificationV2beta2Receiver,
        Router,
        Silence,
        Verification,
        VerificationResult,
    )


class V2beta1Users(Resource):
    """`notification.v2beta1.users`."""

    @overload
    def list(
        self,
        user: str,
        resources: Literal["configmaps"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[ConfigMap]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["configs"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta1Config]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["notificationmanagers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationManager]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["receivers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta1Receiver]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["secrets"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Secret]: ...
    @overload
    def list(
        self,
        user: str,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]: ...
    def list(
        self,
        user: str,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]:
        """Lists the receivers, configs or other notification objects of a user.
        `GET /kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
        """
        return self._call(
            _ops.V2BETA1_USERS_LIST_BY_NAME.operation(resources, None), (user, resources), values=locals()
        )

    @overload
    def create(self, user: str, resources: Literal["configmaps"], body: ConfigMap | Mapping[str, Any]) -> ConfigMap: ...
    @overload
    def create(
        self, user: str, resources: Literal["configs"], body: NotificationV2beta1Config | Mapping[str, Any]
    ) -> NotificationV2beta1Config: ...
    @overload
    def create(
        self, user: str, resources: Literal["notificationmanagers"], body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def create(
        self, user: str, resources: Literal["receivers"], body: NotificationV2beta1Receiver | Mapping[str, Any]
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def create(self, user: str, resources: Literal["secrets"], body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def create(self, user: str, resources: str, body: Mapping[str, Any]) -> Any: ...
    def create(self, user: str, resources: str, body: Any) -> Any:
        """Creates a receiver, config or other notification object of a user.
        `POST /kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA1_USERS_CREATE_BY_NAME.operation(resources, None), (user, resources), body=body)

    @overload
    def get(self, user: str, resources: Literal["configmaps"], name: str, *, type: str | None = None) -> ConfigMap: ...
    @overload
    def get(
        self, user: str, resources: Literal["configs"], name: str, *, type: str | None = None
    ) -> NotificationV2beta1Config: ...
    @overload
    def get(
        self, user: str, resources: Literal["notificationmanagers"], name: str, *, type: str | None = None
    ) -> NotificationManager: ...
    @overload
    def get(
        self, user: str, resources: Literal["receivers"], name: str, *, type: str | None = None
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def get(self, user: str, resources: Literal["secrets"], name: str, *, type: str | None = None) -> Secret: ...
    @overload
    def get(self, user: str, resources: str, name: str, *, type: str | None = None) -> Any: ...
    def get(self, user: str, resources: str, name: str, *, type: str | None = None) -> Any:
        """Gets a receiver, config or other notification object of a user.
        `GET /kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            type: Only objects of this type.
        """
        return self._call(
            _ops.V2BETA1_USERS_GET_BY_NAME.operation(resources, None), (user, resources, name), values=locals()
        )

    @overload
    def replace(
        self, user: str, resources: Literal["configmaps"], name: str, body: ConfigMap | Mapping[str, Any]
    ) -> ConfigMap: ...
    @overload
    def replace(
        self, user: str, resources: Literal["configs"], name: str, body: NotificationV2beta1Config | Mapping[str, Any]
    ) -> NotificationV2beta1Config: ...
    @overload
    def replace(
        self,
        user: str,
        resources: Literal["notificationmanagers"],
        name: str,
        body: NotificationManager | Mapping[str, Any],
    ) -> NotificationManager: ...
    @overload
    def replace(
        self,
        user: str,
        resources: Literal["receivers"],
        name: str,
        body: NotificationV2beta1Receiver | Mapping[str, Any],
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def replace(
        self, user: str, resources: Literal["secrets"], name: str, body: Secret | Mapping[str, Any]
    ) -> Secret: ...
    @overload
    def replace(self, user: str, resources: str, name: str, body: Mapping[str, Any]) -> Any: ...
    def replace(self, user: str, resources: str, name: str, body: Any) -> Any:
        """Replaces a receiver, config or other notification object of a user.
        `PUT /kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(
            _ops.V2BETA1_USERS_REPLACE_BY_NAME.operation(resources, None), (user, resources, name), body=body
        )

    def delete(self, user: str, resources: str, name: str) -> Confirmation:
        """Deletes a receiver, config or other notification object of a user.
        `DELETE /kapis/notification.kubesphere.io/v2beta1/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA1_USERS_DELETE, (user, resources, name))


class V2beta1(Resource):
    """`notification.v2beta1`."""

    users: V2beta1Users

    @overload
    def list(
        self,
        resources: Literal["configmaps"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[ConfigMap]: ...
    @overload
    def list(
        self,
        resources: Literal["configs"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta1Config]: ...
    @overload
    def list(
        self,
        resources: Literal["notificationmanagers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationManager]: ...
    @overload
    def list(
        self,
        resources: Literal["receivers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta1Receiver]: ...
    @overload
    def list(
        self,
        resources: Literal["secrets"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Secret]: ...
    @overload
    def list(
        self,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]: ...
    def list(
        self,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]:
        """Lists the receivers, configs, routers, silences or other notification objects of the platform.
        `GET /kapis/notification.kubesphere.io/v2beta1/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
        """
        return self._call(_ops.V2BETA1_LIST_BY_NAME.operation(resources, None), (resources,), values=locals())

    @overload
    def create(self, resources: Literal["configmaps"], body: ConfigMap | Mapping[str, Any]) -> ConfigMap: ...
    @overload
    def create(
        self, resources: Literal["configs"], body: NotificationV2beta1Config | Mapping[str, Any]
    ) -> NotificationV2beta1Config: ...
    @overload
    def create(
        self, resources: Literal["notificationmanagers"], body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def create(
        self, resources: Literal["receivers"], body: NotificationV2beta1Receiver | Mapping[str, Any]
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def create(self, resources: Literal["secrets"], body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def create(self, resources: str, body: Mapping[str, Any]) -> Any: ...
    def create(self, resources: str, body: Any) -> Any:
        """Creates a receiver, config, router, silence or other notification object of the platform.
        `POST /kapis/notification.kubesphere.io/v2beta1/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA1_CREATE_BY_NAME.operation(resources, None), (resources,), body=body)

    @overload
    def get(self, resources: Literal["configmaps"], name: str, *, type: str | None = None) -> ConfigMap: ...
    @overload
    def get(
        self, resources: Literal["configs"], name: str, *, type: str | None = None
    ) -> NotificationV2beta1Config: ...
    @overload
    def get(
        self, resources: Literal["notificationmanagers"], name: str, *, type: str | None = None
    ) -> NotificationManager: ...
    @overload
    def get(
        self, resources: Literal["receivers"], name: str, *, type: str | None = None
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def get(self, resources: Literal["secrets"], name: str, *, type: str | None = None) -> Secret: ...
    @overload
    def get(self, resources: str, name: str, *, type: str | None = None) -> Any: ...
    def get(self, resources: str, name: str, *, type: str | None = None) -> Any:
        """Gets a receiver, config, router, silence or other notification object of the platform.
        `GET /kapis/notification.kubesphere.io/v2beta1/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            type: Only objects of this type.
        """
        return self._call(_ops.V2BETA1_GET_BY_NAME.operation(resources, None), (resources, name), values=locals())

    @overload
    def replace(
        self, resources: Literal["configmaps"], name: str, body: ConfigMap | Mapping[str, Any]
    ) -> ConfigMap: ...
    @overload
    def replace(
        self, resources: Literal["configs"], name: str, body: NotificationV2beta1Config | Mapping[str, Any]
    ) -> NotificationV2beta1Config: ...
    @overload
    def replace(
        self, resources: Literal["notificationmanagers"], name: str, body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def replace(
        self, resources: Literal["receivers"], name: str, body: NotificationV2beta1Receiver | Mapping[str, Any]
    ) -> NotificationV2beta1Receiver: ...
    @overload
    def replace(self, resources: Literal["secrets"], name: str, body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def replace(self, resources: str, name: str, body: Mapping[str, Any]) -> Any: ...
    def replace(self, resources: str, name: str, body: Any) -> Any:
        """Replaces a receiver, config, router, silence or other notification object of the platform.
        `PUT /kapis/notification.kubesphere.io/v2beta1/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA1_REPLACE_BY_NAME.operation(resources, None), (resources, name), body=body)

    def delete(self, resources: str, name: str) -> Confirmation:
        """Deletes a receiver, config, router, silence or other notification object of the platform.
        `DELETE /kapis/notification.kubesphere.io/v2beta1/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA1_DELETE, (resources, name))


class V2beta2Users(Resource):
    """`notification.v2beta2.users`."""

    @overload
    def list(
        self,
        user: str,
        resources: Literal["configmaps"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[ConfigMap]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["configs"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta2Config]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["notificationmanagers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationManager]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["receivers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta2Receiver]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["routers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Router]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["secrets"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Secret]: ...
    @overload
    def list(
        self,
        user: str,
        resources: Literal["silences"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Silence]: ...
    @overload
    def list(
        self,
        user: str,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]: ...
    def list(
        self,
        user: str,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]:
        """Lists the receivers, configs or other notification objects of a user.
        `GET /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
        """
        return self._call(
            _ops.V2BETA2_USERS_LIST_BY_NAME.operation(resources, None), (user, resources), values=locals()
        )

    @overload
    def create(self, user: str, resources: Literal["configmaps"], body: ConfigMap | Mapping[str, Any]) -> ConfigMap: ...
    @overload
    def create(
        self, user: str, resources: Literal["configs"], body: NotificationV2beta2Config | Mapping[str, Any]
    ) -> NotificationV2beta2Config: ...
    @overload
    def create(
        self, user: str, resources: Literal["notificationmanagers"], body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def create(
        self, user: str, resources: Literal["receivers"], body: NotificationV2beta2Receiver | Mapping[str, Any]
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def create(self, user: str, resources: Literal["routers"], body: Router | Mapping[str, Any]) -> Router: ...
    @overload
    def create(self, user: str, resources: Literal["secrets"], body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def create(self, user: str, resources: Literal["silences"], body: Silence | Mapping[str, Any]) -> Silence: ...
    @overload
    def create(self, user: str, resources: str, body: Mapping[str, Any]) -> Any: ...
    def create(self, user: str, resources: str, body: Any) -> Any:
        """Creates a receiver, config or other notification object of a user.
        `POST /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_USERS_CREATE_BY_NAME.operation(resources, None), (user, resources), body=body)

    @overload
    def get(self, user: str, resources: Literal["configmaps"], name: str, *, type: str | None = None) -> ConfigMap: ...
    @overload
    def get(
        self, user: str, resources: Literal["configs"], name: str, *, type: str | None = None
    ) -> NotificationV2beta2Config: ...
    @overload
    def get(
        self, user: str, resources: Literal["notificationmanagers"], name: str, *, type: str | None = None
    ) -> NotificationManager: ...
    @overload
    def get(
        self, user: str, resources: Literal["receivers"], name: str, *, type: str | None = None
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def get(self, user: str, resources: Literal["routers"], name: str, *, type: str | None = None) -> Router: ...
    @overload
    def get(self, user: str, resources: Literal["secrets"], name: str, *, type: str | None = None) -> Secret: ...
    @overload
    def get(self, user: str, resources: Literal["silences"], name: str, *, type: str | None = None) -> Silence: ...
    @overload
    def get(self, user: str, resources: str, name: str, *, type: str | None = None) -> Any: ...
    def get(self, user: str, resources: str, name: str, *, type: str | None = None) -> Any:
        """Gets a receiver, config or other notification object of a user.
        `GET /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            type: Only objects of this type.
        """
        return self._call(
            _ops.V2BETA2_USERS_GET_BY_NAME.operation(resources, None), (user, resources, name), values=locals()
        )

    @overload
    def replace(
        self, user: str, resources: Literal["configmaps"], name: str, body: ConfigMap | Mapping[str, Any]
    ) -> ConfigMap: ...
    @overload
    def replace(
        self, user: str, resources: Literal["configs"], name: str, body: NotificationV2beta2Config | Mapping[str, Any]
    ) -> NotificationV2beta2Config: ...
    @overload
    def replace(
        self,
        user: str,
        resources: Literal["notificationmanagers"],
        name: str,
        body: NotificationManager | Mapping[str, Any],
    ) -> NotificationManager: ...
    @overload
    def replace(
        self,
        user: str,
        resources: Literal["receivers"],
        name: str,
        body: NotificationV2beta2Receiver | Mapping[str, Any],
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def replace(
        self, user: str, resources: Literal["routers"], name: str, body: Router | Mapping[str, Any]
    ) -> Router: ...
    @overload
    def replace(
        self, user: str, resources: Literal["secrets"], name: str, body: Secret | Mapping[str, Any]
    ) -> Secret: ...
    @overload
    def replace(
        self, user: str, resources: Literal["silences"], name: str, body: Silence | Mapping[str, Any]
    ) -> Silence: ...
    @overload
    def replace(self, user: str, resources: str, name: str, body: Mapping[str, Any]) -> Any: ...
    def replace(self, user: str, resources: str, name: str, body: Any) -> Any:
        """Replaces a receiver, config or other notification object of a user.
        `PUT /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(
            _ops.V2BETA2_USERS_REPLACE_BY_NAME.operation(resources, None), (user, resources, name), body=body
        )

    @overload
    def patch(
        self,
        user: str,
        resources: Literal["configmaps"],
        name: str,
        body: ConfigMap | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> ConfigMap: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["configs"],
        name: str,
        body: NotificationV2beta2Config | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationV2beta2Config: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["notificationmanagers"],
        name: str,
        body: NotificationManager | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationManager: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["receivers"],
        name: str,
        body: NotificationV2beta2Receiver | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["routers"],
        name: str,
        body: Router | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Router: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["secrets"],
        name: str,
        body: Secret | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Secret: ...
    @overload
    def patch(
        self,
        user: str,
        resources: Literal["silences"],
        name: str,
        body: Silence | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> Silence: ...
    @overload
    def patch(
        self, user: str, resources: str, name: str, body: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Any: ...
    def patch(self, user: str, resources: str, name: str, body: Any) -> Any:
        """Changes the given fields of a receiver, config or other notification object of a user.
        `PATCH /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(
            _ops.V2BETA2_USERS_PATCH_BY_NAME.operation(resources, None), (user, resources, name), body=body
        )

    def delete(self, user: str, resources: str, name: str) -> Confirmation:
        """Deletes a receiver, config or other notification object of a user.
        `DELETE /kapis/notification.kubesphere.io/v2beta2/users/{user}/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_USERS_DELETE, (user, resources, name))

    def verify(self, user: str, body: Verification | Mapping[str, Any]) -> VerificationResult:
        """Sends a test message to a receiver of a user.
        `POST /kapis/notification.kubesphere.io/v2beta2/users/{user}/verification`
        """
        return self._call(_ops.V2BETA2_USERS_VERIFY, (user,), body=body)


class V2beta2(Resource):
    """`notification.v2beta2`."""

    users: V2beta2Users

    @overload
    def list(
        self,
        resources: Literal["configmaps"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[ConfigMap]: ...
    @overload
    def list(
        self,
        resources: Literal["configs"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta2Config]: ...
    @overload
    def list(
        self,
        resources: Literal["notificationmanagers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationManager]: ...
    @overload
    def list(
        self,
        resources: Literal["receivers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[NotificationV2beta2Receiver]: ...
    @overload
    def list(
        self,
        resources: Literal["routers"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Router]: ...
    @overload
    def list(
        self,
        resources: Literal["secrets"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Secret]: ...
    @overload
    def list(
        self,
        resources: Literal["silences"],
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Silence]: ...
    @overload
    def list(
        self,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]: ...
    def list(
        self,
        resources: str,
        *,
        name: str | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        ascending: bool | None = None,
        sort_by: str | None = None,
    ) -> Page[Any]:
        """Lists the receivers, configs, routers, silences or other notification objects of the platform.
        `GET /kapis/notification.kubesphere.io/v2beta2/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            name: Only objects whose name contains this.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
        """
        return self._call(_ops.V2BETA2_LIST_BY_NAME.operation(resources, None), (resources,), values=locals())

    @overload
    def create(self, resources: Literal["configmaps"], body: ConfigMap | Mapping[str, Any]) -> ConfigMap: ...
    @overload
    def create(
        self, resources: Literal["configs"], body: NotificationV2beta2Config | Mapping[str, Any]
    ) -> NotificationV2beta2Config: ...
    @overload
    def create(
        self, resources: Literal["notificationmanagers"], body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def create(
        self, resources: Literal["receivers"], body: NotificationV2beta2Receiver | Mapping[str, Any]
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def create(self, resources: Literal["routers"], body: Router | Mapping[str, Any]) -> Router: ...
    @overload
    def create(self, resources: Literal["secrets"], body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def create(self, resources: Literal["silences"], body: Silence | Mapping[str, Any]) -> Silence: ...
    @overload
    def create(self, resources: str, body: Mapping[str, Any]) -> Any: ...
    def create(self, resources: str, body: Any) -> Any:
        """Creates a receiver, config, router, silence or other notification object of the platform.
        `POST /kapis/notification.kubesphere.io/v2beta2/{resources}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_CREATE_BY_NAME.operation(resources, None), (resources,), body=body)

    @overload
    def get(self, resources: Literal["configmaps"], name: str, *, type: str | None = None) -> ConfigMap: ...
    @overload
    def get(
        self, resources: Literal["configs"], name: str, *, type: str | None = None
    ) -> NotificationV2beta2Config: ...
    @overload
    def get(
        self, resources: Literal["notificationmanagers"], name: str, *, type: str | None = None
    ) -> NotificationManager: ...
    @overload
    def get(
        self, resources: Literal["receivers"], name: str, *, type: str | None = None
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def get(self, resources: Literal["routers"], name: str, *, type: str | None = None) -> Router: ...
    @overload
    def get(self, resources: Literal["secrets"], name: str, *, type: str | None = None) -> Secret: ...
    @overload
    def get(self, resources: Literal["silences"], name: str, *, type: str | None = None) -> Silence: ...
    @overload
    def get(self, resources: str, name: str, *, type: str | None = None) -> Any: ...
    def get(self, resources: str, name: str, *, type: str | None = None) -> Any:
        """Gets a receiver, config, router, silence or other notification object of the platform.
        `GET /kapis/notification.kubesphere.io/v2beta2/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
            type: Only objects of this type.
        """
        return self._call(_ops.V2BETA2_GET_BY_NAME.operation(resources, None), (resources, name), values=locals())

    @overload
    def replace(
        self, resources: Literal["configmaps"], name: str, body: ConfigMap | Mapping[str, Any]
    ) -> ConfigMap: ...
    @overload
    def replace(
        self, resources: Literal["configs"], name: str, body: NotificationV2beta2Config | Mapping[str, Any]
    ) -> NotificationV2beta2Config: ...
    @overload
    def replace(
        self, resources: Literal["notificationmanagers"], name: str, body: NotificationManager | Mapping[str, Any]
    ) -> NotificationManager: ...
    @overload
    def replace(
        self, resources: Literal["receivers"], name: str, body: NotificationV2beta2Receiver | Mapping[str, Any]
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def replace(self, resources: Literal["routers"], name: str, body: Router | Mapping[str, Any]) -> Router: ...
    @overload
    def replace(self, resources: Literal["secrets"], name: str, body: Secret | Mapping[str, Any]) -> Secret: ...
    @overload
    def replace(self, resources: Literal["silences"], name: str, body: Silence | Mapping[str, Any]) -> Silence: ...
    @overload
    def replace(self, resources: str, name: str, body: Mapping[str, Any]) -> Any: ...
    def replace(self, resources: str, name: str, body: Any) -> Any:
        """Replaces a receiver, config, router, silence or other notification object of the platform.
        `PUT /kapis/notification.kubesphere.io/v2beta2/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_REPLACE_BY_NAME.operation(resources, None), (resources, name), body=body)

    @overload
    def patch(
        self,
        resources: Literal["configmaps"],
        name: str,
        body: ConfigMap | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> ConfigMap: ...
    @overload
    def patch(
        self,
        resources: Literal["configs"],
        name: str,
        body: NotificationV2beta2Config | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationV2beta2Config: ...
    @overload
    def patch(
        self,
        resources: Literal["notificationmanagers"],
        name: str,
        body: NotificationManager | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationManager: ...
    @overload
    def patch(
        self,
        resources: Literal["receivers"],
        name: str,
        body: NotificationV2beta2Receiver | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    ) -> NotificationV2beta2Receiver: ...
    @overload
    def patch(
        self, resources: Literal["routers"], name: str, body: Router | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Router: ...
    @overload
    def patch(
        self, resources: Literal["secrets"], name: str, body: Secret | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Secret: ...
    @overload
    def patch(
        self, resources: Literal["silences"], name: str, body: Silence | Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Silence: ...
    @overload
    def patch(self, resources: str, name: str, body: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Any: ...
    def patch(self, resources: str, name: str, body: Any) -> Any:
        """Changes the given fields of a receiver, config, router, silence or other notification object of the platform.
        `PATCH /kapis/notification.kubesphere.io/v2beta2/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_PATCH_BY_NAME.operation(resources, None), (resources, name), body=body)

    def delete(self, resources: str, name: str) -> Confirmation:
        """Deletes a receiver, config, router, silence or other notification object of the platform.
        `DELETE /kapis/notification.kubesphere.io/v2beta2/{resources}/{name}`

        Args:
            resources: What of notifications: `configs`, `receivers`, `secrets`, `configmaps`; those of the platform also `notificationmanagers`, `routers`, `silences`.
        """
        return self._call(_ops.V2BETA2_DELETE, (resources, name))

    def verify(self, body: Verification | Mapping[str, Any]) -> VerificationResult:
        """Sends a test message to a receiver.
        `POST /kapis/notification.kubesphere.io/v2beta2/verification`
        """
        return self._call(_ops.V2BETA2_VERIFY, body=body)


class NotificationGroup(Resource):
    """`notification`."""

    v2beta1: V2beta1
    v2beta2: V2beta2

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below notification.kubesphere.io.
        `GET /kapis/notification.kubesphere.io/{path}`

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
        """Sends PATCH to any path below notification.kubesphere.io.
        `PATCH /kapis/notification.kubesphere.io/{path}`

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
        """Sends DELETE to any path below notification.kubesphere.io.
        `DELETE /kapis/notification.kubesphere.io/{path}`

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
        """Sends POST to any path below notification.kubesphere.io.
        `POST /kapis/notification.kubesphere.io/{path}`

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
        """Sends PUT to any path below notification.kubesphere.io.
        `PUT /kapis/notification.kubesphere.io/{path}`

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
