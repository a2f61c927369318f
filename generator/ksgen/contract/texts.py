"""CSV and YAML, strictly: what other readers would take differently is refused, not guessed.

Of CSV, other columns than were asked for, and rows of more or fewer cells. Of YAML, what JSON can't hold, besides
malformed text: a repeated key, keys that are no strings, merge keys, dates and other types that JSON lacks, numbers
that aren't written as JSON writes them, halves of surrogate pairs, deep nesting, and aliases that unfold into more than
`LARGEST` values. Values are built from the parsed nodes here, not by PyYAML's constructors: those unfold before anybody
can count.
"""

from __future__ import annotations

import csv
import io
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import yaml

from ksgen import strict
from ksgen.errors import KsgenError
from ksgen.json import DEEPEST, pointer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from ksgen.json import Place

LARGEST: Final = 100_000
_LARGEST_TEXT: Final = 4 * 1024 * 1024
_LARGEST_TABLE: Final = 16 * 1024 * 1024
_TAG: Final = "tag:yaml.org,2002:"
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,299})")
_NUMBER: Final = re.compile(r"[-+]?[0-9]{0,299}\.?[0-9]{0,299}(?:[eE][-+]?[0-9]{1,3})?")
_CONSTANTS: Final = {"null": None, "~": None, "": None, "true": True, "yes": True, "on": True} | dict.fromkeys(
    ("false", "no", "off"), False
)
_HINT: Final = "correct the file"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with its place for messages."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, problem: str, *, table: str = "fact table") -> KsgenError:
        """An error at this row."""
        return KsgenError(f"{table}: {problem}", where=f"{self.file}, line {self.line}", hint="correct the table")


def rows(content: bytes, columns: tuple[str, ...], where: str, optional: Collection[str] = ()) -> Iterator[Row]:
    """The rows of a table; a column that may be left out is empty then.

    Raises:
        KsgenError: It is no CSV in UTF-8, or has other columns.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KsgenError(f"the table is no CSV in UTF-8: {error}", where=where, hint="correct the table") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header: list[str] = next(reader, list[str]())
        if header != [column for column in columns if column in header or column not in optional]:
            wanted = ", ".join(columns)
            raise KsgenError(f"the table's columns must be {wanted}", where=f"{where}, line 1", hint=_HINT)
        for cells in filter(None, reader):  # an empty line is no row
            if len(cells) != len(header):
                place = f"{where}, line {reader.line_num}"
                raise KsgenError("a row has more or fewer cells than columns", where=place, hint=_HINT)
            known = dict(zip(header, cells, strict=True))
            yield Row(where, reader.line_num, {column: known.get(column, "") for column in columns})
    except csv.Error as error:
        place = f"{where}, line {reader.line_num}"
        raise KsgenError(f"the table is no CSV: {error}", where=place, hint=_HINT) from error


def read_tables(folder: Path) -> dict[str, bytes]:
    """The bytes of the tables in a folder by file name; none where there is no folder.

    Raises:
        KsgenError: if one can't be read.
    """
    try:
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
        tables = [path for path in paths if path.suffix in {".csv", ".json"}]
        return {path.name: strict.read_file(path, largest=_LARGEST_TABLE) for path in tables}
    except OSError as error:
        raise KsgenError(
            f"the tables can't be read: {error.strerror}", where=str(error.filename or folder), hint=_HINT
        ) from error


def check_names(files: Iterable[str], known: Collection[str], folder: str) -> None:
    """Refuse a table by another name, which would be overlooked."""
    for name in files:
        if name not in known:
            tables = ", ".join(known)
            raise KsgenError("there is no such table", where=f"{folder}/{name}", hint=f"tables are called {tables}")


def own(path: Path, *columns: str) -> Iterator[Row]:
    """The rows of one of our own tables."""
    return rows(path.read_bytes(), columns, str(path))


def parse_yaml(data: bytes, where: str) -> Any:
    """Decode `data` to plain JSON values, no two of them the same object; `where` names the file in errors.

    Raises:
        KsgenError: It isn't YAML, or is one of the refused forms above.
    """
    if len(data) > _LARGEST_TEXT:
        raise KsgenError(f"larger than {_LARGEST_TEXT} bytes", where=where, hint=_HINT)
    try:
        node = yaml.compose(data, yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise KsgenError(f"not YAML: {' '.join(str(error).split())}", where=where, hint=_HINT) from error
    return _Plain(where).value(node, ())


class _Plain:
    """Builds values of parsed nodes, and counts them."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._count = 0

    def value(self, node: yaml.Node | None, at: Place) -> Any:
        """The value of a node, if JSON can hold it."""
        self._count += 1
        if len(at) > DEEPEST or self._count > LARGEST:
            raise self._wrong(at[:8], f"nested deeper than {DEEPEST} levels, or of more than {LARGEST} values")
        if node is None:
            return None
        kind = str(node.tag).removeprefix(_TAG)
        if isinstance(node, yaml.MappingNode) and kind == "map":
            return self._object(node, at)
        if isinstance(node, yaml.SequenceNode) and kind == "seq":
            return [self.value(each, (*at, index)) for index, each in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(str(node.value), kind, at)
        raise self._wrong(at, f"a {kind[:40]} is no JSON value")

    def _object(self, node: yaml.MappingNode, at: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._wrong(at, "a key is no string")
            kind = str(key_node.tag).removeprefix(_TAG)
            key = self._text(str(key_node.value), at)
            if kind != "str":
                problem = "merge keys (`<<`) aren't read" if kind == "merge" else f"the key {key[:80]} is no string"
                raise self._wrong(at, f"{problem}; quote it if it is text")
            if key in found:
                line = key_node.start_mark.line + 1
                raise self._wrong(at, f"the key {key[:80]!r} is repeated in line {line}")
            found[key] = self.value(value_node, (*at, key))
        return found

    def _scalar(self, text: str, kind: str, at: Place) -> Any:
        if kind == "str":
            return self._text(text, at)
        if kind in {"null", "bool"} and text.lower() in _CONSTANTS:
            constant = _CONSTANTS[text.lower()]
            if (constant is None) == (kind == "null"):
                return constant
        if kind == "int" and _INTEGER.fullmatch(text):
            return int(text)
        if kind == "float" and _NUMBER.fullmatch(text) and re.search("[0-9]", text):
            number = float(text)
            if math.isfinite(number):
                return number
        raise self._wrong(at, f"{text[:80]!r} is a {kind[:40]}, which is no JSON value; quote it if it is text")

    def _text(self, text: str, at: Place) -> str:
        try:
            # YAML leaves the two halves as they are where JSON's escapes mean one character.
            return text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            raise self._wrong(at, "a string holds half of a surrogate pair") from None

    def _wrong(self, at: Place, problem: str) -> KsgenError:
        return KsgenError(problem, where=f"{self._where}, {pointer(*at) or '/'}", hint=_HINT)
