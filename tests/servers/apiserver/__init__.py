"""A loopback ks-apiserver, written from how the real one of release 3.4 behaves.

    with ApiServer(access_lifetime=1.0) as server:
        populate(server)
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks: ...
    assert len(server.token_calls()) == 1

It behaves, and replays nothing: objects are stored, tokens are signed, and what it says follows from that. It is the
one that `kubesphere.testing` hands to users, on a socket, with every route of the contract and faults of its own.
"""

from kubesphere.testing._server import patches as patches
from kubesphere.testing._server.faults import Drop as Drop
from kubesphere.testing._server.faults import Instead as Instead
from kubesphere.testing._server.faults import Lost as Lost
from kubesphere.testing._server.world import PASSWORD as PASSWORD
from kubesphere.testing._server.world import populate as populate

from servers.apiserver.faults import Garbage as Garbage
from servers.apiserver.faults import Held as Held
from servers.apiserver.faults import Slow as Slow
from servers.apiserver.faults import Truncated as Truncated
from servers.apiserver.server import ApiServer as ApiServer
