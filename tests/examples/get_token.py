"""A token from Python, to call the API with anything else: curl, a test suite, another library."""

import sys

from kubesphere import KubeSphere


def main(url: str, username: str, password: str) -> str:
    """Returns the access token; it ends after two hours, or with the next login of the same account."""
    with KubeSphere(url) as ks:
        token = ks.oauth.token(
            grant_type="password",
            username=username,
            password=password,
            client_id="kubesphere",
            client_secret="kubesphere",
        )
    print(f"curl -H 'Authorization: Bearer {token.access_token}' {url}/kapis/version  # for {token.expires_in} s")
    return str(token.access_token)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python get_token.py URL USERNAME PASSWORD")
    main(*sys.argv[1:4])
