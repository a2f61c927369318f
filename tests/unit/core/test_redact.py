"""Text with its secrets masked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.redact import mask_text

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJ1Ijoic2VjcmV0In0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('user "x" not found\n', 'user "x" not found'),
        ("a\r\n\tb\x00\x1b[31mc\u2028d\u202ee\ud800", "a b [31mc d e"),
        (f"bad token {JWT}, sorry", "bad token ***, sorry"),
        ("got Authorization: Bearer abc.def-1~+/= there", "got Authorization: *** *** there"),
        ("basic YWRtaW46cGFzcw== refused", "basic *** refused"),
        ("post username=admin&password=a%20b&client_secret=x", "post username=admin&password=***&client_secret=***"),
        ('{"user": "a", "password": "hun\\"ter2", "n": 1}', '{"user": "a", "password": ***, "n": 1}'),
        ('spec.password: Invalid value: "hunter2": too short', "spec.password: Invalid value: ***: too short"),
        ('body \\"password\\": \\"hunter2 x\\", \\"n\\"', 'body \\"password\\": ***, \\"n\\"'),
        ("GET http://h/?access_token=abc: 403 no", "GET http://h/?access_token=***: 403 no"),
        ("admin:password=hunter2:password=hunter2", "admin:password=***"),
        ("access_token: abcdef", "access_token: ***"),
        ("password: hunter2", "password: ***"),
        ('"refreshToken":"unfinished', '"refreshToken":***'),
        ("dial https://admin:hunter2@h/x failed", "dial https://***@h/x failed"),
        ("Unauthorized: jwt: token is expired by 3.9s", "Unauthorized: jwt: token is expired by 3.9s"),
        ("invalid continue token: continue key", "invalid continue token: continue key"),
        ("Unauthorized: token not found in cache", "Unauthorized: token not found in cache"),
        ("GET http://h/x?watch=true", "GET http://h/x?watch=true"),
        ('namespaces "a" is forbidden: User "b"', 'namespaces "a" is forbidden: User "b"'),
    ],
)
def test_what_is_plainly_secret_is_masked(text: str, shown: str) -> None:
    assert mask_text(text) == shown


@given(st.text(max_size=3000), st.integers(10, 600))
def test_any_text_is_one_bounded_printable_line(text: str, limit: int) -> None:
    shown = mask_text(text, limit)
    assert shown.isprintable()
    assert len(shown) <= limit


def test_no_end_of_a_secret_survives_the_cut() -> None:
    for length in range(1900, 2100):
        assert "hunter" not in mask_text("y" * 400 + f'{" " * (length - 400)}{{"password": "hunter2hunter2"}}')
