"""Helpers on Kubernetes objects: found by kind, applied, edited, waited for; and other clients."""
