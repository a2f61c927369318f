"""Every kind that this client knows, a line each; `_core/kube/kinds.py` reads them on first use."""

K8S: dict[str, tuple[str, ...]] = {
    "admissionregistration.k8s.io/v1": (
        "MutatingWebhookConfiguration mutating_webhook_configurations cluster admissionregistration_v1 ClusterObjects",
        "ValidatingWebhookConfiguration validating_webhook_configurations cluster admissionregistration_v1 ClusterObjects",
    ),
    "admissionregistration.k8s.io/v1alpha1": (
        "ValidatingAdmissionPolicy validating_admission_policies cluster admissionregistration_v1alpha1 ClusterWithStatus status",
        "ValidatingAdmissionPolicyBinding validating_admission_policy_bindings cluster admissionregistration_v1alpha1 ClusterObjects",
    ),
    "admissionregistration.k8s.io/v1beta1": (
        "ValidatingAdmissionPolicy validating_admission_policies cluster admissionregistration_v1beta1 ClusterWithStatus status",
        "ValidatingAdmissionPolicyBinding validating_admission_policy_bindings cluster admissionregistration_v1beta1 ClusterObjects",
    ),
    "apiextensions.k8s.io/v1": (
        "CustomResourceDefinition custom_resource_definitions cluster apiextensions_v1 ClusterWithStatus status",
    ),
    "apiregistration.k8s.io/v1": ("APIService api_services cluster apiregistration_v1 ClusterWithStatus status",),
    "apps/v1": (
        "ControllerRevision controller_revisions namespaced apps_v1 ObjectCollection",
        "DaemonSet daemon_sets namespaced apps_v1 RollingSets status",
        "Deployment deployments namespaced apps_v1 Workloads scale:autoscaling_v1.Scale status",
        "ReplicaSet replica_sets namespaced apps_v1 ScalableWithStatus scale:autoscaling_v1.Scale status",
        "StatefulSet stateful_sets namespaced apps_v1 Workloads scale:autoscaling_v1.Scale status",
    ),
    "authentication.k8s.io/v1": (
        "SelfSubjectReview self_subject_reviews cluster authentication_v1 ClusterCreator",
        "TokenReview token_reviews cluster authentication_v1 ClusterCreator",
    ),
    "authentication.k8s.io/v1alpha1": (
        "SelfSubjectReview self_subject_reviews cluster authentication_v1alpha1 ClusterCreator",
    ),
    "authentication.k8s.io/v1beta1": (
        "SelfSubjectReview self_subject_reviews cluster authentication_v1beta1 ClusterCreator",
    ),
    "authorization.k8s.io/v1": (
        "LocalSubjectAccessReview local_subject_access_reviews namespaced authorization_v1 Creator",
        "SelfSubjectAccessReview self_subject_access_reviews cluster authorization_v1 ClusterCreator",
        "SelfSubjectRulesReview self_subject_rules_reviews cluster authorization_v1 ClusterCreator",
        "SubjectAccessReview subject_access_reviews cluster authorization_v1 ClusterCreator",
    ),
    "autoscaling/v1": (
        "HorizontalPodAutoscaler horizontal_pod_autoscalers namespaced autoscaling_v1 WithStatus status",
    ),
    "autoscaling/v2": (
        "HorizontalPodAutoscaler horizontal_pod_autoscalers namespaced autoscaling_v2 WithStatus status",
    ),
    "batch/v1": (
        "CronJob cron_jobs namespaced batch_v1 WithStatus status",
        "Job jobs namespaced batch_v1 WithStatus status",
    ),
    "certificates.k8s.io/v1": (
        "CertificateSigningRequest certificate_signing_requests cluster certificates_v1 SigningRequests approval status",
    ),
    "certificates.k8s.io/v1alpha1": (
        "ClusterTrustBundle cluster_trust_bundles cluster certificates_v1alpha1 ClusterObjects",
    ),
    "coordination.k8s.io/v1": ("Lease leases namespaced coordination_v1 ObjectCollection",),
    "discovery.k8s.io/v1": ("EndpointSlice endpoint_slices namespaced discovery_v1 ObjectCollection",),
    "events.k8s.io/v1": ("Event events namespaced events_v1 ObjectCollection",),
    "flowcontrol.apiserver.k8s.io/v1beta2": (
        "FlowSchema flow_schemas cluster flowcontrol_v1beta2 ClusterWithStatus status",
        "PriorityLevelConfiguration priority_level_configurations cluster flowcontrol_v1beta2 ClusterWithStatus status",
    ),
    "flowcontrol.apiserver.k8s.io/v1beta3": (
        "FlowSchema flow_schemas cluster flowcontrol_v1beta3 ClusterWithStatus status",
        "PriorityLevelConfiguration priority_level_configurations cluster flowcontrol_v1beta3 ClusterWithStatus status",
    ),
    "internal.apiserver.k8s.io/v1alpha1": (
        "StorageVersion storage_versions cluster apiserverinternal_v1alpha1 ClusterWithStatus status",
    ),
    "networking.k8s.io/v1": (
        "IngressClass ingress_classes cluster networking_v1 ClusterObjects",
        "Ingress ingresses namespaced networking_v1 WithStatus status",
        "NetworkPolicy network_policies namespaced networking_v1 ObjectCollection",
    ),
    "networking.k8s.io/v1alpha1": (
        "ClusterCIDR cluster_cidrs cluster networking_v1alpha1 ClusterObjects",
        "IPAddress ip_addresses cluster networking_v1alpha1 ClusterObjects",
    ),
    "node.k8s.io/v1": ("RuntimeClass runtime_classes cluster node_v1 ClusterObjects",),
    "policy/v1": ("PodDisruptionBudget pod_disruption_budgets namespaced policy_v1 WithStatus status",),
    "rbac.authorization.k8s.io/v1": (
        "ClusterRoleBinding cluster_role_bindings cluster rbac_v1 ClusterObjects",
        "ClusterRole cluster_roles cluster rbac_v1 ClusterObjects",
        "RoleBinding role_bindings namespaced rbac_v1 ObjectCollection",
        "Role roles namespaced rbac_v1 ObjectCollection",
    ),
    "resource.k8s.io/v1alpha2": (
        "PodSchedulingContext pod_scheduling_contexts namespaced resource_v1alpha2 WithStatus status",
        "ResourceClaimTemplate resource_claim_templates namespaced resource_v1alpha2 ObjectCollection",
        "ResourceClaim resource_claims namespaced resource_v1alpha2 WithStatus status",
        "ResourceClass resource_classes cluster resource_v1alpha2 ClusterObjects",
    ),
    "scheduling.k8s.io/v1": ("PriorityClass priority_classes cluster scheduling_v1 ClusterObjects",),
    "storage.k8s.io/v1": (
        "CSIDriver csi_drivers cluster storage_v1 ClusterObjects",
        "CSINode csi_nodes cluster storage_v1 ClusterObjects",
        "CSIStorageCapacity csi_storage_capacities namespaced storage_v1 ObjectCollection",
        "StorageClass storage_classes cluster storage_v1 ClusterObjects",
        "VolumeAttachment volume_attachments cluster storage_v1 ClusterWithStatus status",
    ),
    "v1": (
        "Binding bindings namespaced core_v1 Creator",
        "ComponentStatus component_statuses cluster core_v1 ClusterReader",
        "ConfigMap config_maps namespaced core_v1 ObjectCollection",
        "Endpoints endpoints namespaced core_v1 ObjectCollection",
        "Event events namespaced core_v1 ObjectCollection",
        "LimitRange limit_ranges namespaced core_v1 ObjectCollection",
        "Namespace namespaces cluster core_v1 Namespaces finalize status",
        "Node nodes cluster core_v1 Nodes proxy: status",
        "PersistentVolumeClaim persistent_volume_claims namespaced core_v1 WithStatus status",
        "PersistentVolume persistent_volumes cluster core_v1 ClusterWithStatus status",
        "PodTemplate pod_templates namespaced core_v1 ObjectCollection",
        "Pod pods namespaced core_v1 Pods attach: binding:core_v1.Binding ephemeralcontainers eviction:policy_v1.Eviction exec: log: portforward: proxy: status",
        "ReplicationController replication_controllers namespaced core_v1 ScalableWithStatus scale:autoscaling_v1.Scale status",
        "ResourceQuota resource_quotas namespaced core_v1 WithStatus status",
        "Secret secrets namespaced core_v1 ObjectCollection",
        "ServiceAccount service_accounts namespaced core_v1 ServiceAccounts token:authentication_v1.TokenRequest",
        "Service services namespaced core_v1 Proxied proxy: status",
    ),
}
CRD: dict[str, tuple[str, ...]] = {
    "alerting.kubesphere.io/v2beta1": (
        "ClusterRuleGroup clusterrulegroups cluster alerting_v2beta1 ClusterWithStatus status",
        "GlobalRuleGroup globalrulegroups cluster alerting_v2beta1 ClusterWithStatus status",
        "RuleGroup rulegroups namespaced alerting_v2beta1 WithStatus status",
    ),
    "app.k8s.io/v1beta1": ("Application applications namespaced app_v1beta1 WithStatus status",),
    "application.kubesphere.io/v1alpha1": (
        "HelmApplication helmapplications cluster application_v1alpha1 ClusterWithStatus status",
        "HelmApplicationVersion helmapplicationversions cluster application_v1alpha1 ClusterWithStatus status",
        "HelmCategory helmcategories cluster application_v1alpha1 ClusterWithStatus status",
        "HelmRelease helmreleases cluster application_v1alpha1 ClusterWithStatus status",
        "HelmRepo helmrepos cluster application_v1alpha1 ClusterWithStatus status",
    ),
    "cluster.kubesphere.io/v1alpha1": ("Cluster clusters cluster cluster_v1alpha1 ClusterObjects",),
    "devops.kubesphere.io/v1alpha1": (
        "S2iBinary s2ibinaries namespaced devops_v1alpha1 ObjectCollection",
        "S2iBuilder s2ibuilders namespaced devops_v1alpha1 WithStatus status",
        "S2iBuilderTemplate s2ibuildertemplates cluster devops_v1alpha1 ClusterObjects",
        "S2iRun s2iruns namespaced devops_v1alpha1 WithStatus status",
    ),
    "devops.kubesphere.io/v1alpha3": (
        "Addon addons namespaced devops_v1alpha3 ObjectCollection",
        "AddonStrategy addonstrategies cluster devops_v1alpha3 ClusterObjects",
        "ClusterStepTemplate clustersteptemplates cluster devops_v1alpha3 ClusterWithStatus status",
        "ClusterTemplate clustertemplates cluster devops_v1alpha3 ClusterWithStatus status",
        "DevOpsProject devopsprojects cluster devops_v1alpha3 ClusterObjects",
        "GitRepository gitrepositories namespaced devops_v1alpha3 ObjectCollection",
        "PipelineRun pipelineruns namespaced devops_v1alpha3 WithStatus status",
        "Pipeline pipelines namespaced devops_v1alpha3 ObjectCollection",
        "Template templates namespaced devops_v1alpha3 WithStatus status",
        "Webhook webhooks namespaced devops_v1alpha3 ObjectCollection",
    ),
    "gateway.kubesphere.io/v1alpha1": ("Gateway gateways namespaced gateway_v1alpha1 WithStatus status",),
    "gitops.kubesphere.io/v1alpha1": (
        "Application applications namespaced gitops_v1alpha1 WithStatus status",
        "ImageUpdater imageupdaters namespaced gitops_v1alpha1 WithStatus status",
    ),
    "iam.kubesphere.io/v1alpha2": (
        "FederatedRoleBinding federatedrolebindings namespaced iam_v1alpha2 ObjectCollection",
        "FederatedRole federatedroles namespaced iam_v1alpha2 ObjectCollection",
        "FederatedUser federatedusers namespaced iam_v1alpha2 ObjectCollection",
        "GlobalRoleBinding globalrolebindings cluster iam_v1alpha2 ClusterObjects",
        "GlobalRole globalroles cluster iam_v1alpha2 ClusterObjects",
        "GroupBinding groupbindings cluster iam_v1alpha2 ClusterObjects",
        "Group groups cluster iam_v1alpha2 ClusterObjects",
        "LoginRecord loginrecords cluster iam_v1alpha2 ClusterObjects",
        "RoleBase rolebases cluster iam_v1alpha2 ClusterObjects",
        "User users cluster iam_v1alpha2 ClusterObjects",
        "WorkspaceRoleBinding workspacerolebindings cluster iam_v1alpha2 ClusterObjects",
        "WorkspaceRole workspaceroles cluster iam_v1alpha2 ClusterObjects",
    ),
    "network.kubesphere.io/v1alpha1": (
        "IPAMBlock ipamblocks cluster network_v1alpha1 ClusterObjects",
        "IPAMHandle ipamhandles cluster network_v1alpha1 ClusterObjects",
        "IPPool ippools cluster network_v1alpha1 ClusterWithStatus status",
        "NamespaceNetworkPolicy namespacenetworkpolicies namespaced network_v1alpha1 ObjectCollection",
    ),
    "quota.kubesphere.io/v1alpha2": ("ResourceQuota resourcequotas cluster quota_v1alpha2 ClusterWithStatus status",),
    "servicemesh.kubesphere.io/v1alpha2": (
        "ServicePolicy servicepolicies namespaced servicemesh_v1alpha2 ObjectCollection",
        "Strategy strategies namespaced servicemesh_v1alpha2 ObjectCollection",
    ),
    "storage.kubesphere.io/v1alpha1": (
        "ProvisionerCapability provisionercapabilities cluster storage_v1alpha1 ClusterObjects",
        "StorageClassCapability storageclasscapabilities cluster storage_v1alpha1 ClusterObjects",
    ),
    "tenant.kubesphere.io/v1alpha1": ("Workspace workspaces cluster tenant_v1alpha1 ClusterObjects",),
    "tenant.kubesphere.io/v1alpha2": ("WorkspaceTemplate workspacetemplates cluster tenant_v1alpha2 ClusterObjects",),
}
