"""What can go wrong, what the client mends by itself, and what is left to say."""

import sys

from kubesphere import KubeSphere, RetryPolicy
from kubesphere.errors import AccountLockedError, ForbiddenError, NotFoundError, OAuthError, TransportError


def main(url: str, password: str, user: str) -> str:
    """Returns what came of it, in a few words."""
    patient = RetryPolicy(retries=5)  # only what may be repeated: no connection, 429, 502 to 504, a dropped connection
    with KubeSphere(url, username="admin", password=password, retries=patient, total_timeout=30) as ks:
        try:
            return str(ks.iam.v1alpha2.users.get(user).spec.email)
        except NotFoundError:  # also where the server says 500 and means it
            return "no such user"
        except ForbiddenError as error:
            return f"not allowed: {error.message}"
        except AccountLockedError:
            return "too many wrong passwords; wait some minutes"
        except OAuthError as error:
            return f"the login was refused: {error.error}"
        except TransportError as error:
            return f"no answer: {error}"


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python errors_and_retries.py URL PASSWORD USER")
    print(main(*sys.argv[1:4]))
