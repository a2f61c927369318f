"""Every page of the site, and the order in which they are offered."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ksgen.docs.reference import CALLS
from ksgen.docs.text import block, link, prose
from ksgen.errors import KsgenError, counted
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ksgen.docs.reference import Reference

Navigation = list[dict[str, Any]]


def pages(reference: Reference, guide: str, recipes: Mapping[str, str]) -> tuple[dict[str, str], Navigation]:
    """The Markdown of each page by its path, and the navigation.

    Args:
        reference: The pages of operations, kinds and models.
        guide: The client's README.
        recipes: Programs by name.
    """
    groups = [
        ("Reference", reference.operations()),
        ("Kinds", reference.kinds()),
        ("Models", reference.models()),
    ]
    programs = {f"recipes/{name}.md": _recipe(name, text) for name, text in recipes.items()}
    found = {"index.md": _home(reference, dict(groups)), "guide.md": guide, "recipes.md": _recipes(recipes), **programs}
    shown: list[str | dict[str, str]] = ["recipes.md", *({_titled(path): path} for path in programs)]
    navigation: Navigation = [{"Home": "index.md"}, {"Guide": "guide.md"}, {"Recipes": shown}]
    for title, made in groups:
        found |= made
        navigation.append({title: _nested(sorted(made, key=_title))})
    return found, navigation


def _nested(paths: Iterable[str]) -> list[dict[str, Any]]:
    """Pages by their titles; those of one API group or module together."""
    groups: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        groups[re.split("[.-]", _title(path))[0] if path.startswith(("reference/", "models/")) else path].append(path)
    return [
        {name: [{_title(each): each} for each in held]} if len(held) > 1 else {_title(held[0]): held[0]}
        for name, held in groups.items()
    ]


def _title(path: str) -> str:
    title = path.rpartition("/")[2].removesuffix(".md")
    return "What can be done" if path == f"{CALLS}.md" else title


def _titled(path: str) -> str:
    return _title(path).replace("_", " ").capitalize()


def _home(reference: Reference, groups: Mapping[str, Mapping[str, str]]) -> str:
    package = reference.catalogue.package
    operations = {(each.method, each.path) for each in reference.catalogue.calls}
    lines = [
        f"# {markdown(package.name)}",
        "",
        f"The Python client of KubeSphere's {markdown(package.release)}: "
        f"{counted(len(operations), 'operation')}, {counted(len(package.kinds), 'kind')}, "
        f"{counted(sum(1 for _ in reference.catalogue.models()), 'model')}. "
        "Press `/` and type to find any of them, by its call, its path or its words.",
        "",
        "- [Guide](guide.md): signing in, lists, models, changes, watches, errors",
        "- [Recipes](recipes.md): whole programs",
        f"- [What can be done with kinds]({CALLS}.md): what each call takes",
        "",
    ]
    for title, made in groups.items():
        lines += [f"## {title}", ""]
        lines += [" ".join(link(_title(path), path.replace(".md", ".html")) for path in sorted(made, key=_title)), ""]
    return "\n".join(lines)


def _recipes(recipes: Mapping[str, str]) -> str:
    lines = ["# Recipes", ""]
    if not recipes:
        lines += ["They are programs in ksgen's repository, in the folder `tests/examples`.", ""]
    for name, text in recipes.items():
        said = (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
        lines += [f"- {link(_titled(name), f'recipes/{name}.html')}: {prose(said)}"]
    return "\n".join(lines)


def _recipe(name: str, text: str) -> str:
    return "\n".join([f"# {markdown(_titled(name))}", "", *block("python", text)])


def read_recipes(folder: Path) -> dict[str, str]:
    """The programs of a folder, by name; none where it isn't there, as beside an installed ksgen.

    Raises:
        KsgenError: one can't be read.
    """
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.py")):
        if path.stem == "__init__" or (path.stem.startswith("test_") and path.stem != "test_your_own"):
            continue
        try:
            found[path.stem] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise KsgenError(f"the recipe can't be read: {error}", where=str(path)) from error
    return found
