"""Reading a reply as the sync client does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kubesphere._core.client import answers
from kubesphere._core.lists.sync_page import Page

if TYPE_CHECKING:
    from kubesphere._core.operation import Result
    from kubesphere._core.reply import Reply

T = TypeVar("T")


def read(result: Result[T], reply: Reply) -> T:
    return answers.read(result, reply, lambda: Page)
