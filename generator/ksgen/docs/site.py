"""Every page of the site, and the site that Zensical (extra `docs`) makes of them: no server, no network."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from ksgen.docs.reference import CALLS, block, link, prose
from ksgen.errors import KsgenError, counted
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ksgen.docs.reference import Reference

Navigation = list[dict[str, Any]]

MARK: Final = ".ksgen-docs"
_WORKER: Final = "assets/javascripts/file-worker.js"
# The theme loads this from another host where a page comes from a file.
_SHIM: Final = re.compile(r'<script src="https://unpkg\.com/iframe-worker/shim"[^>]*></script>')
_BUNDLE: Final = re.compile(r'<script src="([^"]*)assets/javascripts/bundle\.')
_STYLE: Final = "site.css"
# What is out of sight is neither styled nor laid out until it is scrolled to.
_OFF_SCREEN: Final = """.md-typeset .md-typeset__scrollwrap, .md-typeset .highlight, .md-typeset details {
  content-visibility: auto;
  contain-intrinsic-size: auto 8rem;
}
.md-typeset td:first-child code:not(.call) {
  white-space: nowrap;
}
"""
_FEATURES: Final = [
    "content.code.copy",
    "navigation.footer",
    "navigation.prune",
    "navigation.tabs",
    "navigation.top",
    "search.highlight",
    "toc.follow",
]


def make(reference: Reference, guide: str, recipes: Path, out: Path) -> dict[str, str]:
    """Make the site in a folder, which it replaces.

    Args:
        reference: The pages of operations, kinds and models.
        guide: The client's README.
        recipes: The folder of programs.
        out: Where the site goes.

    Returns:
        The Markdown of its pages by path.

    Raises:
        KsgenError: Zensical is missing or fails, or the folder holds something else.
    """
    if find_spec("zensical") is None:
        raise KsgenError("the site is made by Zensical, which is not installed", hint="pip install 'ksgen[docs]'")
    if out.exists() and not (out / MARK).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise KsgenError(
            "the site would replace something else", where=str(out), hint="name a folder of its own: --out"
        )
    found, navigation = pages(reference, guide, read_recipes(recipes))
    package = reference.catalogue.package
    try:
        _write(found, navigation, f"{package.name} {package.release}", out)
    except OSError as error:
        place = str(error.filename2 or error.filename or out)
        raise KsgenError(
            f"can't write: {error.strerror or error}", where=place, hint="check the permissions and the free space"
        ) from error
    return found


def _write(found: Mapping[str, str], navigation: Navigation, title: str, out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in found.items():
            target = root / "docs" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        (root / "docs" / _STYLE).write_text(_OFF_SCREEN, encoding="utf-8")
        settings = _settings(title, navigation)
        (root / "zensical.toml").write_text(tomli_w.dumps(settings), encoding="utf-8")
        _run(root)
        _free(root / "site")
        (root / "site" / MARK).write_text("Made by ksgen docs, which replaces this folder.\n", encoding="utf-8")
        shutil.rmtree(out, ignore_errors=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(root / "site", out)


def _settings(title: str, navigation: list[dict[str, Any]]) -> Mapping[str, Any]:
    palette = [
        {
            "media": f"(prefers-color-scheme: {name})",
            "scheme": scheme,
            "toggle": {"icon": f"lucide/{icon}", "name": f"Switch to {other} mode"},
        }
        for name, scheme, icon, other in (("light", "default", "sun", "dark"), ("dark", "slate", "moon", "light"))
    ]
    theme = {"font": False, "features": _FEATURES, "palette": palette}
    project = {
        "site_name": title,
        "extra_css": [_STYLE],
        "use_directory_urls": False,
        "nav": navigation,
        "theme": theme,
    }
    return {"project": {**project, "plugins": {"search": {}, "offline": {}}}}


def _run(root: Path) -> None:
    """Let Zensical build.

    Raises:
        KsgenError: it fails.
    """
    command = [sys.executable, "-m", "zensical", "build"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode or not (root / "site" / "index.html").is_file():
        said = (done.stderr or done.stdout).strip()[-500:]
        raise KsgenError(f"Zensical failed: {said}", hint="this is an error in ksgen; please report it")


def _free(site: Path) -> None:
    """Let no page ask another host for anything."""
    worker = Path(__file__).with_name("worker.js").read_text(encoding="utf-8")
    (site / _WORKER).write_text(worker, encoding="utf-8")
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        base = _BUNDLE.search(text)
        script = f'<script src="{base[1] if base else ""}{_WORKER}"></script>'
        path.write_text(_SHIM.sub(script, text), encoding="utf-8")


# --- pages, and the order in which they are offered


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
    operations = {(each.verb, each.target) for each in reference.catalogue.calls}
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
            raise KsgenError(f"the recipe can't be read: {error}", where=str(path), hint="correct the file") from error
    return found
