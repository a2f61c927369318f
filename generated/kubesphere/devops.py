"""DevOps above single requests: logs to their end, runs, and credentials."""

from ._core.devops.credentials import basic_auth, kubeconfig, replace_credential, secret_text, ssh_auth
from ._core.devops.runs import finished, follow, run_parameters
from ._core.models.progressive import ProgressiveText

__all__ = [
    "ProgressiveText",
    "basic_auth",
    "finished",
    "follow",
    "kubeconfig",
    "replace_credential",
    "run_parameters",
    "secret_text",
    "ssh_auth",
]
