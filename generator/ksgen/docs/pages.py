"""Every page of the site, and the order in which they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ksgen.docs import reference
from ksgen.docs.text import block, heading, link
from ksgen.errors import KsgenError, counted
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ksgen.catalogue import Catalogue

Navigation = list[dict[str, Any]]


def pages(
    catalogue: Catalogue, served: frozenset[tuple[str, str]], guide: str, recipes: Mapping[str, str]
) -> tuple[dict[str, str], Navigation]:
    """The Markdown of each page by its path, and the navigation.

    Args:
        catalogue: What the client has.
        served: What only the server tells of, see `reference.operations`.
        guide: The client's README.
        recipes: Programs by name.
    """
    groups = [
        ("Reference", reference.operations(catalogue, served)),
        ("Kinds", reference.kinds(catalogue)),
        ("Models", reference.models(catalogue)),
    ]
    found = {"index.md": _home(catalogue, dict(groups)), "guide.md": guide, "recipes.md": _recipes(recipes)}
    navigation: Navigation = [{"Home": "index.md"}, {"Guide": "guide.md"}, {"Recipes": "recipes.md"}]
    for title, made in groups:
        found |= made
        navigation.append({title: [{_title(path): path} for path in sorted(made)]})
    return found, navigation


def _title(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md").replace("-", ".")


def _home(catalogue: Catalogue, groups: Mapping[str, Mapping[str, str]]) -> str:
    package = catalogue.package
    lines = [
        f"# {markdown(package.name)}",
        "",
        f"The Python client of KubeSphere's {markdown(package.release)}: {counted(len(catalogue.calls), 'operation')}, "
        f"{counted(len(package.kinds), 'kind')}, {counted(sum(1 for _ in catalogue.models()), 'model')}. "
        "Press `/` and type to find any of them, by its call, its path or its words.",
        "",
        "- [Guide](guide.md): signing in, lists, models, changes, watches, errors",
        "- [Recipes](recipes.md): whole programs",
        "",
    ]
    for title, made in groups.items():
        lines += [f"## {title}", ""]
        lines += [" ".join(link(_title(path), path.replace(".md", ".html")) for path in sorted(made)), ""]
    return "\n".join(lines)


def _recipes(recipes: Mapping[str, str]) -> str:
    lines = ["# Recipes", ""]
    if not recipes:
        lines += ["They are programs in ksgen's repository, in the folder `tests/examples`.", ""]
    for name, text in recipes.items():
        lines += [*heading(2, name.replace("_", " ").capitalize(), name), *block("python", text)]
    return "\n".join(lines)


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
