"""The kubeconfig of a user, for kubectl: written whole or not at all, and for nobody else to read."""

import sys
from pathlib import Path

from kubesphere import KubeSphere, with_streaming_response


def main(ks: KubeSphere, username: str, file: Path) -> str:
    """Returns the first line of what was saved."""
    file.touch(mode=0o600)
    with with_streaming_response(ks.resources.v1alpha2.users.kubeconfig.get)(username) as answer:
        answer.save(file)
    file.chmod(0o600)
    print(f"kubectl --kubeconfig {file} get pods")
    return file.read_text().partition("\n")[0]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python download_kubeconfig.py USERNAME FILE")
    with KubeSphere.from_env() as client:
        main(client, sys.argv[1], Path(sys.argv[2]))
