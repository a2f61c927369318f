"""What an error means where its status doesn't say: many of KubeSphere's handlers answer 500 or 400 to anything."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import errors

_500 = frozenset({500})
_400_500 = frozenset({400, 500})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text stands for.

    Attributes:
        pattern: what is looked for in the text.
        statuses: the statuses it is looked for under.
        error: the class of the error.
    """

    pattern: re.Pattern[str]
    statuses: frozenset[int]
    error: type[errors.APIError]


# The texts are those of Kubernetes' errors, which lose their code on the way out, and of KubeSphere's own handlers.
_MEANINGS = (
    Meaning(re.compile(r" not found$|^\w+ not found \S+$| does not exist$"), _500, errors.NotFoundError),
    Meaning(re.compile(r"^resource is not supported$|^no matches for kind "), _500, errors.NotFoundError),
    Meaning(re.compile(r"^cluster \S+ not exists$"), frozenset({400}), errors.NotFoundError),
    Meaning(re.compile(r" already exists$"), _400_500 | {409}, errors.AlreadyExistsError),
    Meaning(re.compile(r"^Operation cannot be fulfilled on "), _500 | {409}, errors.ConflictError),
    Meaning(re.compile(r'^\S+ "[^"]*" is invalid: '), _400_500, errors.UnprocessableEntityError),
    Meaning(re.compile(r"^json: cannot unmarshal "), _500, errors.BadRequestError),
    Meaning(re.compile(r"cluster \S+ is not ready$"), _500, errors.ServiceUnavailableError),
)
_ADVICE = (
    (re.compile(r'User "system:anonymous" cannot '), "the request carried no login"),
    (re.compile(r"^auth rate limit exceeded$"), "the account is locked for some minutes, whatever the password"),
    (re.compile(r"^Operation cannot be fulfilled on "), "read it again, make the change once more and send that"),
    (re.compile(r"^json: cannot unmarshal .*jsonpatch\.Patch$"), "this route takes a JSON Patch, a list of operations"),
)


def meaning_of(status: int, text: str) -> Meaning | None:
    """What a text under a status stands for; None if the status alone says it."""
    return next((each for each in _MEANINGS if status in each.statuses and each.pattern.search(text)), None)


def advice_on(text: str) -> str | None:
    """What to do about an error of this text, where that isn't plain."""
    return next((advice for pattern, advice in _ADVICE if pattern.search(text)), None)
