"""The table of lines in README.md says what the programs have."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
README = (HERE / "README.md").read_text()
CELL = re.compile(r"\[(\d+)\]\(([\w/]+\.py)\)")


def lines(path: Path) -> int:
    """A program's lines of code: no docstrings, comments, blanks and imports, and not what starts it."""
    text = path.read_text()
    passed = {0}
    for node in ast.walk(ast.parse(text)):
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        start = isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'"
        if isinstance(node, ast.stmt) and (docstring or start or isinstance(node, ast.Import | ast.ImportFrom)):
            passed |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    code = [line.strip() for number, line in enumerate(text.splitlines(), 1) if number not in passed]
    return sum(1 for line in code if line and not line.startswith("#"))


def test_each_number_of_the_table() -> None:
    cells = CELL.findall(README)
    assert {name: int(number) for number, name in cells} == {name: lines(HERE / name) for _, name in cells}


def test_the_table_has_every_counterpart() -> None:
    kept = {path.name for path in HERE.glob("with_requests/[a-z]*.py")}
    cells = [name for _, name in CELL.findall(README)]
    ours = {name for name in cells if "/" not in name}
    theirs = {name.removeprefix("with_requests/") for name in cells if "/" in name}
    assert kept == theirs == ours | {"logs.py", "server.py"}
    assert len(ours) == 12


def test_the_sums_below_the_table() -> None:
    cells = [(int(number), name) for number, name in CELL.findall(README)]
    ours = sum(number for number, name in cells if "/" not in name)
    shared = sum(number for number, name in cells if name.endswith(("/logs.py", "/server.py")))
    theirs = sum(number for number, name in cells if "/" in name) - shared
    text = f"The twelve take {ours} lines with the client and {theirs} with requests, beside the {shared} of"
    assert text in README.replace("\n", " ")


def test_what_counts(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        '"""Says\nhello."""\n\nimport sys\n\n\ndef main():\n    """Hello."""\n    # why\n    f(\n        1\n    )\n'
        '\n\nif __name__ == "__main__":\n    main()\n'
    )
    assert lines(program) == 4
