"""A KubeSphere in memory, for the tests of programs that use this client, and to try things without a cluster.

    from kubesphere.models import Pod, ObjectMeta
    from kubesphere.testing import FakeKubeSphere

    def test_mine():
        fake = FakeKubeSphere()
        fake.add(Pod(metadata=ObjectMeta(name="web", namespace="demo")))
        with fake.client() as ks:
            restart_all(ks)
        assert [str(call) for call in fake.calls] == ["DELETE /api/v1/namespaces/demo/pods/web"]

With pytest, `pytest_plugins = ["kubesphere.testing.plugin"]` in the top `conftest.py` makes one a fixture, named
`fake_kubesphere`. `python -m kubesphere.testing` is the same on a socket, with a few things in it.

It keeps objects and answers as the real server does: tokens expire and are revoked, lists have pages, filters and
selectors, writes meet conflicts, watches tell of changes, what nobody may do is refused. What it can't do: pods don't
run, so nothing ever becomes ready by itself; containers have a shell of a few commands and those that
`FakeKubeSphere.command` gives them (extra `websocket`); and KubeSphere's backends for monitoring, logs and the like
answer 501 until they are given something to say with `FakeKubeSphere.answer`.
"""

from ._calls import Call
from ._fake import FakeKubeSphere
from ._server.processes import Process
from ._transport import FakeTransport

__all__ = ["Call", "FakeKubeSphere", "FakeTransport", "Process"]
