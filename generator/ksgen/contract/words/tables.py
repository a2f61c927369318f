"""The tables of words: read strictly, looked up by key or by pattern, and asked which rows said nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ksgen.contract.csvtext import rows
from ksgen.errors import KsgenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COLUMNS: Final = {
    "nouns.csv": ("segment", "one", "many"),
    "operations.csv": ("method", "path", "text"),
    "parameters.csv": ("in", "name", "path", "text"),
    "models.csv": ("model", "text"),
    "fields.csv": ("model", "field", "text"),
}
# The column that may hold a pattern, in which `*` stands for any text: words that hold for every version of a group.
_PATTERN: Final = {"operations.csv": 1, "models.csv": 0, "fields.csv": 0}

Key = tuple[str, ...]


@dataclass(slots=True)
class Words:
    """The tables of a release, by file name; each row once, and whether something was said by it.

    Attributes:
        rows: Text by key, by table.
        borrowed: The rows that another release's tables lend.
        shared: The rows on kinds, which a release's contract may lack.
        used: The rows by which something was said.
    """

    rows: dict[str, dict[Key, str]] = field(default_factory=lambda: {name: {} for name in COLUMNS})
    borrowed: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    shared: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    used: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    _patterns: dict[tuple[str, Key], list[tuple[int, re.Pattern[str], Key]]] | None = None

    @classmethod
    def parse(cls, files: Mapping[str, bytes], where: str) -> Words:
        """Read the tables.

        Args:
            files: Content by file name.
            where: Their folder, for messages.

        Raises:
            KsgenError: if a table is malformed, or says two things of one.
        """
        words = cls()
        for name, content in files.items():
            if name not in COLUMNS:
                raise KsgenError("there is no such table", where=f"{where}/{name}", hint=f"one of {', '.join(COLUMNS)}")
            for row in rows(content, COLUMNS[name], f"{where}/{name}"):
                cells = list(row.cells.values())
                size = 1 if name == "nouns.csv" else len(cells) - 1
                key, text = tuple(cells[:size]), "\n".join(cells[size:])
                if not cells[-1].strip():
                    raise row.wrong("the last cell is empty", table="words")
                if key in words.rows[name]:
                    raise row.wrong("this is said twice", table="words")
                words.rows[name][key] = text
        return words

    def over(self, others: Words, *, shared: bool = False) -> Words:
        """These words, and where they don't speak of something, those of another release, or shared ones."""
        merged = {name: {**others.rows[name], **rows} for name, rows in self.rows.items()}
        lent = {(name, key) for name, rows in others.rows.items() for key in rows if key not in self.rows[name]}
        return Words(merged, *((self.borrowed, self.shared | lent) if shared else (lent, self.shared)))

    def texts(self) -> Iterator[tuple[str, Key, str]]:
        """Every row: its table, its key and what it says."""
        return ((name, key, text) for name, rows in self.rows.items() for key, text in rows.items())

    def say(self, name: str, *key: str) -> str | None:
        """What a table says of something: the row with this key, else the one whose pattern says most; it is used."""
        found = key if key in self.rows[name] else self._fitting(name, key)
        if found is None:
            return None
        self.used.add((name, found))
        return self.rows[name][found]

    def _fitting(self, name: str, key: Key) -> Key | None:
        place = _PATTERN.get(name)
        if place is None:
            return None
        rows = self._index().get((name, (*key[:place], *key[place + 1 :])), ())
        fits = [(size, row) for size, pattern, row in rows if pattern.fullmatch(key[place])]
        return max(fits)[1] if fits else None

    def _index(self) -> dict[tuple[str, Key], list[tuple[int, re.Pattern[str], Key]]]:
        """The rows with a pattern, by what of their key is none."""
        if self._patterns is None:
            self._patterns = defaultdict(list)
            for name, place in _PATTERN.items():
                for key in self.rows[name]:
                    if "*" in (text := key[place]):
                        pattern = re.compile(".*".join(map(re.escape, text.split("*"))))
                        self._patterns[name, (*key[:place], *key[place + 1 :])].append((len(text), pattern, key))
        return self._patterns

    def unused(self) -> Iterator[str]:
        """Rows by which nothing was said, for the user: own ones each, lent ones by table."""
        for name in COLUMNS:
            said = self.used | self.shared
            idle = [key for key in self.rows[name] if (name, key) not in said and name != "nouns.csv"]
            for key in idle:
                if (name, key) not in self.borrowed:
                    yield f"words/{name}: nothing here is {_title(key)}"
            lent = [_topic(name, key) for key in idle if (name, key) in self.borrowed]
            if lent:
                topics = ", ".join(sorted(set(lent)))
                yield f"words/{name}: {len(lent)} rows of the default release say nothing here, on {topics}"


def _title(key: Key) -> str:
    return " ".join(filter(None, key))


def _topic(name: str, key: Key) -> str:
    """What a row is about, in short: an API group, a module of models, or a parameter."""
    if name == "operations.csv":
        return "/".join(key[1].split("/")[:3])
    return key[1] if name == "parameters.csv" else key[0].partition(".")[0]
