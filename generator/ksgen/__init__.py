"""ksgen: from KubeSphere's published Swagger files to the typed `kubesphere` client."""

__version__ = "0.1.0"
