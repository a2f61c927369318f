"""The kinds the server knows: where each lies, and what its Go type adds to or drops from what is stored."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ..._core.kube.kinds import known_kinds
from . import release

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Kind:
    """One kind of object.

    Attributes:
        native: compiled into Kubernetes; any other is a custom resource.
    """

    group: str
    version: str
    name: str
    plural: str
    namespaced: bool
    native: bool

    @property
    def api_version(self) -> str:
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def resource(self) -> str:
        """`plural.group`, as messages name it."""
        return f"{self.plural}.{self.group}" if self.group else self.plural

    @property
    def qualified(self) -> str:
        """`Kind.group`."""
        return f"{self.name}.{self.group}" if self.group else self.name

    @property
    def singular(self) -> str:
        """`kind.group` in lower case, as caches name what they don't find."""
        return self.qualified.lower() if self.group not in _UNQUALIFIED else self.name.lower()


_UNQUALIFIED = {"", "apps", "batch"}

# What handlers keep besides the kinds of this package: their kinds where the package knows them elsewhere or not.
# group/version, then Kind:plural; a star after it: namespaced.
_NATIVE = """
v1 Namespace:namespaces Node:nodes Pod:pods* Secret:secrets* Service:services* ConfigMap:configmaps* \
PersistentVolumeClaim:persistentvolumeclaims*
apps/v1 Deployment:deployments* StatefulSet:statefulsets* DaemonSet:daemonsets*
batch/v1 Job:jobs* CronJob:cronjobs*
networking.k8s.io/v1 Ingress:ingresses*
rbac.authorization.k8s.io/v1 Role:roles* RoleBinding:rolebindings* ClusterRole:clusterroles \
ClusterRoleBinding:clusterrolebindings
apiextensions.k8s.io/v1 CustomResourceDefinition:customresourcedefinitions
"""
_HANDLED = """
gateway.kubesphere.io/v1alpha1 Gateway:gateways* Nginx:nginxes*
cluster.kubesphere.io/v1alpha1 Cluster:clusters
devops.kubesphere.io/v1alpha3 DevOpsProject:devopsprojects Pipeline:pipelines* PipelineRun:pipelineruns* \
ClusterTemplate:clustertemplates Template:templates*
iam.kubesphere.io/v1alpha2 User:users GlobalRole:globalroles GlobalRoleBinding:globalrolebindings \
WorkspaceRole:workspaceroles WorkspaceRoleBinding:workspacerolebindings LoginRecord:loginrecords RoleBase:rolebases \
Group:groups GroupBinding:groupbindings
notification.kubesphere.io/v2beta2 Config:configs NotificationManager:notificationmanagers Receiver:receivers \
Router:routers Silence:silences
snapshot.storage.k8s.io/v1 VolumeSnapshot:volumesnapshots* VolumeSnapshotClass:volumesnapshotclasses \
VolumeSnapshotContent:volumesnapshotcontents
devops.kubesphere.io/v1alpha1 S2iBuilder:s2ibuilders*
network.kubesphere.io/v1alpha1 IPPool:ippools
quota.kubesphere.io/v1alpha2 ResourceQuota:resourcequotas
tenant.kubesphere.io/v1alpha1 Workspace:workspaces
tenant.kubesphere.io/v1alpha2 WorkspaceTemplate:workspacetemplates
types.kubefed.io/v1beta1 FederatedApplication:federatedapplications* FederatedConfigMap:federatedconfigmaps* \
FederatedDeployment:federateddeployments* FederatedIngress:federatedingresses* \
FederatedNamespace:federatednamespaces* FederatedPersistentVolumeClaim:federatedpersistentvolumeclaims* \
FederatedSecret:federatedsecrets* FederatedService:federatedservices* FederatedStatefulSet:federatedstatefulsets*
"""
_VERSION = re.compile(r"v(\d+)(?:(alpha|beta)(\d+))?")


def _handled(table: str, *, native: bool) -> Iterator[Kind]:
    for line in table.strip().splitlines():
        place, *names = line.split()
        group, _, version = place.rpartition("/")
        for each in names:
            kind, _, plural = each.rstrip("*").partition(":")
            yield Kind(group, version, kind, plural, each.endswith("*"), native=native)


def _packaged() -> Iterator[Kind]:
    for each in known_kinds():
        group, _, version = each.api_version.rpartition("/")
        yield Kind(group, version, each.kind, each.plural, each.namespaced, each.native)


def rank(kind: Kind) -> tuple[Any, ...]:
    """Kubernetes' own before others, the core group first, and of versions the one that is preferred."""
    found = _VERSION.fullmatch(kind.version)
    major, stage, minor = found.groups() if found else ("0", "alpha", "0")
    stability = {"alpha": 0, "beta": 1}.get(stage, 2)
    return (not kind.native, bool(kind.group), -stability, -int(major), -int(minor or 0))


class Catalog:
    """The kinds of one server: those it began with, and what its custom resource definitions have added."""

    def __init__(self) -> None:
        self.kinds: list[Kind] = []
        self.by_place: dict[tuple[str, str, str], Kind] = {}
        self.by_plural: dict[str, Kind] = {}
        self.by_name: dict[str, Kind] = {}

    @classmethod
    def known(cls) -> Catalog:
        """A catalog of the kinds that a server of this release knows."""
        catalog = cls()
        for each in _known():
            if each.native or each in _from_package() or release.has_version(each.group, each.version):
                catalog.add(each)
        return catalog

    @classmethod
    def handled(cls) -> Catalog:
        """A catalog of all that handlers name, whether the release has those handlers' paths or not."""
        catalog = cls()
        for each in _known():
            catalog.add(each)
        return catalog

    def add(self, kind: Kind) -> None:
        """Add a kind. Where a plural or a name is of several kinds, it stands for the first."""
        place = kind.group, kind.version, kind.plural
        if place not in self.by_place:
            self.kinds.append(kind)
            self.by_place[place] = kind
            self.by_plural.setdefault(kind.plural, kind)
            self.by_name.setdefault(kind.name, kind)

    def define(self, definition: dict[str, Any]) -> None:
        """Add the kinds of a custom resource definition, a version each."""
        spec = definition.get("spec", {})
        names = spec.get("names", {})
        for version in spec.get("versions", ()):
            place = spec.get("group", ""), version.get("name", ""), names.get("kind", "")
            self.add(Kind(*place, names.get("plural", ""), spec.get("scope") == "Namespaced", native=False))


@cache
def _from_package() -> frozenset[Kind]:
    return frozenset(_packaged())


@cache
def _known() -> list[Kind]:
    packaged = sorted(_from_package(), key=rank)
    names = {(each.group, each.name) for each in packaged}
    handled = [*_handled(_NATIVE, native=True), *_handled(_HANDLED, native=False)]
    return [*packaged, *(each for each in handled if (each.group, each.name) not in names)]


_CATALOG = Catalog.handled()
BY_NAME = _CATALOG.by_name
"""The kinds that handlers name."""
BY_PLACE = _CATALOG.by_place
"""The same by group, version and plural, for names that several kinds have."""

# What a Go type writes though nothing is stored: its zero values.
ZERO: dict[str, dict[str, Any]] = {
    "IPPool": {
        "spec": {"dns": {}, "vlanConfig": {"vlanId": 0, "master": ""}},
        "status": {"unallocated": 0, "allocations": 0, "capacity": 0},
    },
    "Cluster": {"spec": {"provider": ""}, "status": {}},
    "Workspace": {"spec": {}, "status": {}},
    "User": {"status": {}},
    "WorkspaceTemplate": {"spec": {"template": {"metadata": {}, "spec": {}}, "placement": {}}},
}

# Custom resources with a structural schema: the fields of their spec; what isn't named is pruned.
STRUCTURE: dict[str, dict[str, type]] = {"NamespaceNetworkPolicy": {"ingress": list, "egress": list}}


def typed(kind: Kind, item: dict[str, Any]) -> dict[str, Any]:
    """An object as its Go type writes it."""
    zero = ZERO.get(kind.name)
    return _filled(item, zero) if zero else item


def _filled(value: dict[str, Any], zero: dict[str, Any]) -> dict[str, Any]:
    filled = dict(value)
    for name, default in zero.items():
        if name not in filled:
            filled[name] = default
        elif isinstance(default, dict) and isinstance(filled[name], dict):
            filled[name] = _filled(filled[name], default)
    return filled
