"""Models of `kubefed_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .app_v1beta1 import ApplicationSpec
    from .apps_v1 import DeploymentSpec, StatefulSetSpec
    from .core_v1 import LimitRangeSpec, NamespaceSpec, PersistentVolumeClaimSpec, ServiceAccount, ServiceSpec
    from .meta_v1 import LabelSelector, ObjectMeta
    from .networking_v1 import IngressSpec
    from .tenant_v1alpha1 import WorkspaceSpec


class ApplicationTemplate(Model):
    """What `FederatedApplicationSpec.template` holds."""

    spec: _Nested[ApplicationSpec] = _field("spec", _ref("app_v1beta1.ApplicationSpec"))
    "What is wanted of it."


class ClusterOverride(Model):
    """One of `GenericOverrideItem.clusterOverrides`."""

    __required__ = ("path",)
    op: str | None = _field("op")
    "`add`, `remove` or `replace` (the default), as in JSON Patch."
    path: str | None = _field("path")
    "The field, as a JSON pointer, e.g. `/spec/replicas`."
    value: Any = _field("value")
    "The value it gets there."


class ConfigMapTemplate(Model):
    """What `FederatedConfigMapSpec.template` holds."""

    binary_data: MutableMapping[str, str] = _field("binaryData", _mapping())
    "Bytes by key, in base64."
    data: MutableMapping[str, str] = _field("data", _mapping())
    "Text by key."


class DeploymentTemplate(Model):
    """What `FederatedDeploymentSpec.template` holds."""

    spec: _Nested[DeploymentSpec] = _field("spec", _ref("apps_v1.DeploymentSpec"))
    "What is wanted of it."


class FederatedApplication(_Object):
    """A federated application, as the server writes it."""

    spec: _Nested[FederatedApplicationSpec] = _field("spec", _ref("FederatedApplicationSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedApplicationSpec(Model):
    """What is wanted of a FederatedApplication."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[ApplicationTemplate] = _field("template", _ref("ApplicationTemplate"))
    "The object itself, as each cluster gets it."


class FederatedConfigMap(_Object):
    """A federated config map, as the server writes it."""

    spec: _Nested[FederatedConfigMapSpec] = _field("spec", _ref("FederatedConfigMapSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedConfigMapSpec(Model):
    """What is wanted of a FederatedConfigMap."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[ConfigMapTemplate] = _field("template", _ref("ConfigMapTemplate"))
    "The object itself, as each cluster gets it."


class FederatedDeployment(_Object):
    """A federated deployment, as the server writes it."""

    spec: _Nested[FederatedDeploymentSpec] = _field("spec", _ref("FederatedDeploymentSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedDeploymentSpec(Model):
    """What is wanted of a FederatedDeployment."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[DeploymentTemplate] = _field("template", _ref("DeploymentTemplate"))
    "The object itself, as each cluster gets it."


class FederatedIngress(_Object):
    """A federated ingress, as the server writes it."""

    spec: _Nested[FederatedIngressSpec] = _field("spec", _ref("FederatedIngressSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedIngressSpec(Model):
    """What is wanted of a FederatedIngress."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[IngressTemplate] = _field("template", _ref("IngressTemplate"))
    "The object itself, as each cluster gets it."


class FederatedLimitRange(_Object):
    """A federated limit range, as the server writes it."""

    spec: _Nested[FederatedLimitRangeSpec] = _field("spec", _ref("FederatedLimitRangeSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedLimitRangeSpec(Model):
    """What is wanted of a FederatedLimitRange."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[LimitRangeTemplate] = _field("template", _ref("LimitRangeTemplate"))
    "The object itself, as each cluster gets it."


class FederatedNamespace(_Object):
    """A federated namespace, as the server writes it."""

    spec: _Nested[FederatedNamespaceSpec] = _field("spec", _ref("FederatedNamespaceSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedNamespaceSpec(Model):
    """What is wanted of a FederatedNamespace."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[NamespaceTemplate] = _field("template", _ref("NamespaceTemplate"))
    "The object itself, as each cluster gets it."


class FederatedPersistentVolumeClaim(_Object):
    """A federated persistent volume claim, as the server writes it."""

    spec: _Nested[FederatedPersistentVolumeClaimSpec] = _field("spec", _ref("FederatedPersistentVolumeClaimSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedPersistentVolumeClaimSpec(Model):
    """What is wanted of a FederatedPersistentVolumeClaim."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[PersistentVolumeClaimTemplate] = _field("template", _ref("PersistentVolumeClaimTemplate"))
    "The object itself, as each cluster gets it."


class FederatedSecret(_Object):
    """A federated secret, as the server writes it."""

    spec: _Nested[FederatedSecretSpec] = _field("spec", _ref("FederatedSecretSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedSecretSpec(Model):
    """What is wanted of a FederatedSecret."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[SecretTemplate] = _field("template", _ref("SecretTemplate"))
    "The object itself, as each cluster gets it."


class FederatedService(_Object):
    """A federated service, as the server writes it."""

    spec: _Nested[FederatedServiceSpec] = _field("spec", _ref("FederatedServiceSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedServiceAccount(_Object):
    """A federated service account, as the server writes it."""

    spec: _Nested[FederatedServiceAccountSpec] = _field("spec", _ref("FederatedServiceAccountSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedServiceAccountSpec(Model):
    """What is wanted of a FederatedServiceAccount."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[ServiceAccount] = _field("template", _ref("core_v1.ServiceAccount"))
    "The object itself, as each cluster gets it."


class FederatedServiceSpec(Model):
    """What is wanted of a FederatedService."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[ServiceTemplate] = _field("template", _ref("ServiceTemplate"))
    "The object itself, as each cluster gets it."


class FederatedStatefulSet(_Object):
    """A federated stateful set, as the server writes it."""

    spec: _Nested[FederatedStatefulSetSpec] = _field("spec", _ref("FederatedStatefulSetSpec"))
    "What is wanted of it."
    status: _Nested[GenericFederatedStatus] = _field("status", _ref("GenericFederatedStatus"))
    "What the server reports of it."


class FederatedStatefulSetSpec(Model):
    """What is wanted of a FederatedStatefulSet."""

    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[StatefulSetTemplate] = _field("template", _ref("StatefulSetTemplate"))
    "The object itself, as each cluster gets it."


class FederatedWorkspaceSpec(Model):
    """What each cluster gets of a workspace, and which clusters do."""

    __required__ = ("placement", "template")
    overrides: _NestedItems[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    "What differs from the template in some clusters."
    placement: _Nested[GenericPlacementFields] = _field("placement", _ref("GenericPlacementFields"))
    "The clusters that it is placed in."
    template: _Nested[WorkspaceTemplate] = _field("template", _ref("WorkspaceTemplate"))
    "The object itself, as each cluster gets it."


class GenericClusterReference(Model):
    """One of `GenericPlacementFields.clusters`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the cluster; `host` is the one that KubeSphere itself runs in."


class GenericClusterStatus(Model):
    """What the server reports of a GenericCluster."""

    name: str | None = _field("name")
    "Name of the cluster."
    status: str | None = _field("status")
    "Whether the cluster has it as wanted; empty if so."


class GenericCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_transition_time: str | None = _field("lastTransitionTime")
    "When `status` changed last."
    last_update_time: str | None = _field("lastUpdateTime")
    "When it was written last."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class GenericFederatedStatus(Model):
    """What the server reports of a GenericFederated."""

    clusters: _NestedItems[GenericClusterStatus] = _field("clusters", _array(_ref("GenericClusterStatus")))
    "Each cluster, and whether it has it as wanted."
    conditions: _NestedItems[GenericCondition] = _field("conditions", _array(_ref("GenericCondition")))
    "`Propagation` tells whether all clusters have it."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of."


class GenericOverrideItem(Model):
    """What differs from the template in one cluster."""

    __required__ = ("clusterName",)
    cluster_name: str | None = _field("clusterName")
    "Name of the cluster."
    cluster_overrides: _NestedItems[ClusterOverride] = _field("clusterOverrides", _array(_ref("ClusterOverride")))
    "What differs there."


class GenericPlacementFields(Model):
    """The clusters that something is placed in."""

    cluster_selector: _Nested[LabelSelector] = _field("clusterSelector", _ref("meta_v1.LabelSelector"))
    "Clusters by their labels; `{}` selects all."
    clusters: _NestedItems[GenericClusterReference] = _field("clusters", _array(_ref("GenericClusterReference")))
    "Clusters by name. Where it is set, an empty list means none, and the selector doesn't count."


class IngressTemplate(Model):
    """What `FederatedIngressSpec.template` holds."""

    spec: _Nested[IngressSpec] = _field("spec", _ref("networking_v1.IngressSpec"))
    "What is wanted of it."


class LimitRangeTemplate(Model):
    """What `FederatedLimitRangeSpec.template` holds."""

    spec: _Nested[LimitRangeSpec] = _field("spec", _ref("core_v1.LimitRangeSpec"))
    "What is wanted of it."


class NamespaceTemplate(Model):
    """What `FederatedNamespaceSpec.template` holds."""

    spec: _Nested[NamespaceSpec] = _field("spec", _ref("core_v1.NamespaceSpec"))
    "What is wanted of it."


class PersistentVolumeClaimTemplate(_Object):
    """What `FederatedPersistentVolumeClaimSpec.template` holds."""

    spec: _Nested[PersistentVolumeClaimSpec] = _field("spec", _ref("core_v1.PersistentVolumeClaimSpec"))
    "What is wanted of it."


class SecretTemplate(Model):
    """What `FederatedSecretSpec.template` holds."""

    data: MutableMapping[str, str] = _field("data", _mapping())
    "Values by key, in base64."
    string_data: MutableMapping[str, str] = _field("stringData", _mapping())
    "Values by key in plain text, written only."
    type: str | None = _field("type")
    "What it holds, e.g. `Opaque`."


class ServiceTemplate(_Object):
    """What `FederatedServiceSpec.template` holds."""

    spec: _Nested[ServiceSpec] = _field("spec", _ref("core_v1.ServiceSpec"))
    "What is wanted of it."


class StatefulSetTemplate(_Object):
    """What `FederatedStatefulSetSpec.template` holds."""

    spec: _Nested[StatefulSetSpec] = _field("spec", _ref("apps_v1.StatefulSetSpec"))
    "What is wanted of it."


class WorkspaceTemplate(Model):
    """What `FederatedWorkspaceSpec.template` holds."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[WorkspaceSpec] = _field("spec", _ref("tenant_v1alpha1.WorkspaceSpec"))
    "What is wanted of it."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
