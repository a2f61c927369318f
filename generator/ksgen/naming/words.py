"""Words and identifiers: the only alphabet a name from a spec can reach Python in."""

from __future__ import annotations

import keyword
import re

# Runs of capitals are looked at from their start only: from each of their letters, that would be quadratic.
_PLURAL_ACRONYM = re.compile(r"(?<![A-Z])([A-Z]{2,})s(?![a-z])")
_BOUNDARIES = (re.compile(r"([a-z0-9])([A-Z])"), re.compile(r"(?<![A-Z])([A-Z]+)([A-Z][a-z])"))
_OTHER = re.compile(r"[^A-Za-z0-9]+")
VERSION = re.compile(r"v\d+((alpha|beta)\d+)?")  # of an API group, as Kubernetes writes it

# Nouns that end in `s` without naming several things.
_UNCOUNTED = frozenset({"devops", "metrics", "kubernetes", "logs", "status", "dns", "tls"})


# What Windows takes for devices, whatever comes behind a dot: no file there can be called so.
DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10))}
)


def is_device(name: str) -> bool:
    """Whether a file or folder of this name would be a device on Windows."""
    return name.partition(".")[0].lower() in DEVICES


# What annotations and decorators name inside of classes: an attribute of that name would hide it.
_USED = frozenset(
    {"bool", "builtins", "bytes", "datetime", "dict", "float", "int", "overload", "property", "str", "timedelta"}
)


class Name(str):
    """A Python identifier of ASCII letters, digits and `_` that is no keyword: what may be printed as it is."""

    __slots__ = ()

    def __new__(cls, text: str) -> Name:
        """Take a text that is one.

        Raises:
            ValueError: if it is none; names are made by the functions below, so that is a mistake of ours.
        """
        if not (text.isascii() and text.isidentifier()) or keyword.iskeyword(text):
            raise ValueError(f"{text!r} is not an ASCII identifier")
        return super().__new__(cls, text)


def snake(text: str) -> str:
    """`podCIDRs` to `pod_cidrs`, `filters[]` to `filters`: a Python identifier of ASCII letters, digits and `_`."""
    text = _PLURAL_ACRONYM.sub(lambda match: match[1].capitalize() + "s", text)
    for boundary in _BOUNDARIES:
        text = boundary.sub(r"\1_\2", text)
    return identifier(_OTHER.sub("_", text).strip("_").lower())


def pascal(text: str) -> str:
    """`appHealthResponse` to `AppHealthResponse`, `S2iRun` as it is: a class name."""
    return identifier("".join(part[:1].upper() + part[1:] for part in _OTHER.split(text)))


def identifier(text: str) -> str:
    """Make a text of ASCII letters, digits and `_` an identifier that is no keyword and hides nothing in use."""
    if not text:
        return "unnamed"
    if text[0].isdigit():
        text = "n" + text
    return text + "_" if keyword.iskeyword(text) or text in _USED else text


def module_name(text: str) -> str:
    """A module of that name, which is a file on every system."""
    return text + "_" if text in DEVICES else text


def constant(text: str) -> str:
    """`workspaces.members.list` to `WORKSPACES_MEMBERS_LIST`."""
    return _OTHER.sub("_", text).strip("_").upper()


def is_plural(word: str) -> bool:
    """Whether a path segment names several things, as far as its spelling tells."""
    word = word.lower()
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _UNCOUNTED


def singular(name: str) -> str:
    """What one of several is called: `RuleGroupSpecRules` are each a `RuleGroupSpecRule`."""
    if name.endswith("ies") and len(name) > 4:
        return name[:-3] + "y"
    if name.endswith(("sses", "xes", "ches", "shes")):
        return name[:-2]
    return name[:-1] if is_plural(snake(name).rpartition("_")[2]) else f"{name}Item"
