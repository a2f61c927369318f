"""A command in a container, as `kubectl exec` runs it, and one that is given input."""

import sys

from kubesphere import KubeSphere


def main(ks: KubeSphere, namespace: str, pod: str, command: list[str]) -> int:
    """Returns the exit code."""
    pods = ks.k8s.core.v1.pods.in_namespace(namespace)
    with pods.exec(pod, command) as process:
        finished = process.wait()
    print(finished.stdout.decode(), end="")
    print(finished.stderr.decode(), end="", file=sys.stderr)

    with pods.exec(pod, ["cat"], stdin=True) as process:
        process.write("hello\n")
        process.close_stdin()
        for output in process:  # as it comes
            print(output.stream, output.data.decode(), end="")
    return finished.exit_code


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: python run_command.py NAMESPACE POD COMMAND...")
    with KubeSphere.from_env() as client:
        sys.exit(main(client, sys.argv[1], sys.argv[2], sys.argv[3:]))
