"""Quoting: whatever the text, one literal, one docstring, one cell, one string, and nothing beside it."""

from __future__ import annotations

import ast
import html
import math
import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ksgen.naming import Name
from ksgen.quote import Code, docstring, literal, markdown, toml_string
from markdown_it import MarkdownIt

NASTY = [
    "",
    '"',
    "'",
    "'\"",
    '"""',
    "'''",
    "\\",
    '\\"',
    "\\'",
    "'\\",
    "\\\\'",
    '"""\nimport os\n"""',
    "a\nb",
    "a\r\nb",
    "a\rb",
    "\x00",
    "\x0c",
    "\u2028",
    "\u202e evil",
    "\ud800",
    "\N{PILE OF POO}",
    "{{ 7*7 }}",
    "{% raw %}",
    "{x!r}",
    "\\N{BULLET}",
    "\\x41",
    "# comment",
    "`tick`|pipe",
    "</td><script>",
]

# Any text, halves of surrogate pairs included, and text that is mostly what ends strings.
texts = st.one_of(st.text(alphabet=st.characters()), st.text(alphabet="'\"\\\n\r\x00{}#` ab"), st.sampled_from(NASTY))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_a_literal_is_the_value(value):
    code = literal(value)
    assert ast.literal_eval(code) == value
    assert code.isascii()
    assert "\n" not in code


@given(texts)
def test_a_literal_of_text_is_one_token_on_one_line(text):
    tree = ast.parse(f"x = {literal(text)}")
    assert ast.dump(tree) == ast.dump(ast.parse("x = 0")).replace("Constant(value=0)", f"Constant(value={text!r})")
    assert literal(text).isprintable()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, {1}, b"", object()])
def test_what_is_no_json_has_no_literal(value):
    with pytest.raises((TypeError, ValueError)):
        literal(value)


def test_a_key_that_is_no_text_has_no_literal_in_json():
    assert ast.literal_eval(literal({"1": [True, None]})) == {"1": [True, None]}


def unindented(text: str) -> list[str]:
    """Lines without the spaces that indenting adds, and those at the end."""
    return [line.strip(" ") for line in text.rstrip(" \n").split("\n")]


@given(st.lists(texts, min_size=1, max_size=5), st.sampled_from([0, 4, 8]))
def test_a_docstring_holds_its_lines_and_nothing_else_changes(lines, indent):
    pad = " " * indent
    nest = "".join(" " * depth + "if 1:\n" for depth in range(0, indent, 4))
    source = f"{nest}{pad}def f():\n{pad}    {docstring(lines, indent + 4)}\n{pad}    return 1\n"
    benign = f"{nest}{pad}def f():\n{pad}    'doc'\n{pad}    return 1\n"
    text = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and node.value != 1)
    assert unindented(text.value) == unindented("\n".join(lines))
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse(benign)).replace("'doc'", repr(text.value))


@given(st.lists(texts, min_size=1, max_size=3))
def test_a_docstring_is_ascii_and_ends_once(lines):
    code = docstring(lines, 4)
    assert code.isascii()
    assert "\r" not in code
    assert "\x00" not in code
    inner = code.removeprefix('"""').removesuffix('"""')
    assert '"' not in inner.replace('\\"', "")


@given(texts)
def test_markdown_keeps_its_cell(text):
    code = markdown(text)
    assert not set(code.replace("<wbr>", "")) & set("\n\r|`<>")
    assert code.isprintable()


PLAIN = MarkdownIt("gfm-like", {"html": True})
BLOCKS = ["# x", "- x", "+ x", "* x", "1. x", "12) x", "    x", "===", "---", "> x", "```", "<b>", "[x](y)", "![x](y)"]
ADDRESSES = [
    *("http://evil.example/", "https://127.0.0.1/x", "ftp://localhost", "//evil.example/x", "HTTP://EVIL.EXAMPLE"),
    *("www.evil.example", "b.io/v1", "münchen.example", "a@evil.example", "mailto:a@evil.example", "xmpp:a@b.io/c"),
]


@pytest.mark.parametrize("text", [*BLOCKS, *ADDRESSES, *(f"See ({each})." for each in ADDRESSES)])
def test_markdown_begins_no_block_and_makes_no_link(text):
    lines = PLAIN.render(f"{markdown(text)}\n").strip()
    assert lines.startswith("<p>")
    assert not set(re.findall(r"</?(\w+)", lines)) - {"p", "wbr"}
    assert html.unescape(lines.replace("<wbr>", "")) == f"<p>{text}</p>"


def test_what_no_reader_links_stays_readable():
    assert (
        markdown("Lists v1.28.0, e.g. a.b of /apis/a, 3 of them: x")
        == "Lists v1.28.0, e.g. a.b of /apis/a, 3 of them: x"
    )


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_toml_string_is_the_text(text):
    assert tomllib.loads(f"x = {toml_string(text)}") == {"x": text}


@pytest.mark.parametrize("text", ["", "a b", "a.b", "1a", "é", "a\n", "x=1", "__import__('os')", "class", "None", "ﬁ"])
def test_only_identifiers_are_identifiers(text):
    with pytest.raises(ValueError, match="identifier"):
        Name(text)


def test_what_is_made_of_code_by_text_operations_is_no_code():
    assert type(Code("a") + "b") is str
    assert type(f"{Code('a')}") is str
