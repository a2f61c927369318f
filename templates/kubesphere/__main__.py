"""`python -m kubesphere`: the client on the command line; `--help` says what it can do."""

import sys

from ._cli.main import main

if __name__ == "__main__":
    sys.exit(main())
