"""Models of `certificates_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class CertificateSigningRequest(_Object):
    """What the operation CertificateSigning is asked with."""

    __required__ = ("spec",)
    spec: _Nested[CertificateSigningRequestSpec] = _field("spec", _ref("CertificateSigningRequestSpec"))
    "What is wanted of it."
    status: _Nested[CertificateSigningRequestStatus] = _field("status", _ref("CertificateSigningRequestStatus"))
    "What the server reports of it."


class CertificateSigningRequestCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    "When it was written last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class CertificateSigningRequestSpec(Model):
    """What is wanted of a CertificateSigningRequest."""

    __required__ = ("request", "signerName")
    expiration_seconds: int | None = _field("expirationSeconds")
    "Seconds that it should be good for, 600 at least."
    extra: MutableMapping[str, MutableSequence[str]] = _field("extra", _mapping(_array()))
    "What else is known of who asks; set by the server."
    groups: MutableSequence[str] = _field("groups", _array())
    "Groups of who asks; set by the server."
    request: str | None = _field("request")
    "The request in PEM, in base64."
    signer_name: str | None = _field("signerName")
    "Who signs it, e.g. `kubernetes.io/kube-apiserver-client`."
    uid: str | None = _field("uid")
    "Identifier of who asks; set by the server."
    usages: MutableSequence[str] = _field("usages", _array())
    "What it is for, e.g. `client auth`."
    username: str | None = _field("username")
    "Who asks; set by the server."


class CertificateSigningRequestStatus(Model):
    """What the server reports of a CertificateSigningRequest."""

    certificate: str | None = _field("certificate")
    "The certificate in PEM, in base64, once it is signed."
    conditions: _NestedItems[CertificateSigningRequestCondition] = _field(
        "conditions", _array(_ref("CertificateSigningRequestCondition"))
    )
    "`Approved`, `Denied` or `Failed`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
