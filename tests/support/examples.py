"""How many examples costly property tests draw: a few each time, since runs add up, ten times as many on demand."""

from __future__ import annotations

import os

WHOLE = os.environ.get("KSGEN_HOSTILE") == "whole"


def examples(number: int) -> int:
    """For `settings(max_examples=...)`; `KSGEN_HOSTILE=whole` asks for ten times `number`."""
    return number * 10 if WHOLE else number
