"""Kinds: Kubernetes' own Swagger and manifests of custom resources become contracts, and contracts a table of kinds."""
