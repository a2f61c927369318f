"""What tells one object of a Kubernetes collection from another, and one state of it from the next."""

from __future__ import annotations

from typing import Any, TypeAlias

Key: TypeAlias = tuple[str, str]
"""(namespace, name); the namespace of what lies in none is empty."""


def key_of(value: Any) -> Key:
    """The key of an object, be it a model or plain JSON; what is no object has an empty one."""
    return metadata_text(value, "namespace"), metadata_text(value, "name")


def version_of(value: Any) -> str:
    """The resource version of an object, opaque (Kubernetes API conventions, concurrency); empty if it has none."""
    return metadata_text(value, "resourceVersion")


def metadata_text(value: Any, name: str) -> str:
    """A string of an object's metadata, by wire name; empty if it is missing."""
    metadata = _member(value, "metadata")
    found = _member(metadata, name)
    return found if isinstance(found, str) else ""


def storage_order(key: Key) -> bytes:
    """What Kubernetes lists are sorted by: the path of the object in the store, byte by byte."""
    namespace, name = key
    return f"{namespace}/{name}".encode() if namespace else name.encode()


def _member(value: Any, name: str) -> Any:
    """A member of a model or JSON object by wire name; None of anything else."""
    try:
        return value[name]
    except (KeyError, TypeError, IndexError):
        return None
