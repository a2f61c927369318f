"""What the client tells the `kubesphere` logger of the standard library; silent unless somebody listens.

`KUBESPHERE_LOG=debug|info|warning` in the environment shows it on stderr: requests from debug on, logins, renewals and
retries from info on, failures that are not passed over from warning on. No record holds a header, a body, a form, or
the value of a query parameter that looks secret.
"""

from __future__ import annotations

import logging
import math
import os
from functools import cache

from ..errors import APIError
from ..redact import mask_text, mask_url
from ..warn import warn

VARIABLE = "KUBESPHERE_LOG"
LOGGER = logging.getLogger("kubesphere")
LOGGER.addHandler(logging.NullHandler())
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


@cache
def configure() -> None:
    """Show on stderr what the environment asks for; once in a process, by the first client."""
    wanted = os.environ.get(VARIABLE, "").strip().lower()
    if not wanted:
        return
    if wanted not in _LEVELS:
        warn(f"{VARIABLE} must be debug, info or warning, not {wanted!r}", RuntimeWarning)
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s: %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(_LEVELS[wanted])


def quiet(name: str) -> logging.Logger:
    """The logger of a library that tells headers in plain text at DEBUG: from INFO on, unless its level was set."""
    logger = logging.getLogger(name)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return logger


def sent(request_method: str, url: object, status: int, elapsed: float, attempt: int = 1) -> None:
    """A request was answered, after `elapsed` seconds; `attempt` counts from 1."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        again = f" (attempt {attempt})" if attempt > 1 else ""
        LOGGER.debug("%s %s: %d in %.0f ms%s", request_method, mask_url(str(url)), status, elapsed * 1000, again)


def failed(method: str, url: object, error: BaseException, attempt: int = 1) -> None:
    """A request got no answer; `attempt` counts from 1."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        again = f" (attempt {attempt})" if attempt > 1 else ""
        LOGGER.debug("%s %s: %s%s", method, mask_url(str(url)), _told(error), again)


def retrying(method: str, url: object, delay: float, why: object) -> None:
    """A request will be sent again after `delay` seconds; `why` is a status, an error or a few words."""
    if LOGGER.isEnabledFor(logging.INFO):
        LOGGER.info("%s %s: again in %.2f s after %s", method, mask_url(str(url)), delay, _told(why))


def watch_failed(path: str, error: Exception, failures: int, delay: float) -> None:
    """A watch goes on after an error: a warning, unless just a connection was cut."""
    level = logging.WARNING if failures > 2 or isinstance(error, APIError) else logging.INFO
    if LOGGER.isEnabledFor(level):
        LOGGER.log(level, "watch of %s: again in %.1f s after %s", path, delay, _told(error))


def token_issued(grant_type: str, url: object, lifetime: float) -> None:
    """A login or renewal (`grant_type` of RFC 6749) succeeded; the token lasts `lifetime` seconds, or for ever."""
    if LOGGER.isEnabledFor(logging.INFO):
        lasts = "without end" if lifetime == math.inf else f"for {lifetime:.0f} s"
        LOGGER.info("token by %s from %s, good %s", grant_type, mask_url(str(url)), lasts)


def token_refused(grant_type: str, url: object, error: BaseException) -> None:
    """A login or renewal failed."""
    if LOGGER.isEnabledFor(logging.WARNING):
        LOGGER.warning("no token by %s from %s: %s", grant_type, mask_url(str(url)), _told(error))


def _told(value: object) -> str:
    return mask_text(f"{type(value).__name__}: {value}" if isinstance(value, BaseException) else str(value))
