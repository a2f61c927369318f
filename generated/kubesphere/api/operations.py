"""Resources of `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations import operations as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.common import Confirmation


class V1alpha2NamespacesJobs(Resource):
    """`operations.v1alpha2.namespaces.jobs`."""

    def rerun(self, namespace: str, job: str, *, resource_version: str) -> Confirmation:
        """Runs a job again.
        `POST /kapis/operations.kubesphere.io/v1alpha2/namespaces/{namespace}/jobs/{job}`

        Deprecated by the server.

        Args:
            resource_version: Version of the job that is to run again: a later one is a conflict.
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_JOBS_RERUN, (namespace, job), values={"action": "rerun", **locals()})


class V1alpha2Namespaces(Resource):
    """`operations.v1alpha2.namespaces`."""

    jobs: V1alpha2NamespacesJobs


class V1alpha2(Resource):
    """`operations.v1alpha2`."""

    namespaces: V1alpha2Namespaces


class OperationsGroup(Resource):
    """`operations`."""

    v1alpha2: V1alpha2
