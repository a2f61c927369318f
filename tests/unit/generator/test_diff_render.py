"""A diff as text, Markdown and JSON, whatever the contracts hold."""

from __future__ import annotations

import json

from ksgen.diff import Change, Diff, compare, render_json, render_markdown, render_text
from markdown_it import MarkdownIt
from support.generator.diffing import STRING, at, body, contract, model, query, variable

HOSTILE = "a\x1b[2J|`<b>&\\\r\n\u202e\ud800[x](y)"
# What a path and a media type can hold of it; whatever else they hold is refused before anything is compared.
IN_PATH = "a|`<b>&[x](y)"
MEDIA = "text/a|`&"

NOTHING = Diff("1", "2", ())
SOME = Diff(
    "release-1",
    "release-2",
    (
        Change("call-removed", "g.v1.users.get", "GET /users/{user}"),
        Change("call-removed", "g.v1.users.list", "GET /users"),
        Change("call-renamed", "g.v1.groups.all", "GET /groups", None, "g.v1.groups.all", "g.v1.groups.list"),
        Change("argument-widened", "g.v1.groups.all", "GET /groups", "limit", "int", "int | str"),
        Change("argument-added", "g.v1.nodes.list", "GET /nodes", "name", None, "str"),
        Change("argument-removed", "g.v1.pods.list", "GET /pods", "name", "str"),
        Change("argument-added", "g.v1.pods.list", "GET /pods", "limit", None, "int"),
        Change("argument-added", "g.v1.rooms.list", "GET /rooms", "name", None, "str"),
        Change("model-added", "v1.User", "io.v1.User"),
    ),
)


def test_text_groups_what_happened_and_puts_what_breaks_first():
    assert render_text(SOME) == (
        "release-1 -> release-2: 9 changes, 4 breaking (marked !)\n"
        "\n"
        "2 calls removed\n"
        "! g.v1.users.{get, list}\n"
        "\n"
        "1 call renamed\n"
        "! g.v1.groups.all -> g.v1.groups.list\n"
        "      widened argument limit: int -> int | str\n"
        "\n"
        "3 calls changed, 1 of them breaking\n"
        "  g.v1.pods.list\n"
        "!     removed argument name: str\n"
        "      added argument limit: int\n"
        "\n"
        "  g.v1.nodes.list\n"
        "  g.v1.rooms.list\n"
        "      added argument name: str\n"
        "\n"
        "1 model added\n"
        "  v1.User\n"
    )


def test_markdown_has_a_table_for_each_group():
    assert render_markdown(SOME) == (
        "## `release-1` to `release-2`\n"
        "\n"
        "9 changes, 4 of them breaking.\n"
        "\n"
        "### `g`\n"
        "\n"
        "#### Calls removed (2)\n"
        "\n"
        "| call | endpoint |\n"
        "|---|---|\n"
        "| `g.v1.users.get` | `GET /users/{user}` |\n"
        "| `g.v1.users.list` | `GET /users` |\n"
        "\n"
        "#### Calls renamed (1)\n"
        "\n"
        "| before | now | what else changes |\n"
        "|---|---|---|\n"
        "| `g.v1.groups.all` | `g.v1.groups.list` | widened argument `limit: int` to `int \\| str` |\n"
        "\n"
        "#### Calls changed (3)\n"
        "\n"
        "| call | change |\n"
        "|---|---|\n"
        "| `g.v1.pods.list` | **breaking**: removed argument `name: str`<br>added argument `limit: int` |\n"
        "| `g.v1.nodes.list`<br>`g.v1.rooms.list` | added argument `name: str` |\n"
        "\n"
        "### Models\n"
        "\n"
        "#### Models added (1)\n"
        "\n"
        "- `v1.User`\n"
    )


def test_markdown_is_a_guide_by_what_users_do():
    note = "`ask` <b>elsewhere</b>"
    guide = render_markdown(
        Diff(
            "1",
            "2",
            (
                Change("call-removed", "iam.v1.users.get", "GET /users/{user}", note=note),
                Change("call-removed", "iam.v1.users.list", "GET /users", note=note),
                Change("call-added", "oauth.login", "POST /login"),
                Change("setting-changed", "authorize-scope", "/x", None, "", "openid", "the scope"),
            ),
        )
    )
    headings = [line for line in guide.splitlines() if line.startswith("#")]
    assert headings == [
        "## `1` to `2`",
        "### How the server behaves",
        "### Signing in",
        "#### Calls added (1)",
        "### Accounts and roles",
        "#### Calls removed (2)",
    ]
    assert "| the scope | none | `openid` |" in guide
    [told] = [line for line in guide.splitlines() if line.startswith("- `iam.v1`")]
    html = MarkdownIt().render(told)
    assert "<code>ask</code>" in html
    assert "&lt;b&gt;elsewhere" in html


def test_json_is_stable_and_ascii():
    report = render_json(Diff("\u00e9", "2", SOME.changes[3:4]))
    assert report.isascii()
    assert json.loads(report) == {
        "old": "\u00e9",
        "new": "2",
        "breaking": 0,
        "safe": 1,
        "changes": [
            {
                "rule": "argument-widened",
                "breaking": False,
                "subject": "call",
                "status": "changed",
                "name": "g.v1.groups.all",
                "at": "GET /groups",
                "part": "limit",
                "before": "int",
                "after": "int | str",
                "note": None,
            }
        ],
    }
    assert list(json.loads(report)) == ["old", "new", "breaking", "safe", "changes"]


def test_without_changes():
    assert render_text(NOTHING) == "1 -> 2: no changes\n"
    assert render_markdown(NOTHING) == "## `1` to `2`\n\nNo changes.\n"
    assert json.loads(render_json(NOTHING)) == {"old": "1", "new": "2", "breaking": 0, "safe": 0, "changes": []}


def test_long_lists_are_wrapped():
    names = [f"v1.Model{number:03}" for number in range(60)]
    text = render_text(Diff("1", "2", tuple(Change("model-removed", name, name) for name in names)))
    assert max(map(len, text.splitlines())) <= 100
    assert all(line.startswith("! ") for line in text.splitlines()[3:])
    assert all(name.removeprefix("v1.") in text for name in names)


def hostile() -> Diff:
    """Every place of a contract whose text reaches a report."""
    old = contract(
        {
            **at("/kapis/g.io/v1/users/{user}", "patch", variable("user"), requestBody=body({}, MEDIA)),
            **at(f"/kapis/g.io/v1/{IN_PATH}/gone"),
        },
        {f"v1.{HOSTILE}": model(a=STRING), "v1.B": model(**{HOSTILE: STRING, "b": STRING})},
        HOSTILE,
    )
    choices = {"type": "string", "enum": [HOSTILE]}
    new = contract(
        at(
            "/kapis/g.io/v1/users/{user}",
            "patch",
            variable("user"),
            query(HOSTILE, choices),
            requestBody=body({}, MEDIA + "2"),
        ),
        {"v1.B": model(b=STRING)},
        HOSTILE + "2",
    )
    return compare(old, new)


def test_text_lets_no_terminal_escape_through():
    diff = hostile()
    assert {each.rule for each in diff.changes} >= {
        "call-removed",
        "argument-added",
        "media-type-added",
        "model-removed",
        "property-removed",
    }
    text = render_text(diff)
    text.encode()  # no half of a surrogate pair
    assert all(line.isprintable() for line in text.split("\n"))


def test_markdown_keeps_its_structure():
    text = render_markdown(hostile())
    assert all(line.isprintable() for line in text.split("\n"))
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    assert {each.content for each in inline if each.type == "html_inline"} <= {"<br>"}
    assert not any(each.type in {"link_open", "image"} for each in inline)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert len(rows) == sum(token.type == "tr_open" for token in tokens)
    assert all(line.replace("\\|", "").count("|") == 3 for line in rows)


def test_json_holds_what_the_contract_does():
    media = [each for each in json.loads(render_json(hostile()))["changes"] if each["rule"] == "media-type-removed"]
    assert media[0]["before"] == MEDIA


def removed(name: str, note: str | None) -> Change:
    return Change("call-removed", name, f"GET /{name}", note=note)


def test_a_note_names_the_shortest_beginning_of_what_it_is_about():
    """And none that stands for a call that is still there, changed or not."""
    gone = [removed(f"m.{version}.pods.{verb}", "gone") for version in ("v1", "v2") for verb in ("get", "list")]
    few = [removed("n.v1.nodes.get", "gone"), removed("n.v1.nodes.list", "gone"), removed("n.v1.pods.get", "gone")]
    kept = Change("argument-added", "n.v1.nodes.list_all", "GET /x", "limit", None, "int")
    guide = render_markdown(Diff("1", "2", (*gone, *few, kept), frozenset({"n.v1.pods.list"})))
    told = [line for line in guide.splitlines() if line.endswith(": gone")]
    assert told == ["- `m`: gone", "- `n.v1.nodes.get`, `n.v1.nodes.list`, `n.v1.pods.get`: gone"]


def test_calls_that_moved_alike_share_a_row():
    def moved(old: str, new: str) -> tuple[Change, ...]:
        endpoint = Change("endpoint-changed", old, new, None, f"GET /{old}", f"GET /{new}")
        return Change("call-renamed", old, new, None, old, new), endpoint

    pairs = [("g.v1.users.get", "g.v2.users.get"), ("g.v1.users.list", "g.v2.users.list"), ("g.v1.ask", "g.v2.query")]
    guide = render_markdown(Diff("1", "2", tuple(change for pair in pairs for change in moved(*pair))))
    rows = [line for line in guide.splitlines() if line.startswith("| `")]
    assert rows == ["| `g.v1.users.{get, list}`<br>`g.v1.ask` | `g.v2.users.{get, list}`<br>`g.v2.query` | nothing |"]
