"""What is printed holds what was asked for, whatever it is, and is laid out in black's style."""

from __future__ import annotations

import ast
import math
import random
from functools import partial
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from ksgen.render.annotations import literal
from ksgen.render.trees import Doc, Holes, formatted, prove_printed, unparsed
from support.examples import examples

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=120)
GENERATED = Path(__file__).parents[3] / "generated" / "kubesphere"
# A few of each kind, those with the longest lines among them; all of them would take black half a minute.
SAMPLE = [
    "__init__.py",
    "client.py",
    "filters.py",
    "_operations/openpitrix.py",
    "_operations/resources.py",
    "aio/oauth.py",
    "aio/crd.py",
    "api/devops.py",
    "api/notification.py",
    "models/core_v1.py",
    "models/types_v1beta1.py",
]


@pytest.mark.parametrize("path", [each for each in SAMPLE if (GENERATED / each).is_file()])
def test_black_has_nothing_to_change_in_generated_files(path):
    source = (GENERATED / path).read_text()
    assert black.format_str(source, mode=MODE) == source


class Made:
    """Any module of the kinds of syntax that are printed, always the same for a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def several(self, make, least=0, most=4):
        return [make() for _ in range(self.chance.randint(least, most))]

    def word(self):
        return "n" + "".join(self.chance.choices("ab_", k=self.chance.choice([1, 4, 9, 30])))

    def name(self, context=None):
        return ast.Name(self.word(), context or ast.Load())

    def constant(self):
        text = "".join(self.chance.choices("ab \"'\\\t\n#é`{}", k=self.chance.choice([0, 3, 20, 60])))
        return ast.Constant(self.chance.choice([None, True, 7, text, text]))

    def annotation(self, depth=2):
        if not depth:
            return self.name()
        inner = partial(self.annotation, depth - 1)
        several = ast.Subscript(self.name(), ast.Tuple(self.several(inner, 2), ast.Load()), ast.Load())
        union = ast.BinOp(inner(), ast.BitOr(), self.name())
        return self.chance.choice([self.name(), several, union, ast.Subscript(self.name(), inner(), ast.Load())])

    def value(self, depth=3):
        if not depth or self.chance.random() < 0.3:
            return self.chance.choice([self.name(), self.constant()])
        inner = partial(self.value, depth - 1)
        keywords = [ast.keyword(name, inner()) for name in dict.fromkeys(self.several(self.word))]
        items = self.several(lambda: (self.constant(), inner()))
        function = self.chance.choice([self.name(), ast.Attribute(self.name(), self.word(), ast.Load())])
        return self.chance.choice(
            [
                ast.Call(function, self.several(inner), keywords),
                ast.Dict([key for key, _ in items], [value for _, value in items]),
                ast.Set(self.several(inner, 1)),
                ast.Tuple(self.several(inner), ast.Load()),
            ]
        )

    def method(self):
        names = list(dict.fromkeys(self.several(self.word, 0, 7)))
        given, keywords = names[: len(names) // 2], names[len(names) // 2 :]
        arguments = ast.arguments(
            [],
            [ast.arg("self"), *(ast.arg(each, self.annotation()) for each in given)],
            None,
            [ast.arg(each, self.annotation()) for each in keywords],
            [self.chance.choice([None, ast.Constant(None)]) for _ in keywords],
            self.chance.choice([None, ast.arg("filters", self.annotation())]),
            [],
        )
        lines = self.several(lambda: "".join(self.chance.choices("ab \"'\\\t#é`", k=12)), 1)
        body = [ast.Expr(ast.Constant("\n".join(lines).expandtabs())), ast.Return(self.value())]
        stub = [ast.Expr(ast.Constant(...))]
        return ast.FunctionDef(
            self.word(), arguments, self.chance.choice([body, body[1:], stub]), [], self.annotation()
        )

    def model(self):
        """A class of fields, each with what is said of it."""
        fields: list[ast.stmt] = []
        for name in self.several(self.word, 1, 3):
            said = "".join(self.chance.choices("ab \"'\\\t#é`", k=self.chance.choice([3, 60, 140])))
            fields.append(ast.AnnAssign(ast.Name(name, ast.Store()), self.annotation(), self.value(1), 1))
            fields.append(ast.Expr(ast.Constant(said.expandtabs())))
        return ast.ClassDef(self.word(), [self.name()], [], fields, [])

    def statement(self):
        kind = self.chance.randrange(6)
        if kind == 5:
            return self.model()
        if kind == 0:
            return ast.AnnAssign(self.name(ast.Store()), self.annotation(), self.value(), 1)
        if kind == 1:
            return ast.ClassDef(self.word(), self.several(self.name, 1, 2), [], self.several(self.method, 1, 2), [])
        if kind == 4:
            return ast.If(self.name(), self.several(self.method, 1, 2), [])
        if kind == 2:
            return ast.ImportFrom(self.word(), [ast.alias(each) for each in self.several(self.word, 1, 6)], 1)
        return self.method()

    def module(self):
        return ast.fix_missing_locations(ast.Module(self.several(self.statement, 1, 3), []))


def printed(trees):
    """Text by number, proved."""
    texts = formatted(tuple(map(unparsed, trees)))
    for number, (text, tree) in enumerate(zip(texts, trees, strict=True)):
        prove_printed(f"{number}.py", text, tree)
    return texts


def test_anything_is_printed_in_ascii_and_is_laid_out_once_and_for_all():
    texts = printed([Made(seed).module() for seed in range(examples(100))])
    assert all(text.isascii() for text in texts)
    assert formatted(texts) == texts


# Any text, halves of surrogate pairs included, and text that is mostly what ends strings.
texts = st.one_of(st.text(alphabet=st.characters()), st.text(alphabet="'\"\\\n\t\r\x00\x0c{}# `ab\u2028\u202e"))


@settings(max_examples=examples(10))  # of many at once, since each starts ruff
@given(st.lists(st.lists(texts, min_size=1, max_size=4), min_size=5, max_size=40))
def test_a_docstring_holds_its_lines_and_nothing_else_changes(docs):
    trees = []
    for lines in docs:
        holes = Holes()
        hole = holes.add(Doc(lines))
        source = f"{hole}\nclass C:\n    {hole}\n    x = 1\n    {hole}\n    def f():\n        {hole}\n        return 1"
        trees.append(holes.fill(ast.parse(source)))
    for text, tree, lines in zip(printed(trees), trees, docs, strict=True):
        assert text.isascii()
        nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant) and node.value != 1]
        assert len(nodes) == 4
        wanted = [line.strip() for line in "\n".join(lines).expandtabs().strip().split("\n")]
        assert all([line.strip() for line in node.value.strip().split("\n")] == wanted for node in nodes)
        assert len(tree.body) == len(ast.parse(text).body)


@settings(max_examples=examples(10))
@given(st.lists(st.none() | st.booleans() | st.integers(0) | texts, min_size=20, max_size=60))
def test_a_literal_is_the_value(values):
    made = printed([ast.Module([ast.Expr(literal((value,)))], []) for value in values])
    assert [ast.literal_eval(text) for text in made] == [(value,) for value in values]
    assert all(text.isascii() and text.replace("\n", "").isprintable() for text in made)


@pytest.mark.parametrize("value", [1.5, math.nan, {1}, b"", [], {}, object()])
def test_what_is_no_literal_is_refused(value):
    with pytest.raises(TypeError, match="no literal for"):
        literal((value,))


def test_a_source_that_does_not_parse_is_told():
    with pytest.raises(KsgenError, match="can't lay out the generated files") as caught:
        formatted(("x = (",))
    assert caught.value.hint


def test_a_folder_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    with pytest.raises(KsgenError, match="can't write") as caught:
        formatted(("never = 'seen before'",))
    assert "TMPDIR" in caught.value.hint


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
