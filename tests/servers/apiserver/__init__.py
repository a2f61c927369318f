"""A loopback ks-apiserver, written from how the real one of release 3.4 behaves.

    with ApiServer(access_lifetime=1.0) as server:
        populate(server)
        with KubeSphere(server.url, username="admin", password="P@88w0rd") as ks: ...
    assert len(server.token_calls()) == 1

It behaves, and replays nothing: objects are stored, tokens are signed, and what it says follows from that.
"""

from servers.apiserver.faults import Drop as Drop
from servers.apiserver.faults import Garbage as Garbage
from servers.apiserver.faults import Held as Held
from servers.apiserver.faults import Instead as Instead
from servers.apiserver.faults import Lost as Lost
from servers.apiserver.faults import Slow as Slow
from servers.apiserver.faults import Truncated as Truncated
from servers.apiserver.server import ApiServer as ApiServer
from servers.apiserver.world import populate as populate
