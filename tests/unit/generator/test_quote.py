"""Quoting: whatever the text, one cell, one string, and nothing beside it."""

from __future__ import annotations

import html
import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ksgen.naming.words import Name
from ksgen.quote import Code, markdown, toml_string
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
