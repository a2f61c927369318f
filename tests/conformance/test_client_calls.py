"""What KubeSphere's console, CLI and SDKs call is typed: the method, its parameters, its body and its answer."""

from __future__ import annotations

import pytest
from support.conformance.client_calls import Call, calls, is_kubernetes, untyped

# Not calls of the API of this release: there is no route that could have a method.
_DYNAMIC = "no route: the dynamic handler answers; the kind under /apis is the same, and its writes are sound"
_NO_PROJECT = "no route without the project: a template of the console's that was not filled in"
_CONSOLE = "the console's own server answers"
_NOWHERE = "no route in this release"
_DEVOPS, _IAM, _TENANT = (f"/kapis/{each}.kubesphere.io" for each in ("devops", "iam", "tenant"))
_OPENPITRIX, _NOTIFICATION = "/kapis/openpitrix.io/v1", "/kapis/notification.kubesphere.io"
_GATEWAY = "/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways"

NO_ROUTE: dict[str, str] = {
    "POST /dockerhub/api/content/v1/products/search": _CONSOLE,
    "POST /harbor/artifacts": _CONSOLE,
    "POST /harbor/search": _CONSOLE,
    "POST /login": _CONSOLE,
    "POST /login/confirm": _CONSOLE,
    "POST /logout": _CONSOLE,
    "POST /oauth/login/{title}": "the console's; the server's takes a form",
    f"GET {_DEVOPS}/v1alpha2/check/cron": "no route: checkCron of a project",
    f"POST {_DEVOPS}/v1alpha2/namespaces/{{namespace}}/s2ibinaries/{{binary}}/file": "the route is a PUT",
    f"POST {_DEVOPS}/v1alpha2/pipelines/{{name}}/runs/{{run}}/replay": _NO_PROJECT,
    f"POST {_DEVOPS}/v1alpha2/pipelines/{{name}}/runs/{{run}}/stop": _NO_PROJECT,
    f"POST {_DEVOPS}/v1alpha2/tojenkinsfile": "gone with release 3.3: a Jenkinsfile is set by its own route",
    f"POST {_DEVOPS}/v1alpha2/tojson": "gone with release 3.3: a Jenkinsfile is set by its own route",
    f"GET {_DEVOPS}/v1alpha3/credentials": _NO_PROJECT,
    f"DELETE {_DEVOPS}/v1alpha3/credentials/{{id}}": _NO_PROJECT,
    f"GET {_DEVOPS}/v1alpha3/devops/{{devops}}": "no route without the workspace",
    f"GET {_DEVOPS}/v1alpha3/devops/{{devops}}/defaultroles": _NOWHERE,
    f"GET {_DEVOPS}/v1alpha3/gitrepositories": _NO_PROJECT,
    f"GET {_DEVOPS}/v1alpha3/pipelines": _NO_PROJECT,
    f"GET {_DEVOPS}/v1alpha3/pipelines/{{name}}": _NO_PROJECT,
    f"GET {_DEVOPS}/v1alpha3/workspaces/{{workspace}}": _NOWHERE,
    f"GET {_DEVOPS}/v1alpha3/workspaces/{{workspace}}/namespaces/{{namespace}}/devops/{{devops}}": _NOWHERE,
    "GET /kapis/gitops.kubesphere.io/v1alpha1/applications": _NO_PROJECT,
    "GET /kapis/gitops.kubesphere.io/v1alpha1/applications/{name}": _NO_PROJECT,
    f"GET {_GATEWAY}/{{gatewayName}}": _DYNAMIC,
    f"PUT {_GATEWAY}/{{gatewayName}}": _DYNAMIC,
    f"DELETE {_GATEWAY}/{{name}}": _DYNAMIC,
    f"GET {_IAM}/v1alpha2/groups": _DYNAMIC,
    f"PATCH {_IAM}/v1alpha2/groups/{{name}}": _DYNAMIC,
    f"GET {_IAM}/v1alpha2/rolebindings": _DYNAMIC,
    f"POST {_IAM}/v1alpha2/rolebindings": _DYNAMIC,
    f"POST {_IAM}/v1alpha2/login": "removed before this release: oauth.token",
    "GET /kapis/metering.kubesphere.io/v1alpha1/workspaces/{workspaces}/namespaces/{namespaces}/nodes/{nodes}/pods": (
        _NOWHERE
    ),
    f"PATCH {_NOTIFICATION}/v2beta1/users/{{user}}/secrets/{{name}}": "only v2beta2 patches",
    f"GET {_NOTIFICATION}/v2beta2/users/{{user}}/verification": "refused: verification is no resource",
    f"GET {_NOTIFICATION}/v2beta2/users/{{user}}/verification/{{name}}": "refused: verification is no resource",
    f"PATCH {_NOTIFICATION}/v2beta2/users/{{user}}/verification/{{name}}": "refused: verification is no resource",
    f"PUT {_NOTIFICATION}/v2beta2/users/{{user}}/verification/{{name}}": "refused: verification is no resource",
    f"PATCH {_OPENPITRIX}/apps": _NOWHERE,
    f"GET {_OPENPITRIX}/apps/{{app_id}}/versions/{{version_id}}/reviews": _NOWHERE,
    f"DELETE {_OPENPITRIX}/apps/{{app_id}}/versions/{{version_id}}/{{name}}": _NOWHERE,
    f"GET {_OPENPITRIX}/workspaces/{{workspace}}/apps/{{app_id}}/versions/{{version_id}}/reviews": _NOWHERE,
    f"DELETE {_OPENPITRIX}/workspaces/{{workspace}}/apps/{{app_id}}/versions/{{version_id}}/{{name}}": _NOWHERE,
    "DELETE /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/workspaces/{name}": _NOWHERE,
    "POST /kapis/resources.kubesphere.io/v1alpha3/registrysecrets/{name}/verify": "no route without the namespace",
    "GET /kapis/resources.kubesphere.io/v1alpha3/repositorytags": "no route without the namespace",
    f"GET {_TENANT}/v1alpha2/devopscount": _NOWHERE,
    f"DELETE {_TENANT}/v1alpha3/namespaces/{{namespace}}/workspaces/{{name}}": _NOWHERE,
    f"DELETE {_TENANT}/v1alpha3/workspaces/{{name}}": _NOWHERE,
}

# There is a route, and no type of what it answers.
UNTYPED: dict[str, str] = {
    f"POST {_DEVOPS}/v1alpha2/devops/{{devops}}/jenkins/gitlab/projectList": "whatever a plugin of Jenkins answers",
    f"POST {_DEVOPS}/v1alpha2/devops/{{devops}}/jenkins/gitlab/serverList": "whatever a plugin of Jenkins answers",
    "GET /kapis/servicemesh.kubesphere.io/v1alpha2/namespaces/{namespace}/workloads/{newWorkloadName}/health": (
        "Kiali has no such route: what it answers is not known"
    ),
}

# Keys that clients send and handlers don't read (ks-devops' notes on each route).
UNREAD: dict[str, set[str]] = {
    f"GET {_DEVOPS}/v1alpha3/devops/{{devops}}/credentials": {"content"},
    f"GET {_DEVOPS}/v1alpha3/devops/{{devops}}/credentials/{{credential_id}}": {"content"},
    f"PUT {_DEVOPS}/v1alpha3/devops/{{devops}}/credentials/{{name}}": {"content"},
    f"GET {_DEVOPS}/v1alpha3/namespaces/{{devops}}/pipelines/{{name}}/branches": {"branch"},
    f"GET {_DEVOPS}/v1alpha3/scms/{{scm}}/organizations/{{organization}}/repositories": {"includeUser"},
}

# Kinds are the Kubernetes API's business, and tested there.
CALLS = [each for each in calls() if not is_kubernetes(each)]
SERVED = [each for each in CALLS if each.title not in NO_ROUTE]
ABSENT = "the calls of real clients (../shared/clients) are not here"


def _missing(call: Call) -> str | None:
    return untyped(call, UNREAD.get(call.title, set()))


@pytest.mark.skipif(not CALLS, reason=ABSENT)
@pytest.mark.parametrize("call", [pytest.param(each, id=each.title) for each in SERVED if each.title not in UNTYPED])
def test_typed(call: Call) -> None:
    assert _missing(call) is None


@pytest.mark.skipif(not CALLS, reason=ABSENT)
def test_what_has_no_route_has_no_method() -> None:
    """And no exception outlives its reason."""
    assert NO_ROUTE.keys() | UNTYPED.keys() | UNREAD.keys() <= {each.title for each in CALLS}
    assert {each.title for each in CALLS if each.title in NO_ROUTE and _missing(each) is None} == set()
    assert {each.title for each in CALLS if each.title in UNTYPED and _missing(each) is None} == set()
    read = {each.title for each in CALLS if each.title in UNREAD and untyped(each, set()) is None}
    assert read == set()


@pytest.mark.skipif(not CALLS, reason=ABSENT)
def test_share(capsys: pytest.CaptureFixture[str]) -> None:
    typed = sum(_missing(each) is None for each in SERVED)
    with capsys.disabled():
        print(f"\n{typed} of {len(SERVED)} calls that have a route are typed ({typed / len(SERVED):.1%})")  # noqa: T201
    assert typed / len(SERVED) >= 0.97
