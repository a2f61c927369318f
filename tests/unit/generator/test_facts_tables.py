"""Reading and writing fact tables: what isn't one is told in one error with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ksgen.contract.facts import digest, dump_tables
from ksgen.contract.facts.tables import COLUMNS, KEYS, Tables
from ksgen.contract.texts import Row
from ksgen.errors import KsgenError
from support.generator.facts_documents import load_tables

RESULTS = "method,path,result,source\n"


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(folder: Path) -> KsgenError:
    with pytest.raises(KsgenError) as caught:
        load_tables(folder)
    assert caught.value.hint
    return caught.value


def test_no_folder_is_no_table(tmp_path):
    tables = load_tables(tmp_path / "absent")
    assert not tables
    assert tables.rows == {name: [] for name in COLUMNS}
    assert dump_tables(tables) == {}


def test_a_row_knows_its_line(tmp_path):
    path = put(tmp_path, "results.csv", RESULTS + 'GET,/a,Empty,"one,\ntwo"\n\nGET,/b,Any,x\n')
    first, second = load_tables(tmp_path).rows["results.csv"]
    assert (first["source"], second["path"], second.line) == ("one,\ntwo", "/b", 5)
    error = second.wrong("no such thing")
    assert (error.message, error.where) == ("fact table: no such thing", f"{path}, line 5")
    assert error.hint == "correct the table"


@pytest.mark.parametrize("header", ["", "method,path,result\n", "path,method,result,source\n", RESULTS.upper()])
def test_columns(tmp_path, header):
    path = put(tmp_path, "results.csv", header)
    error = refused(tmp_path)
    assert error.message == "the table's columns must be method, path, result, source"
    assert error.where == f"{path}, line 1"


@pytest.mark.parametrize("row", ["GET,/a,Empty\n", "GET,/a,Empty,x,y\n", "GET\n"])
def test_cells(tmp_path, row):
    path = put(tmp_path, "results.csv", RESULTS + "GET,/,Empty,x\n" + row)
    error = refused(tmp_path)
    assert error.message == "a row has more or fewer cells than columns"
    assert error.where == f"{path}, line 3"


@pytest.mark.parametrize("row", ['GET,/a,"Empty,x\n', 'GET,/a,"Empty"x,y\n', f"GET,/a,{'x' * 200_000},y\n"])
def test_no_csv(tmp_path, row):
    path = put(tmp_path, "results.csv", RESULTS + row)
    error = refused(tmp_path)
    assert error.message.startswith("the table is no CSV: ")
    assert error.where == f"{path}, line 2"


def test_lines_may_end_as_on_windows(tmp_path):
    put(tmp_path, "results.csv", (RESULTS + "GET,/a,Empty,x\n").replace("\n", "\r\n"))
    assert load_tables(tmp_path).rows["results.csv"][0]["source"] == "x"


def test_the_same_twice(tmp_path):
    path = put(tmp_path, "results.csv", RESULTS + "GET,/a,Empty,x\nPUT,/a,Empty,x\nGET,/a,Any,y\n")
    error = refused(tmp_path)
    assert error.message == "fact table: GET /a is in line 2 already"
    assert error.where == f"{path}, line 4"


def test_variants_of_one_operation_differ_by_name(tmp_path):
    header = ",".join(COLUMNS["variants.csv"]) + "\n"
    put(tmp_path, "variants.csv", header + "GET,/a,export,x=y,,Text,s\nGET,/a,download,x,,Binary,s\n")
    assert len(load_tables(tmp_path).rows["variants.csv"]) == 2
    put(tmp_path, "variants.csv", header + "GET,/a,export,x=y,,Text,s\nGET,/a,export,x,,Binary,s\n")
    assert "GET /a export is in line 2 already" in refused(tmp_path).message


def test_a_table_by_another_name(tmp_path):
    path = put(tmp_path, "result.csv", RESULTS)
    error = refused(tmp_path)
    assert (error.message, error.where) == ("there is no such table", str(path))
    assert "results.csv" in str(error.hint)


def test_other_files_are_left_alone(tmp_path):
    put(tmp_path, "notes.md", "anything")
    put(tmp_path, ".results.csv.swp", b"\xff")
    assert not load_tables(tmp_path)


def test_bytes_that_are_no_text(tmp_path):
    path = put(tmp_path, "bodies.csv", b"method,path,body,source\n\xff\n")
    assert refused(tmp_path).where == str(path)


def test_a_byte_order_mark_is_no_part_of_a_column(tmp_path):
    put(tmp_path, "results.csv", b"\xef\xbb\xbf" + RESULTS.encode() + b"GET,/a,Empty,x\n")
    assert load_tables(tmp_path).rows["results.csv"][0]["method"] == "GET"


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[" * 100_000])
def test_types_that_are_no_json(tmp_path, text):
    path = put(tmp_path, "types.json", text)
    error = refused(tmp_path)
    assert error.message.startswith(
        ("not JSON", "not UTF-8", "not usable JSON", "nested deeper", "a string holds half")
    )
    assert error.where.startswith(str(path))


@pytest.mark.parametrize(
    ("value", "place"),
    [([], "/"), ("x", "/"), (None, "/"), ({"a": []}, "/a"), ({"b": {}, "a": {"c": "x", "b": 1}}, "/a/b"),
     ({"a/b": {"x": {}}}, "/a~1b/x")],
)  # fmt: skip
def test_types_that_are_no_types(tmp_path, value, place):
    path = put(tmp_path, "types.json", json.dumps(value))
    error = refused(tmp_path)
    named = place.rpartition("/")[2].replace("~1", "/")
    expected = f"`{named}`: expected " if named else "expected "
    assert error.message.startswith(f"malformed table of types (names to properties to types): {expected}")
    assert error.where == f"{path}, {place}"


def test_types_say_where_they_were_read(tmp_path):
    put(tmp_path, "types.json", json.dumps({"a.X": {"$source": "pkg/a.go", "x": "string"}, "a.Y": {}}))
    tables = load_tables(tmp_path)
    assert tables.types == {"a.X": {"x": "string"}, "a.Y": {}}
    assert tables.sources == {"a.X": "pkg/a.go"}
    put(tmp_path, "types.json", dump_tables(tables)["types.json"])
    assert load_tables(tmp_path).sources == tables.sources


def test_some_columns_may_be_left_out(tmp_path):
    put(tmp_path, "scopes.csv", "group,version,plural,scope,status\na.io,v1,xs,Cluster,no\n")
    put(tmp_path, "variants.csv", "method,path,name,query,result,source\nGET,/a,x,a=b,Text,f.go\n")
    tables = load_tables(tmp_path)
    assert tables.rows["scopes.csv"][0]["source"] == ""
    assert (tables.rows["variants.csv"][0]["body"], tables.rows["variants.csv"][0]["result"]) == ("", "Text")


def test_the_digest_is_of_names_and_bytes():
    one = digest({"a.csv": b"1", "b.csv": b"2"})
    assert one == digest({"b.csv": b"2", "a.csv": b"1"})
    assert len({one, digest({"a.csv": b"2", "b.csv": b"1"}), digest({"a.csv": b"12"}), digest({})}) == 4
    assert digest({}) is None


# The csv module reads a bare carriage return as the end of a line, and writes it as it is.
cells = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00\ufeff\r"), max_size=8)
mappings = st.dictionaries(cells, st.dictionaries(cells, cells, max_size=3), max_size=3)


@st.composite
def tables(draw):
    rows = {}
    for name, columns in COLUMNS.items():
        found = draw(st.lists(st.tuples(*(cells for _ in columns)), max_size=3))
        unique = {each[: KEYS.get(name, 2)]: each for each in found}
        rows[name] = [Row(name, 0, dict(zip(columns, each, strict=True))) for each in unique.values()]
    return Tables(types=draw(mappings), rows=rows)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40, deadline=None)
@given(tables())
def test_tables_written_and_read_are_the_same(written):
    with TemporaryDirectory() as folder:
        files = dump_tables(written)
        for name, content in files.items():
            put(Path(folder), name, content)
        read = load_tables(Path(folder))
        assert read.types == written.types
        assert {name: [row.cells for row in rows] for name, rows in read.rows.items()} == {
            name: [row.cells for row in rows] for name, rows in written.rows.items()
        }
        assert dump_tables(read) == files
