"""`ksgen list`, `ksgen show` and `ksgen docs`: what the client of a release has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ksgen.cli.options import Context, choice_options, format_option, progress_options, shown
from ksgen.errors import counted, one_line
from ksgen.terminal import Styled, tell, tell_json, tell_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ksgen.build import Reading
    from ksgen.docs.catalogue import Call, Catalogue
    from ksgen.docs.methods import Method
    from ksgen.ir import Model
    from ksgen.kinds.table import Kind
    from ksgen.terminal import Progress


@click.command("list", short_help="List the client's calls, kinds or models.")
@click.argument("words", nargs=-1)
@click.option("--kind", "what", flag_value="kind", help="Kinds of Kubernetes and of custom resources instead.")
@click.option("--model", "what", flag_value="model", help="Models instead.")
@choice_options()
@format_option()
def list_(context: Context, words: tuple[str, ...], what: str | None, form: str) -> None:
    """List the calls that hold all WORDS in their name, path or summary; all of them without words.

    Reads what `build` reads, with the same settings; the client needn't be built.
    """
    from ksgen.docs import catalogue as catalogues  # noqa: PLC0415

    catalogue = _catalogue(context)
    found: Sequence[Any]
    texts: list[list[str | Styled]]
    if what == "kind":
        found = catalogues.search_kinds(catalogue.package, words)
        rows = [_kind_row(each) for each in found]
        texts = [[f"{row['call']}  {row['apiVersion']} {row['kind']}"] for row in rows]
    elif what == "model":
        found = catalogues.search_models(catalogue, words)
        rows = [_model_row(each) for each in found]
        texts = [[f"models.{row['module']}.{row['name']}  {counted(len(row['fields']), 'field')}"] for row in rows]
    else:
        what, found = "call", catalogues.search(catalogue.calls, words)
        rows = [_call_row(each) for each in found]
        texts = [_line(each) for each in found]
    if not found:
        raise catalogues.nothing(catalogue, words, what)
    if form == "json":
        tell_json(rows)
        return
    for text in texts:
        tell(*text)
    if words:
        tell(Styled(f"{counted(len(found), what)}; ksgen show tells all of one", dim=True), err=True)


@click.command(short_help="Tell what a call, a path, a kind or a model is.")
@click.argument("thing", metavar="CALL|PATH|KIND|MODEL", nargs=-1, required=True)
@choice_options()
@format_option()
def show(context: Context, thing: tuple[str, ...], form: str) -> None:
    """Tell what a call, a path, a kind or a model is: words on it, parameters and types, and a program that runs.

    \b
    ksgen show iam.v1alpha2.users.list        a call, or its end: clustermembers.list
    ksgen show iam.v1alpha2.users             all calls of a resource
    ksgen show /kapis/.../users/admin         what a path is called
    ksgen show Deployment                     a model or a kind
    """  # noqa: D301 (click asks for the character)
    from ksgen.docs import catalogue as catalogues  # noqa: PLC0415
    from ksgen.ir import Model  # noqa: PLC0415
    from ksgen.ir.calls import calls_of  # noqa: PLC0415

    catalogue = _catalogue(context)
    found = catalogues.find(catalogue, " ".join(thing))
    if isinstance(found, Model):
        _show_model(catalogue, found, form)
    elif isinstance(found, list):
        _show_calls(context, catalogue, found, form)
    else:
        _show_calls(context, catalogue, list(calls_of(found)), form)


def _catalogue(context: Context) -> Catalogue:
    from ksgen.build import read  # noqa: PLC0415
    from ksgen.docs.catalogue import Catalogue  # noqa: PLC0415

    return Catalogue.of(read(context.project, context.choice).package)


def _line(call: Call) -> list[str | Styled]:
    return [Styled(f"{call.verb:<7}", fg="cyan"), f"{call.call}  ", Styled(call.returns, dim=True)]


def _call_row(call: Call) -> dict[str, Any]:
    return {
        "call": call.call,
        "method": call.verb,
        "path": call.target,
        "returns": call.returns,
        "summary": call.summary or None,
    }


def _kind_row(member: Kind) -> dict[str, Any]:
    from ksgen.ir.calls import calls_of  # noqa: PLC0415

    return {
        "call": f"ks.{member.handle}",
        "apiVersion": member.api_version,
        "kind": member.kind,
        "namespaced": member.namespaced,
        "model": member.model.dotted if member.model else None,
        "calls": [row.call for row in calls_of(member)],
    }


def _model_row(model: Model) -> dict[str, Any]:
    from ksgen.ir.types import spell  # noqa: PLC0415

    return {
        "name": model.cls,
        "module": model.name.module,
        "summary": model.doc[0] if model.doc else None,
        "fields": [
            {
                "name": each.name,
                "wire": each.wire,
                "type": spell(each.type),
                "required": each.required,
                "summary": " ".join(each.doc) or None,
            }
            for each in model.fields
        ],
    }


def _parameters(call: Call, able: Mapping[str, Method]) -> list[dict[str, Any]]:
    """What a call takes; of a kind's call, `T` of the runtime is the kind's model."""
    from ksgen.docs.catalogue import type_of  # noqa: PLC0415
    from ksgen.ir.nodes import Operation  # noqa: PLC0415

    rows: list[tuple[Any, ...]] = []
    if isinstance(call, Operation):
        for given in (*call.positional, *call.keywords):
            said = " ".join((given.prose or "").split())
            rows.append((given.name, given.wire, given.place, type_of(given), given.required, given.default, said))
    elif (method := able.get(call.called.rpartition(".")[2])) is not None:
        for each in method.parameters:
            kind = re.sub(r"\bT\b", call.kind.kind, each.type)
            if call.kind.namespaced or each.name != "namespace":
                rows.append((each.name, None, None, kind, each.required, None, each.text))
    keys = ("name", "wire", "in", "type", "required", "default", "summary")
    return [dict(zip(keys, (*row[:-1], row[-1] or None), strict=True)) for row in rows]


def _show_calls(context: Context, catalogue: Catalogue, calls: list[Call], form: str) -> None:
    from ksgen.docs.catalogue import example  # noqa: PLC0415
    from ksgen.docs.methods import methods  # noqa: PLC0415
    from ksgen.ir.calls import KindCall  # noqa: PLC0415

    package = catalogue.package.name
    able = methods(context.project.templates) if any(isinstance(each, KindCall) for each in calls) else {}
    if form == "json":
        tell_json(
            [
                {**_call_row(each), "parameters": _parameters(each, able), "example": example(each, package)}
                for each in calls
            ]
        )
        return
    if len({each.called for each in calls}) > 1:
        for each in calls:
            tell(*_line(each))
        return
    call = min(calls, key=lambda each: each.target.count("{"))  # of one that also takes a namespace, the one without
    for each in calls:
        tell(Styled(each.call, bold=True))
    if call.summary:
        tell_lines(_wrapped(call.summary, _width()))
    for each in calls:
        tell(f"{each.verb} {each.target}")
    if isinstance(call, KindCall):
        place = "namespaces" if call.kind.namespaced else "no namespace"
        tell(f"{call.kind.api_version} {call.kind.kind}, in {place}")
    parameters = _parameters(call, able)
    if parameters:
        tell_lines("\nParameters")
        _pairs((f"{each['name']}{'' if each['required'] else '?'}", _said(each)) for each in parameters)
    tell_lines(f"\nReturns\n  {call.returns}\n\nExample")
    for line in example(call, package).splitlines():
        tell(f"  {line}".rstrip())


def _show_model(catalogue: Catalogue, model: Model, form: str) -> None:
    row = _model_row(model)
    handles = [f"ks.{each.handle}" for each in catalogue.package.kinds if each.model == model.name]
    if form == "json":
        tell_json({**row, "collections": handles})
        return
    tell(Styled(f"{catalogue.package.name}.models.{model.name.dotted}", bold=True))
    if row["summary"]:
        tell_lines(_wrapped(row["summary"], _width()))
    for handle in handles:
        tell(f"its objects: {handle}")
    if row["fields"]:
        tell_lines("\nFields")
        _pairs((each["name"], _said(each)) for each in row["fields"])


def _said(row: dict[str, Any]) -> str:
    """A type, and what is said of the value."""
    return f"{row['type']}: {row['summary']}" if row["summary"] else str(row["type"])


def _width() -> int:
    import shutil  # noqa: PLC0415

    return min(shutil.get_terminal_size().columns, 100)


def _wrapped(text: str, width: int) -> str:
    """Lines of at most this width; an escape takes more of it than the character it stands for."""
    return click.wrap_text(one_line(" ".join(text.split())), width)


def _pairs(pairs: Iterable[tuple[str, str]]) -> None:
    """Names and what is said of them, in two columns that fit the terminal."""
    formatter = click.HelpFormatter(width=max(_width(), 60))
    formatter.indent()
    formatter.write_dl([(name, one_line(" ".join(text.split()))) for name, text in pairs], col_max=26)
    tell_lines(formatter.getvalue())


@click.command(short_help="Make a site of guide, recipes and reference.")
@choice_options()
@click.option(
    "--out",
    "site",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("site"),
    show_default=True,
    help="The site's folder.",
)
@progress_options
def docs(context: Context, site: Path, progress: Progress) -> None:
    """Make a site that needs no server and no network: OUT/index.html.

    It has the client's guide, the recipes (those of ksgen's repository, in a checkout of it), and each
    operation, kind and model, with search. Needs the extra `docs`.
    """
    from ksgen.build import read  # noqa: PLC0415
    from ksgen.docs import Reference, make  # noqa: PLC0415
    from ksgen.docs.catalogue import Catalogue  # noqa: PLC0415
    from ksgen.docs.methods import methods  # noqa: PLC0415
    from ksgen.render.render import render_one  # noqa: PLC0415

    with progress:
        reading = read(context.project, context.choice, progress.stage)
        guide = render_one(reading.package, context.project.templates, "README.md")
        recipes = context.project.templates.parent / "tests" / "examples"
        progress.stage("making the site")
        able = methods(context.project.templates)
        made = make(Reference(Catalogue.of(reading.package), _served(reading), able), guide, recipes, site)
    progress.done(f"{counted(len(made), 'page')} in {shown(site)}: open {shown(site / 'index.html')}")


def _served(reading: Reading) -> frozenset[tuple[str, str]]:
    """Path and method of what only the server tells of."""
    from ksgen.contract.contract import ORIGIN  # noqa: PLC0415

    nodes = reading.world.contract.operations()
    return frozenset((each.path, each.method.upper()) for each in nodes if each.node.get(ORIGIN) == "server")
