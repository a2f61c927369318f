"""The hand-written runtime under the generated client.

The two clients are thin shells that send. `models` is what they read and write, `auth` how they sign in, `transport`
the way of a request and its answer, `lists` pages and watches, `kube` helpers on Kubernetes objects.
"""
