"""Where models are by their plain names, and what a wrong name is answered with: where it is, or what was meant."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def by_name(lines: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The module of each name; `lines` has the names in each module, several to a line."""
    return {name: module for module, names in lines.items() for name in " ".join(names).split()}


def missing(package: str, asked: str, name: str) -> NoReturn:
    """Raise for a name that a module doesn't have.

    Args:
        package: Name of the package of models.
        asked: The module that was asked: one in it, the package itself, or the one that holds it.
        name: The name.

    Raises:
        ImportError: if it was to be imported; `from` drops the text of an AttributeError.
        AttributeError: otherwise.
    """
    models: Any = sys.modules[package]
    text = f"{asked} has no {name!r}"
    if package.startswith(f"{asked}.") and name in models._MODULES:
        text = f"{text}: it is {package}.{name}"
    elif not name.startswith("_") and (hint := _own(asked, name) or _hint(models._MODULES, models._SHARED, name)):
        text = f"{text}: {hint}"
    if _importing():
        raise ImportError(text, name=name)
    raise AttributeError(text, name=name)


def missing_of(module: str) -> Callable[[str], NoReturn]:
    """The `__getattr__` of a module of models (PEP 562)."""
    package = module.rpartition(".")[0]

    def asked(name: str) -> NoReturn:
        missing(package, module, name)

    return asked


def _own(asked: str, name: str) -> str:
    """What the module that was asked has by nearly that name."""
    from difflib import get_close_matches  # noqa: PLC0415

    own = {each.lower(): each for each in getattr(sys.modules[asked], "__all__", ())}
    close = get_close_matches(name.lower(), own, n=1, cutoff=0.9)
    return f"did you mean {own[close[0]]}?" if close else ""


def _hint(modules: dict[str, str], shared: Mapping[str, tuple[str, ...]], name: str) -> str:
    if name in modules:
        others = (module for module, lines in shared.items() if name in " ".join(lines).split())
        return f"it is in {' and '.join((modules[name], *others))}"
    from difflib import get_close_matches  # noqa: PLC0415

    folded = {each.lower(): each for each in modules}
    wanted = name.lower()
    alike = [wanted.removesuffix("s"), *get_close_matches(wanted, folded, n=3, cutoff=0.75)]
    close = list(dict.fromkeys(folded[each] for each in alike if each in folded))
    return f"did you mean {' or '.join(f'{each} ({modules[each]})' for each in close)}?" if close else ""


def _importing() -> bool:
    """Whether `from ... import` asks: the caller of `__getattr__` stands at that instruction."""
    from dis import opmap  # noqa: PLC0415

    frame = sys._getframe(3)  # pyright: ignore[reportPrivateUsage]
    return frame.f_lasti >= 0 and frame.f_code.co_code[frame.f_lasti] == opmap["IMPORT_FROM"]
