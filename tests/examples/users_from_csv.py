"""Users in bulk from a CSV file, each with a role on the platform and one in a workspace; who is there stays."""

import csv
import sys
from pathlib import Path

from kubesphere import KubeSphere
from kubesphere.errors import AlreadyExistsError, APIError

ROLE = "iam.kubesphere.io/globalrole"


def main(ks: KubeSphere, file: Path) -> dict[str, str]:
    """Reads the columns name, email, password, role, workspace and workspace_role; returns what became of each user."""
    done: dict[str, str] = {}
    with file.open(newline="") as lines:
        for row in csv.DictReader(lines):
            name = row["name"]
            spec = {"email": row["email"], "password": row["password"]}
            user = {"metadata": {"name": name, "annotations": {ROLE: row["role"]}}, "spec": spec}
            try:
                ks.iam.v1alpha2.users.create(user)
                member = {"username": name, "roleRef": f"{row['workspace']}-{row['workspace_role']}"}
                ks.iam.v1alpha2.workspaces.workspacemembers.create(row["workspace"], [member])
                done[name] = "created"
            except AlreadyExistsError:
                done[name] = "here already"
            except APIError as error:
                done[name] = f"refused: {error.message}"
    return done


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python users_from_csv.py FILE")
    with KubeSphere.from_env() as client:
        for user, result in main(client, Path(sys.argv[1])).items():
            print(user, result, sep="\t")
