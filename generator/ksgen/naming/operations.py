"""The name of an operation, from its method, its path and the shape of its answer, and nothing else.

`GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members` is
`iam.v1alpha2.namespaces.members.list`: the first label of the API group, the version, the static
segments, and a verb. Path variables become arguments and leave no trace in the name, so a release
that adds operations renames none.
"""

from __future__ import annotations

from ksgen.naming.words import VERSION, Name, constant, identifier, is_plural, snake

# Segments that say what is done: with the usual HTTP method they are the method's name, and no resource; with any
# other they are named after it too (`post_authorize`).
VERBS = {
    "action": ("post", "action"),
    "authenticate": ("post", "authenticate"),
    "authorize": ("get", "authorize"),
    "callback": ("get", "callback"),
    "exec": ("get", "exec"),
    "login": ("post", "login"),
    "logout": ("get", "logout"),
    "query": ("get", "query"),
    "search": ("get", "search"),
    "token": ("post", "token"),
    "upgrade": ("post", "upgrade"),
    "userinfo": ("get", "userinfo"),
    "validation": ("post", "validate"),
    "verification": ("post", "verify"),
    "verify": ("post", "verify"),
}

# Kubernetes API verbs (`x-kubernetes-action`) and what they are called here.
KUBERNETES_VERBS = {
    "list": "list",
    "get": "get",
    "post": "create",
    "put": "replace",
    "patch": "patch",
    "delete": "delete",
    "deletecollection": "delete_all",
    "watch": "watch_one",
    "watchlist": "watch",
}

# API groups whose first label is an attribute of the client itself: `ks.cluster(name)` addresses a member cluster.
_OWN = (
    *("access_token", "aclose", "call", "call_raw", "call_stream", "call_watch", "call_within", "close", "crd"),
    *("from_env", "k8s", "logout", "objects", "request", "stream", "watch", "with_options", "within"),
)
CLIENT_ATTRIBUTES = {"cluster": "multicluster", **{name: f"{name}_group" for name in _OWN}}

_DISCOVERY = ("api_groups", "api_group", "api_resources")
_ITEM_VERBS = {"get": "get", "post": "post", "put": "replace", "patch": "patch", "delete": "delete"}
_STATIC_VERBS = {"post": "create", "put": "replace", "patch": "patch"}


def operation_name(
    method: str, path: str, *, collection: bool = False, wildcard: bool = False, kubernetes_action: str | None = None
) -> str:
    """The dotted name of an operation, e.g. `iam.v1alpha2.users.create`; each part is an identifier.

    Args:
        method: The HTTP method, in lower case.
        path: The path template.
        collection: The answer is a collection.
        wildcard: The last variable stands for any number of segments.
        kubernetes_action: `x-kubernetes-action`, if any.
    """
    segments = [segment for segment in path.replace("%20", "").split("/") if segment]
    if segments[:1] == ["apis"] and len(segments) <= 3 and path.endswith("/"):
        return ".".join([*_base(segments)[0], _DISCOVERY[len(segments) - 1]])
    base, rest = _base(segments)
    if kubernetes_action in {"watch", "watchlist"} and rest[:1] == ["watch"]:
        rest = rest[1:]
    chain = [segment for segment in rest if not _is_variable(segment)]
    if kubernetes_action in KUBERNETES_VERBS:
        verb = KUBERNETES_VERBS[kubernetes_action]
    elif wildcard:
        verb = identifier(method)
    elif _names_verb(rest, chain):
        usual, name = VERBS[chain.pop()]
        verb = name if method == usual else f"{method}_{name}"
    else:
        verb = _verb(method, rest, chain, collection=collection)
    return ".".join([*base, *(snake(segment) for segment in chain), verb])


def constant_name(name: str) -> Name:
    """`iam.v1alpha2.users.list` is `V1ALPHA2_USERS_LIST` in the table of module `iam`."""
    return Name(identifier(constant(name.partition(".")[2])))


def _base(segments: list[str]) -> tuple[list[str], list[str]]:
    """The names of API group and version, and the segments below them."""
    if segments[:1] not in (["kapis"], ["apis"]):
        return [], segments
    base = ["crd"] if segments[0] == "apis" else []
    rest = segments[1:]
    if rest and "." in rest[0]:
        group = snake(rest[0].split(".")[0])
        base.append(group if base else CLIENT_ATTRIBUTES.get(group, group))
        rest = rest[1:]
        if rest and VERSION.fullmatch(rest[0]):
            base.append(rest[0])
            rest = rest[1:]
    return base, rest


def _verb(method: str, rest: list[str], chain: list[str], *, collection: bool) -> str:
    last = rest[-1] if rest else ""
    if _is_variable(last):
        return _item_verb(method, last[1:-1], chain[-1] if chain else "")
    if method == "get":
        return "list" if collection or is_plural(last) else "get"
    if method == "delete":
        return "delete_all" if is_plural(last) else "delete"
    return _STATIC_VERBS.get(method, method)


def _names_verb(rest: list[str], chain: list[str]) -> bool:
    """Whether the path ends in a segment that says what is done, or in such a segment and a variable."""
    return bool(chain) and chain[-1] in VERBS and chain[-1] in rest[-2:]


def _item_verb(method: str, variable: str, segment: str) -> str:
    """`{resources}` stands for several things; `topology/{node_id}` is one of another kind than its segment says."""
    if method in {"get", "post"} and is_plural(variable):
        return "list" if method == "get" else "create"
    verb = _ITEM_VERBS.get(method, method)
    if segment and not is_plural(segment) and variable.endswith("_id"):
        return snake(f"{verb}_{variable.removesuffix('_id')}")
    return verb


def _is_variable(segment: str) -> bool:
    return segment.startswith("{")
