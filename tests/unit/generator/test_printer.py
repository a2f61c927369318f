"""The printer and black agree on every file, so that black needn't be asked about each."""

from __future__ import annotations

import ast
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from ksgen.render.printer import WIDTH, print_module
from ksgen.render.proof import prove_printed

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH)
GENERATED = Path(__file__).parents[3] / "generated" / "kubesphere"
# A few of each kind, those with the longest lines among them; all of them would take black half a minute.
SAMPLE = [
    "__init__.py",
    "client.py",
    "filters.py",
    "_operations/openpitrix.py",
    "_operations/resources.py",
    "aio/oauth.py",
    "aio/crd_gateway.py",
    "api/devops.py",
    "models/core_v1.py",
    "models/types_v1beta1.py",
]


@pytest.mark.parametrize("path", [each for each in SAMPLE if (GENERATED / each).is_file()])
def test_black_has_nothing_to_change_in_generated_files(path):
    source = (GENERATED / path).read_text()
    assert black.format_str(source, mode=MODE) == source


words = st.text(alphabet="ab_", min_size=1, max_size=30).map(lambda text: f"n{text}")
names = words.map(lambda text: ast.Name(text, ast.Load()))
constants = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(0, 99),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60),
).map(ast.Constant)
annotations = st.recursive(
    names,
    lambda inner: st.one_of(
        st.builds(lambda value, index: ast.Subscript(value, index, ast.Load()), names, inner),
        st.builds(lambda left, right: ast.BinOp(left, ast.BitOr(), right), inner, names),
        st.builds(
            lambda value, index: ast.Subscript(value, ast.Tuple(index, ast.Load()), ast.Load()),
            names,
            st.lists(inner, min_size=2, max_size=4),
        ),
    ),
    max_leaves=4,
)
values = st.recursive(
    names | constants,
    lambda inner: st.one_of(
        st.builds(
            ast.Call,
            names | st.builds(lambda value, name: ast.Attribute(value, name, ast.Load()), names, words),
            st.lists(inner, max_size=4),
            st.lists(st.builds(ast.keyword, words, inner), max_size=3, unique_by=lambda each: each.arg),
        ),
        st.lists(st.tuples(constants, inner), max_size=4).map(
            lambda items: ast.Dict([key for key, _ in items], [value for _, value in items])
        ),
        st.lists(inner, min_size=1, max_size=4).map(ast.Set),
        st.lists(inner, max_size=4).map(lambda elements: ast.Tuple(elements, ast.Load())),
    ),
    max_leaves=12,
)
arguments = st.builds(
    lambda given, keywords: ast.arguments(
        [],
        [ast.arg("self"), *(ast.arg(name, kind) for name, kind in given)],
        None,
        [ast.arg(name, kind) for name, kind, _ in keywords],
        [ast.Constant(None) if optional else None for *_, optional in keywords],
        None,
        [],
    ),
    st.lists(st.tuples(words, annotations), max_size=3, unique_by=lambda each: each[0]),
    st.lists(st.tuples(words, annotations, st.booleans()), max_size=5, unique_by=lambda each: each[0]),
)
docs = st.lists(st.text(alphabet=st.sampled_from("ab \"'\\\t#é`"), max_size=20), min_size=1, max_size=3).map("\n".join)


def method(name, arguments, returns, doc, value):
    body = [ast.Expr(ast.Constant(doc)), ast.Return(value)] if doc is not None else [ast.Expr(ast.Constant(...))]
    return ast.FunctionDef(name, arguments, body, [], returns)


methods = st.builds(method, words, arguments, annotations, st.none() | docs, values)
statements = st.one_of(
    methods,
    st.builds(lambda name, kind, value: ast.AnnAssign(name, kind, value, 1), names, annotations, values),
    st.builds(
        lambda name, bases, body: ast.ClassDef(name, bases, [], body, []),
        words,
        st.lists(names, min_size=1, max_size=2),
        st.lists(methods, min_size=1, max_size=2),
    ),
    st.builds(
        lambda module, every: ast.ImportFrom(module, [ast.alias(each) for each in every], 1),
        words,
        st.lists(words, min_size=1, max_size=6),
    ),
)


@settings(max_examples=150)
@given(st.lists(statements, min_size=1, max_size=3))
def test_black_has_nothing_to_change_in_anything_that_is_printed(body):
    # Duplicate arguments are no Python, which the proof says of generated code too.
    text = print_module(ast.Module(body, []))
    assert black.format_str(text, mode=MODE) == text


@settings(max_examples=60)
@given(st.lists(statements, min_size=1, max_size=3))
def test_what_is_printed_is_what_was_asked_for(body):
    tree = ast.Module(body, [])
    text = print_module(tree)
    try:
        prove_printed("a.py", text, tree)
    except KsgenError as error:
        assert "duplicate argument" in error.message  # noqa: PT017


@pytest.mark.parametrize(
    "source",
    ["while x:\n    pass", "x = lambda: 0", "x = [y for y in z]", "with x:\n    pass", "del x", "x = y = 1", "x += 1"],
)
def test_other_kinds_of_syntax_are_refused(source):
    with pytest.raises(KsgenError, match="may not hold this kind of syntax") as caught:
        print_module(ast.parse(source))
    assert caught.value.hint


@pytest.mark.parametrize(
    ("printed", "asked"),
    [
        ("x = 1\n", "x = 2\n"),
        ("x = f(1)\n", "x = f(1, 2)\n"),
        ("def f(): ...\n", "@g\ndef f(): ...\n"),
        ("x: int = 1\n", "x: str = 1\n"),
        ("import os\nx = 1\n", "x = 1\n"),
        ("def f(a=1): ...\n", "def f(a=2): ...\n"),
        ('def f():\n    """A."""\n', 'def f():\n    """B."""\n'),
        ("x = True\n", "x = 1\n"),
    ],
)
def test_a_file_that_holds_other_than_was_asked_for(printed, asked):
    with pytest.raises(KsgenError, match="holds other than was asked for") as caught:
        prove_printed("made/x.py", printed, ast.parse(asked))
    assert caught.value.where == "made/x.py"
