"""Settings of a release's server: rows of server.csv, in the contract, and in the client that is built of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from ksgen.contract.carry import Agreement, Published, carry_tables
from ksgen.contract.contract import Contract
from ksgen.contract.facts import Tables, apply_facts, parse_tables
from ksgen.contract.facts.server import SETTINGS
from ksgen.contract.normalise import Recorder
from ksgen.errors import KsgenError
from ksgen.ir.package import read_server

if TYPE_CHECKING:
    from pathlib import Path

    from ksgen.json import Json

HEADER = "setting,value,source\n"


def document() -> Json:
    operation = {"responses": {"200": {"description": "OK"}}}
    paths = {"/oauth/token": {"post": operation}, "/oauth/logout": {"get": operation}}
    return {"paths": paths, "components": {"schemas": {}}}


def tables(folder: Path, *rows: str) -> Tables:
    return parse_tables({"server.csv": (HEADER + "".join(f"{row}\n" for row in rows)).encode()}, folder)


def test_what_no_row_speaks_of_has_its_default(tmp_path: Path) -> None:
    found, recorder = document(), Recorder()
    apply_facts(found, tables(tmp_path, "code-grant,code,live"), recorder)
    assert found["x-ksgen-server"] == {"code-grant": "code"}
    assert recorder.counts() == {"server-setting": 1}
    server = read_server(Contract(found, "contract"))
    assert server["code_grant"] == "code"
    assert server["cluster_path"] == SETTINGS["cluster-path"].default
    assert server["cluster_roots"] == ("/kapis", "/apis", "/api")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("code-grants,code,live", "there is no setting 'code-grants'"),
        ("code-grant,implicit,live", "code-grant can't be 'implicit'"),
        ("cluster-path,/{cluster}{root},live", "cluster-path can't be"),
        ("cluster-roots,kapis,live", "cluster-roots can't be"),
        ('authorize-scope,"a\nb",live', "authorize-scope can't be"),
    ],
)
def test_a_setting_that_is_none_is_refused(tmp_path: Path, row: str, problem: str) -> None:
    with pytest.raises(KsgenError, match="fact table") as error:
        apply_facts(document(), tables(tmp_path, row), Recorder())
    assert problem in error.value.message


def test_a_setting_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(KsgenError, match="code-grant is in line 2 already"):
        tables(tmp_path, "code-grant,code,live", "code-grant,authorization_code,live")


def test_a_setting_is_carried_where_both_publish_alike_the_operation_that_shows_it(tmp_path: Path) -> None:
    rows = tables(tmp_path, "code-grant,code,live", "logout-ends,token,live", "cluster-roots,/kapis,live")
    there, here = document(), document()
    here["paths"]["/oauth/logout"]["get"] = {"responses": {"204": {"description": "none"}}}
    carried = carry_tables(rows, Agreement(Published.of(there), here), here)
    assert [row["setting"] for row in carried.tables.rows["server.csv"]] == ["code-grant"]
    assert [row["setting"] for row in carried.left.rows["server.csv"]] == ["logout-ends", "cluster-roots"]
