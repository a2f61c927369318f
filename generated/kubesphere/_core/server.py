"""How the server of this release behaves, where releases differ."""

CLUSTER_PATH = "{root}/clusters/{cluster}{rest}"
CLUSTER_ROOTS = ("/kapis", "/apis", "/api")
CODE_GRANT = "code"
PASSWORD_PROVIDER = False
AUTHORIZE_SCOPE = ""
LISTED_REDIRECTS = False
CONSOLE_LOGIN = False
LOGIN_ENDS_OTHERS = True
LOGOUT_ENDS_ALL = True
UNKNOWN_CLIENT_STATUS = 401
WRONG_SECRET_ERROR = "invalid_client"
