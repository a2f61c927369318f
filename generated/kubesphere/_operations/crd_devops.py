"""Resources of `crd.devops`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model, page, watch

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from ..models.devops_v1alpha1 import S2iBinary, S2iBuilder, S2iBuilderTemplate, S2iRun
    from ..models.devops_v1alpha3 import DevOpsProject, Pipeline
    from ..models.meta_v1 import APIGroup, APIResourceList, Status

API_GROUP: Operation[APIGroup] = Operation("GET", "/apis/devops.kubesphere.io/", model("meta_v1.APIGroup"))
V1ALPHA1_API_RESOURCES: Operation[APIResourceList] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/", model("meta_v1.APIResourceList")
)
V1ALPHA1_NAMESPACES_S2IBINARIES_CREATE: Operation[S2iBinary] = Operation(
    "POST", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries", model("devops_v1alpha1.S2iBinary")
)
V1ALPHA1_NAMESPACES_S2IBINARIES_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IBINARIES_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IBINARIES_GET: Operation[S2iBinary] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}",
    model("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_LIST: Operation[Page[S2iBinary]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries",
    page("devops_v1alpha1.S2iBinary"),
    paging="continue",
)
V1ALPHA1_NAMESPACES_S2IBINARIES_PATCH: Operation[S2iBinary] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}",
    model("devops_v1alpha1.S2iBinary"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_REPLACE: Operation[S2iBinary] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}",
    model("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_GET: Operation[S2iBinary] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status",
    model("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_PATCH: Operation[S2iBinary] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status",
    model("devops_v1alpha1.S2iBinary"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_STATUS_REPLACE: Operation[S2iBinary] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibinaries/{name}/status",
    model("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_WATCH: Operation[S2iBinary] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries",
    watch("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBINARIES_WATCH_ONE: Operation[S2iBinary] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibinaries/{name}",
    watch("devops_v1alpha1.S2iBinary"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_CREATE: Operation[S2iBuilder] = Operation(
    "POST",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders",
    model("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_GET: Operation[S2iBuilder] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}",
    model("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_LIST: Operation[Page[S2iBuilder]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders",
    page("devops_v1alpha1.S2iBuilder"),
    paging="continue",
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_PATCH: Operation[S2iBuilder] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}",
    model("devops_v1alpha1.S2iBuilder"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_REPLACE: Operation[S2iBuilder] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}",
    model("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_GET: Operation[S2iBuilder] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status",
    model("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_PATCH: Operation[S2iBuilder] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status",
    model("devops_v1alpha1.S2iBuilder"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_STATUS_REPLACE: Operation[S2iBuilder] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2ibuilders/{name}/status",
    model("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_WATCH: Operation[S2iBuilder] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders",
    watch("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IBUILDERS_WATCH_ONE: Operation[S2iBuilder] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2ibuilders/{name}",
    watch("devops_v1alpha1.S2iBuilder"),
)
V1ALPHA1_NAMESPACES_S2IRUNS_CREATE: Operation[S2iRun] = Operation(
    "POST", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns", model("devops_v1alpha1.S2iRun")
)
V1ALPHA1_NAMESPACES_S2IRUNS_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IRUNS_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns", model("meta_v1.Status")
)
V1ALPHA1_NAMESPACES_S2IRUNS_GET: Operation[S2iRun] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}", model("devops_v1alpha1.S2iRun")
)
V1ALPHA1_NAMESPACES_S2IRUNS_LIST: Operation[Page[S2iRun]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns",
    page("devops_v1alpha1.S2iRun"),
    paging="continue",
)
V1ALPHA1_NAMESPACES_S2IRUNS_PATCH: Operation[S2iRun] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}",
    model("devops_v1alpha1.S2iRun"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IRUNS_REPLACE: Operation[S2iRun] = Operation(
    "PUT", "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}", model("devops_v1alpha1.S2iRun")
)
V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_GET: Operation[S2iRun] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status",
    model("devops_v1alpha1.S2iRun"),
)
V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_PATCH: Operation[S2iRun] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status",
    model("devops_v1alpha1.S2iRun"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_NAMESPACES_S2IRUNS_STATUS_REPLACE: Operation[S2iRun] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/namespaces/{namespace}/s2iruns/{name}/status",
    model("devops_v1alpha1.S2iRun"),
)
V1ALPHA1_NAMESPACES_S2IRUNS_WATCH: Operation[S2iRun] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns", watch("devops_v1alpha1.S2iRun")
)
V1ALPHA1_NAMESPACES_S2IRUNS_WATCH_ONE: Operation[S2iRun] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/namespaces/{namespace}/s2iruns/{name}",
    watch("devops_v1alpha1.S2iRun"),
)
V1ALPHA1_S2IBINARIES_LIST: Operation[Page[S2iBinary]] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/s2ibinaries", page("devops_v1alpha1.S2iBinary"), paging="continue"
)
V1ALPHA1_S2IBINARIES_WATCH: Operation[S2iBinary] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/watch/s2ibinaries", watch("devops_v1alpha1.S2iBinary")
)
V1ALPHA1_S2IBUILDERS_LIST: Operation[Page[S2iBuilder]] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/s2ibuilders", page("devops_v1alpha1.S2iBuilder"), paging="continue"
)
V1ALPHA1_S2IBUILDERS_WATCH: Operation[S2iBuilder] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/watch/s2ibuilders", watch("devops_v1alpha1.S2iBuilder")
)
V1ALPHA1_S2IBUILDERTEMPLATES_CREATE: Operation[S2iBuilderTemplate] = Operation(
    "POST", "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates", model("devops_v1alpha1.S2iBuilderTemplate")
)
V1ALPHA1_S2IBUILDERTEMPLATES_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}", model("meta_v1.Status")
)
V1ALPHA1_S2IBUILDERTEMPLATES_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates", model("meta_v1.Status")
)
V1ALPHA1_S2IBUILDERTEMPLATES_GET: Operation[S2iBuilderTemplate] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}", model("devops_v1alpha1.S2iBuilderTemplate")
)
V1ALPHA1_S2IBUILDERTEMPLATES_LIST: Operation[Page[S2iBuilderTemplate]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates",
    page("devops_v1alpha1.S2iBuilderTemplate"),
    paging="continue",
)
V1ALPHA1_S2IBUILDERTEMPLATES_PATCH: Operation[S2iBuilderTemplate] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}",
    model("devops_v1alpha1.S2iBuilderTemplate"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_S2IBUILDERTEMPLATES_REPLACE: Operation[S2iBuilderTemplate] = Operation(
    "PUT", "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}", model("devops_v1alpha1.S2iBuilderTemplate")
)
V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_GET: Operation[S2iBuilderTemplate] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status",
    model("devops_v1alpha1.S2iBuilderTemplate"),
)
V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_PATCH: Operation[S2iBuilderTemplate] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status",
    model("devops_v1alpha1.S2iBuilderTemplate"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA1_S2IBUILDERTEMPLATES_STATUS_REPLACE: Operation[S2iBuilderTemplate] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha1/s2ibuildertemplates/{name}/status",
    model("devops_v1alpha1.S2iBuilderTemplate"),
)
V1ALPHA1_S2IBUILDERTEMPLATES_WATCH: Operation[S2iBuilderTemplate] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates", watch("devops_v1alpha1.S2iBuilderTemplate")
)
V1ALPHA1_S2IBUILDERTEMPLATES_WATCH_ONE: Operation[S2iBuilderTemplate] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha1/watch/s2ibuildertemplates/{name}",
    watch("devops_v1alpha1.S2iBuilderTemplate"),
)
V1ALPHA1_S2IRUNS_LIST: Operation[Page[S2iRun]] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/s2iruns", page("devops_v1alpha1.S2iRun"), paging="continue"
)
V1ALPHA1_S2IRUNS_WATCH: Operation[S2iRun] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha1/watch/s2iruns", watch("devops_v1alpha1.S2iRun")
)
V1ALPHA3_API_RESOURCES: Operation[APIResourceList] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/", model("meta_v1.APIResourceList")
)
V1ALPHA3_DEVOPSPROJECTS_CREATE: Operation[DevOpsProject] = Operation(
    "POST", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}", model("meta_v1.Status")
)
V1ALPHA3_DEVOPSPROJECTS_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects", model("meta_v1.Status")
)
V1ALPHA3_DEVOPSPROJECTS_GET: Operation[DevOpsProject] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_LIST: Operation[Page[DevOpsProject]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/devopsprojects",
    page("devops_v1alpha3.DevOpsProject"),
    paging="continue",
)
V1ALPHA3_DEVOPSPROJECTS_PATCH: Operation[DevOpsProject] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}",
    model("devops_v1alpha3.DevOpsProject"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA3_DEVOPSPROJECTS_REPLACE: Operation[DevOpsProject] = Operation(
    "PUT", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_STATUS_GET: Operation[DevOpsProject] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_STATUS_PATCH: Operation[DevOpsProject] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status",
    model("devops_v1alpha3.DevOpsProject"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA3_DEVOPSPROJECTS_STATUS_REPLACE: Operation[DevOpsProject] = Operation(
    "PUT", "/apis/devops.kubesphere.io/v1alpha3/devopsprojects/{name}/status", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_WATCH: Operation[DevOpsProject] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects", watch("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_DEVOPSPROJECTS_WATCH_ONE: Operation[DevOpsProject] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/watch/devopsprojects/{name}", watch("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_NAMESPACES_PIPELINES_CREATE: Operation[Pipeline] = Operation(
    "POST", "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines", model("devops_v1alpha3.Pipeline")
)
V1ALPHA3_NAMESPACES_PIPELINES_DELETE: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}", model("meta_v1.Status")
)
V1ALPHA3_NAMESPACES_PIPELINES_DELETE_ALL: Operation[Status] = Operation(
    "DELETE", "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines", model("meta_v1.Status")
)
V1ALPHA3_NAMESPACES_PIPELINES_GET: Operation[Pipeline] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_NAMESPACES_PIPELINES_LIST: Operation[Page[Pipeline]] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines",
    page("devops_v1alpha3.Pipeline"),
    paging="continue",
)
V1ALPHA3_NAMESPACES_PIPELINES_PATCH: Operation[Pipeline] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}",
    model("devops_v1alpha3.Pipeline"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA3_NAMESPACES_PIPELINES_REPLACE: Operation[Pipeline] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_NAMESPACES_PIPELINES_STATUS_GET: Operation[Pipeline] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_NAMESPACES_PIPELINES_STATUS_PATCH: Operation[Pipeline] = Operation(
    "PATCH",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status",
    model("devops_v1alpha3.Pipeline"),
    body=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
)
V1ALPHA3_NAMESPACES_PIPELINES_STATUS_REPLACE: Operation[Pipeline] = Operation(
    "PUT",
    "/apis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{name}/status",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_NAMESPACES_PIPELINES_WATCH: Operation[Pipeline] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines",
    watch("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_NAMESPACES_PIPELINES_WATCH_ONE: Operation[Pipeline] = Operation(
    "GET",
    "/apis/devops.kubesphere.io/v1alpha3/watch/namespaces/{namespace}/pipelines/{name}",
    watch("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_PIPELINES_LIST: Operation[Page[Pipeline]] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/pipelines", page("devops_v1alpha3.Pipeline"), paging="continue"
)
V1ALPHA3_PIPELINES_WATCH: Operation[Pipeline] = Operation(
    "GET", "/apis/devops.kubesphere.io/v1alpha3/watch/pipelines", watch("devops_v1alpha3.Pipeline")
)
