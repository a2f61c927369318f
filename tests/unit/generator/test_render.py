"""Rendering: only what was quoted is printed, and what comes out is what was asked for."""

from __future__ import annotations

import ast
import shutil

import pytest
from ksgen import ir
from ksgen.errors import KsgenError
from ksgen.kinds.world import join
from ksgen.render.render import render
from ksgen.render.trees import prune
from support.functional.pipeline import TEMPLATES, contract_of, operation, ref, swagger, variable

METHOD = "_shared/method.jinja"
API = "kubesphere/api/{api_module}.py.jinja"


@pytest.fixture(scope="module")
def package():
    contract, _ = contract_of(
        swagger(
            {
                "/kapis/a.io/v1/things/{thing}": {
                    "get": operation(variable("thing"), responses={"200": {"schema": ref("v1.Thing")}}),
                    "delete": operation(variable("thing")),
                }
            },
            {"v1.Thing": {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}},
        )
    )
    return ir.build(join(contract), package="made", version="1.2.3")


@pytest.fixture
def templates(tmp_path):
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    return folder


def change(folder, path, old, new):
    text = (folder / path).read_text()
    assert old in text
    (folder / path).write_text(text.replace(old, new))


def failed(package, templates, match):
    with pytest.raises(KsgenError, match=match) as caught:
        render(package, templates)
    assert caught.value.where
    assert caught.value.hint
    return caught.value


def test_the_tree_is_the_templates_picture(package, templates):
    (templates / "kubesphere" / "extra.txt").write_text("as {{ it }} is")
    (templates / "kubesphere" / "__pycache__").mkdir()
    (templates / "kubesphere" / "__pycache__" / "x.pyc").write_bytes(b"\xff")
    (templates / ".hidden").write_text("x")
    files = render(package, templates)
    assert files["made/extra.txt"] == "as {{ it }} is"
    assert {"made/api/a.py", "made/aio/a.py", "made/_operations/a.py", "made/models/v1.py", "pyproject.toml"} <= set(
        files
    )
    assert not [path for path in files if "jinja" in path or "_shared" in path or "{" in path or "pycache" in path]
    assert ".hidden" not in files
    assert files["made/_core/models/quantity.py"] == (TEMPLATES / "kubesphere/_core/models/quantity.py").read_text()


def test_a_template_that_prints_plain_text(package, templates):
    change(templates, METHOD, "{{ method.name }}", "{{ method.name ~ '' }}")
    error = failed(package, templates, "prints str 'get', which was not made printable")
    assert error.where == "_shared/method.jinja, line 3"


def test_a_template_that_prints_a_list(package, templates):
    change(templates, API, "{% set", "# {{ module.methods }}\n{% set")
    assert failed(package, templates, "prints tuple").where == f"{API}, line 1"


def test_a_template_that_asks_for_what_isnt_there(package, templates):
    change(templates, METHOD, "method.name", "method.nmae")
    failed(package, templates, "the template is broken.*nmae")


def test_a_template_with_a_mistake(package, templates):
    (templates / API).write_text("one\n{% for %}")
    assert failed(package, templates, "the template is broken").where == f"{API}, line 2"


def test_a_template_that_is_missing(package, templates):
    (templates / METHOD).unlink()
    failed(package, templates, "'_shared/method.jinja' is missing")


def test_a_whole_template_that_is_missing(package, templates):
    (templates / API).unlink()
    assert failed(package, templates, "doesn't define what it should: AGroup, V1, V1Things").where == "made/api/a.py"


def test_no_templates_at_all(package, tmp_path):
    failed(package, tmp_path / "none", "folder is missing")


def test_a_template_that_cannot_be_read(package, templates):
    (templates / "kubesphere" / "bad.py").write_bytes(b"\xff")
    assert "kubesphere/bad.py" in failed(package, templates, "can't be read").where


def test_a_template_that_drops_a_method(package, templates):
    change(
        templates,
        "_shared/resources.py.jinja",
        "{% for method in resource.methods %}",
        "{% for method in resource.methods[1:] %}",
    )
    assert failed(package, templates, "V1Things").where == "made/api/a.py"


def test_a_template_that_adds_a_class(package, templates):
    with (templates / API).open("a") as file:
        file.write("\nclass More:\n    pass\n")
    failed(package, templates, "doesn't define what it should: More")


def test_a_template_that_drops_a_field(package, templates):
    change(templates, "kubesphere/models/{model_module}.py.jinja", "in model.own %}", "in model.own[1:] %}")
    assert failed(package, templates, "Thing").where == "made/models/v1.py"


def test_a_template_that_makes_no_python(package, templates):
    (templates / "kubesphere" / "bad.py.jinja").write_text("ok = 1\ndef")
    assert failed(package, templates, "doesn't parse").where == "made/bad.py, line 2"


def test_text_of_a_template_itself_is_free(package, templates):
    (templates / "kubesphere" / "good.py.jinja").write_text("x = {{ 7 * 6 }}\n")
    assert render(package, templates)["made/good.py"] == "x = 42\n"


def test_what_a_file_offers_it_imports() -> None:
    tree = prune(ast.parse("from a import b, c\n__all__ = ['b']\n"))
    assert ast.unparse(tree) == "from a import b\n__all__ = ['b']"
