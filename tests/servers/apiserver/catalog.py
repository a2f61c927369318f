"""The kinds the server knows: where each lies, and what its Go type adds to or drops from what is stored."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any


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
    def place(self) -> tuple[str, str, str]:
        return self.group, self.version, self.plural

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

# group/version, then Kind:plural; a star after it: namespaced.
_NATIVE = """
v1 Namespace:namespaces Node:nodes Pod:pods* Service:services* ConfigMap:configmaps* Secret:secrets* \
ServiceAccount:serviceaccounts* PersistentVolume:persistentvolumes PersistentVolumeClaim:persistentvolumeclaims* \
Event:events* ResourceQuota:resourcequotas* LimitRange:limitranges* Endpoints:endpoints*
apps/v1 Deployment:deployments* StatefulSet:statefulsets* DaemonSet:daemonsets* ReplicaSet:replicasets* \
ControllerRevision:controllerrevisions*
batch/v1 Job:jobs* CronJob:cronjobs*
networking.k8s.io/v1 Ingress:ingresses* NetworkPolicy:networkpolicies*
autoscaling/v2 HorizontalPodAutoscaler:horizontalpodautoscalers*
rbac.authorization.k8s.io/v1 Role:roles* RoleBinding:rolebindings* ClusterRole:clusterroles \
ClusterRoleBinding:clusterrolebindings
storage.k8s.io/v1 StorageClass:storageclasses
apiextensions.k8s.io/v1 CustomResourceDefinition:customresourcedefinitions
"""
_CUSTOM = """
alerting.kubesphere.io/v2beta1 RuleGroup:rulegroups* ClusterRuleGroup:clusterrulegroups \
GlobalRuleGroup:globalrulegroups
app.k8s.io/v1beta1 Application:applications*
application.kubesphere.io/v1alpha1 HelmApplication:helmapplications HelmApplicationVersion:helmapplicationversions \
HelmCategory:helmcategories HelmRelease:helmreleases HelmRepo:helmrepos
cluster.kubesphere.io/v1alpha1 Cluster:clusters
devops.kubesphere.io/v1alpha1 S2iBinary:s2ibinaries* S2iBuilder:s2ibuilders* S2iRun:s2iruns* \
S2iBuilderTemplate:s2ibuildertemplates
devops.kubesphere.io/v1alpha3 DevOpsProject:devopsprojects Pipeline:pipelines* PipelineRun:pipelineruns* \
ClusterTemplate:clustertemplates Template:templates*
gateway.kubesphere.io/v1alpha1 Gateway:gateways* Nginx:nginxes*
iam.kubesphere.io/v1alpha2 User:users GlobalRole:globalroles GlobalRoleBinding:globalrolebindings \
WorkspaceRole:workspaceroles WorkspaceRoleBinding:workspacerolebindings LoginRecord:loginrecords RoleBase:rolebases \
Group:groups GroupBinding:groupbindings FederatedRole:federatedroles* FederatedRoleBinding:federatedrolebindings* \
FederatedUser:federatedusers
network.kubesphere.io/v1alpha1 IPPool:ippools IPAMBlock:ipamblocks IPAMHandle:ipamhandles \
NamespaceNetworkPolicy:namespacenetworkpolicies*
notification.kubesphere.io/v2beta2 Config:configs NotificationManager:notificationmanagers Receiver:receivers \
Router:routers Silence:silences
quota.kubesphere.io/v1alpha2 ResourceQuota:resourcequotas
snapshot.storage.k8s.io/v1 VolumeSnapshot:volumesnapshots* VolumeSnapshotClass:volumesnapshotclasses \
VolumeSnapshotContent:volumesnapshotcontents
storage.kubesphere.io/v1alpha1 StorageClassCapability:storageclasscapabilities \
ProvisionerCapability:provisionercapabilities
tenant.kubesphere.io/v1alpha1 Workspace:workspaces
tenant.kubesphere.io/v1alpha2 WorkspaceTemplate:workspacetemplates
types.kubefed.io/v1beta1 FederatedApplication:federatedapplications* FederatedConfigMap:federatedconfigmaps* \
FederatedDeployment:federateddeployments* FederatedIngress:federatedingresses* \
FederatedNamespace:federatednamespaces* FederatedPersistentVolumeClaim:federatedpersistentvolumeclaims* \
FederatedSecret:federatedsecrets* FederatedService:federatedservices* FederatedStatefulSet:federatedstatefulsets*
"""


def _kinds(table: str, *, native: bool) -> list[Kind]:
    found: list[Kind] = []
    for line in table.strip().splitlines():
        place, *names = line.split()
        group, _, version = place.rpartition("/")
        for kind, plural, star in (re.fullmatch(r"(\w+):(\w+)(\*?)", each).groups() for each in names):
            found.append(Kind(group, version, kind, plural, bool(star), native))
    return found


KINDS = [*_kinds(_NATIVE, native=True), *_kinds(_CUSTOM, native=False)]
BY_PLACE = {each.place: each for each in KINDS}

BY_PLURAL: dict[str, Kind] = {}
for _kind in KINDS:
    BY_PLURAL.setdefault(_kind.plural, _kind)
BY_NAME = {each.name: each for each in reversed(KINDS)}

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
