"""How the server of this release behaves, where releases differ."""

CLUSTER_PATH = "{root}/clusters/{cluster}{rest}"
CLUSTER_ROOTS = ("/kapis", "/apis", "/api")
CODE_GRANT = "code"
PASSWORD_PROVIDER = False
AUTHORIZE_SCOPE = ""
LISTED_REDIRECTS = False
