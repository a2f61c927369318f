"""Where custom resources lie and how they are patched, against the server's definitions of them."""

from __future__ import annotations

from typing import Any

import pytest
from support.conformance.facts import CONTRACT, cases, table

PATHS = CONTRACT.document["paths"]
PATCHES = ("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml")

# Namespaced by their Go types' markers; the release has no file that defines them.
NAMESPACED = {
    "devops.kubesphere.io/v1alpha1": ("s2ibinaries", "s2ibuilders", "s2iruns"),
    "devops.kubesphere.io/v1alpha3": ("pipelines",),
    "network.kubesphere.io/v1alpha1": ("namespacenetworkpolicies",),
}


def _published() -> list[dict[str, Any]]:
    return [row for row in table("crds.json").get("crd_yaml_in_repo", ()) if row["in_crd_json_gvk"]]


def _paths(group: str, plural: str, *, namespaced: bool) -> tuple[str, str]:
    """The paths of the collection and of one object."""
    collection = f"/apis/{group}/namespaces/{{namespace}}/{plural}" if namespaced else f"/apis/{group}/{plural}"
    return collection, f"{collection}/{{name}}"


def _check_place(group: str, plural: str, *, namespaced: bool) -> str:
    """One object is where its scope says, and nowhere else; lists reach across namespaces. Returns its path."""
    collection, one = _paths(group, plural, namespaced=namespaced)
    elsewhere = _paths(group, plural, namespaced=not namespaced)[1]
    assert {"get", "put", "patch", "delete"} <= PATHS[one].keys()
    assert {"get", "post", "delete"} <= PATHS[collection].keys()
    assert elsewhere not in PATHS
    if namespaced:
        assert [*PATHS[f"/apis/{group}/{plural}"]] == ["get"]
        assert [each["name"] for each in PATHS[one]["get"]["parameters"][:2]] == ["namespace", "name"]
    return one


@pytest.mark.parametrize("row", cases(_published(), lambda row: row["plural"]))
def test_defined(row: dict[str, Any]) -> None:
    one = _check_place(f"{row['group']}/{row['version']}", row["plural"], namespaced=row["scope"] == "Namespaced")
    assert (f"{one}/status" in PATHS) == ("status" in row["subresources"])


@pytest.mark.parametrize(("group", "plural"), [(group, each) for group, names in NAMESPACED.items() for each in names])
def test_namespaced(group: str, plural: str) -> None:
    _check_place(group, plural, namespaced=True)


def test_patches_are_those_of_custom_resources() -> None:
    """No strategic merge patch; no protobuf anywhere."""
    patches = [each for each in CONTRACT.all_operations.values() if each.kubernetes_action == "patch"]
    assert len(patches) > 10
    for each in patches:
        assert tuple(each.content) == PATCHES
    media = {media for each in CONTRACT.all_operations.values() for media in (*each.content, *each.success[1])}
    assert not [each for each in media if "protobuf" in each or "strategic" in each]


def test_kapis_has_no_watch_and_users_no_patch() -> None:
    assert not [
        each.path for each in CONTRACT.all_operations.values() if each.watches and not each.path.startswith("/apis/")
    ]
    users = [path for path in PATHS if path.startswith("/kapis/iam.kubesphere.io/v1alpha2/users")]
    assert users
    assert not [path for path in users if "patch" in PATHS[path]]


@pytest.mark.parametrize(
    ("path", "media"),
    [
        ("tenant.kubesphere.io/v1alpha2/workspaces/{workspace}", "application/json-patch+json"),
        ("tenant.kubesphere.io/v1alpha3/workspacetemplates/{workspace}", "application/json-patch+json"),
        ("tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces/{namespace}", "application/merge-patch+json"),
        ("iam.kubesphere.io/v1alpha2/globalroles/{globalrole}", "application/merge-patch+json"),
        ("iam.kubesphere.io/v1alpha2/namespaces/{namespace}/roles/{role}", "application/merge-patch+json"),
        (
            "iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspaceroles/{workspacerole}",
            "application/merge-patch+json",
        ),
    ],
)
def test_patches_of_kapis(path: str, media: str) -> None:
    assert [*PATHS[f"/kapis/{path}"]["patch"]["requestBody"]["content"]] == [media]


def test_a_json_patch_is_a_list_and_nothing_else_is_one() -> None:
    for each in CONTRACT.all_operations.values():
        if each.method == "patch" and not each.kubernetes_action:
            assert len(each.content) == 1, each.name
            (media,) = each.content
            kind = CONTRACT.resolve(each.content[media]["schema"]).get("type")
            assert (kind == "array") == (media == "application/json-patch+json"), each.name
