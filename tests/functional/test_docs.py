"""The reference site: each operation, kind and model is on it, links lead somewhere, and a browser can use it."""

from __future__ import annotations

import re
import shutil
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner
from ksgen.build import read
from ksgen.choice import Choice
from ksgen.cli import main
from ksgen.docs import Reference
from ksgen.docs.catalogue import Catalogue
from ksgen.docs.methods import methods
from ksgen.docs.reference import block, heading, monospace, prose, table
from ksgen.docs.site import pages, read_recipes
from ksgen.ir.calls import calls_of
from ksgen.project import find_project

ROOT = Path(__file__).resolve().parents[2]
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
LEFT_OUT = ("alerting", "devops", "gitops", "metering", "monitoring", "network", "notification", "resources")
LEFT_OUT += ("servicemesh", "tenant")
NEEDS = [name for name in ("zensical", "playwright") if find_spec(name) is None]


@pytest.fixture(scope="module")
def catalogue():
    reading = read(find_project(), Choice())
    return Catalogue.of(reading.package)


@pytest.fixture(scope="module")
def site(catalogue):
    reference = Reference(catalogue, frozenset({("/healthz", "GET")}), methods(ROOT / "templates"))
    found, navigation = pages(reference, "# Guide\n\n## Errors\n", read_recipes(ROOT / "tests" / "examples"))
    return found, navigation


def anchors(text: str) -> list[str]:
    return re.findall(r"^##+ .* \{ #(\S+) \}$", text, re.MULTILINE)


def test_every_operation_kind_and_model_has_a_place(catalogue, site):
    found, _ = site
    operations = list(catalogue.own())
    reference = {path: text for path, text in found.items() if path.startswith("reference/")}
    assert sum(len(anchors(text)) for text in reference.values()) == len(operations) > 500
    places = {anchor: path for path, text in reference.items() for anchor in anchors(text)}
    readable = {path: unescape(text) for path, text in reference.items()}
    for call in operations:
        text = readable[places[call.called]]
        assert f"<code>{call.verb} {call.target}</code>" in text
        assert f'<code>{call.call}  <span class="c1"># KubeSphere</span>\n' in text
        assert f'{call.call}  <span class="c1"># AsyncKubeSphere</span></code>' in text
    kinds = [anchor for path, text in found.items() if re.match("kinds/(k8s|crd)", path) for anchor in anchors(text)]
    assert len(kinds) == len(set(kinds)) == len(catalogue.package.kinds) > 100
    classes = {path: set(anchors(text)) for path, text in found.items() if path.startswith("models/")}
    for model in catalogue.models():
        there = [path for path in classes if re.match(rf"models/{model.name.module}[.-]", path)]
        assert sum(model.name.cls in classes[path] for path in there) == 1


def test_every_link_leads_somewhere(site):
    found, _ = site
    places = {path.replace(".md", ".html"): set(anchors(text)) for path, text in found.items()}
    places["guide.html"].add("errors")
    links = 0
    for path, text in found.items():
        folder = Path(path).parent
        for target in re.findall(r'<a href="([^"]+)"', text):
            page, _, anchor = unescape(target).partition("#")
            where = (folder / page).as_posix()
            where = re.sub(r"^[^/]+/\.\./", "", where)
            assert where in places, (path, target)
            assert not anchor or anchor in places[where], (path, target)
            links += 1
    assert links > 4000


def test_every_page_is_offered(site):
    found, navigation = site
    assert sorted(offered(navigation)) == sorted(found)
    assert 'href="recipes/test_your_own.html"' in found["recipes.md"]


def offered(entries):
    for each in entries:
        if isinstance(each, str):
            yield each
        else:
            for value in each.values():
                yield from offered([value] if isinstance(value, str) else value)


def test_what_is_done_with_kinds_is_told_parameter_by_parameter(catalogue, site):
    text = site[0]["kinds/calls.md"]
    told = set(anchors(text))
    called = {
        row.call.partition("(")[0].rpartition(".")[2] for member in catalogue.package.kinds for row in calls_of(member)
    }
    assert called <= told
    able = methods(ROOT / "templates")
    silent = [(name, each.name) for name, method in able.items() for each in method.parameters if not each.text]
    assert silent == []
    assert [each.name for each in able["list"].parameters][:3] == ["namespace", "label_selector", "field_selector"]
    assert able["get"].parameters[0].required
    assert [each.name for each in able["log"].parameters][:3] == ["name", "namespace", "follow"]
    assert "<code>tail&#95;lines</code> | <code>int &#124; None</code> |  | that many lines from the end." in text


def test_operations_tell_their_errors(site):
    text = unescape(next(text for path, text in site[0].items() if "iam.v1alpha2.users.create" in anchors(text)))
    create = text.partition("{ #iam.v1alpha2.users.create }")[2].partition("\n## ")[0]
    assert "AlreadyExistsError" in create
    assert "NotFoundError" in text.partition("{ #iam.v1alpha2.users.get }")[2].partition("\n## ")[0]


def test_pages_are_small_enough_to_open_at_once(site):
    rows = {path: text.count("\n| ") + 5 * text.count("\n## ") for path, text in site[0].items()}
    assert max(rows.values()) < 450, max(rows, key=rows.get)


def test_sentences_show_their_code():
    assert unescape(prose("See `a_b` and `*`.")) == "See <code>a_b</code> and <code>*</code>."
    assert "<code>" not in prose("one ` alone")


def test_what_only_the_server_tells_of_is_marked(site):
    text = site[0]["reference/healthz.md"]
    assert text.count('class="server"') == 1


def test_foreign_text_is_nothing_but_text():
    evil = "</code><script>alert(1)</script>|`{ #x }`[a](javascript:b)\n# c"
    for made in (monospace(evil), prose(evil), *heading(2, evil, "x"), *table(("a",), [(monospace(evil),)])):
        assert "<script" not in made
        assert "](" not in made
        assert "\n" not in made
    assert table(("a",), []) == []
    assert block("python", "a\n```\nb")[0] == "````python"
    for text, fence in (("a", "```"), ("`a`", "```"), ("``a``", "```"), ("```", "````")):
        assert block("http", text) == [f"{fence}http", text, fence, ""]


def test_it_replaces_nothing_that_is_not_its_own(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "mine.txt").write_text("mine")
    done = CliRunner().invoke(main, ["docs", "--out", str(tmp_path / "site")])
    assert done.exit_code == 2
    assert (tmp_path / "site" / "mine.txt").read_text() == "mine"


@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
@pytest.mark.skipif(bool(NEEDS), reason=f"not installed: {', '.join(NEEDS)}")
def test_a_browser_can_use_it(tmp_path):
    """From files, without a network: search, an operation, a model, the other colours.

    Of a part of the client that has its largest pages: what Zensical makes of a page doesn't depend on the others.
    """
    from playwright.sync_api import sync_playwright

    out = tmp_path / "site"
    options = ["--kubernetes=none", *(f"--leave-out={group}" for group in LEFT_OUT)]
    done = CliRunner().invoke(main, ["docs", "--out", str(out), *options])
    assert done.exit_code == 0, done.output
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.on("console", lambda told: complaints.append(told.text) if told.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda sent: complaints.append(sent.url) if sent.url.startswith("http") else None)
        page.goto((out / "index.html").as_uri())
        page.locator("button.md-search__button").click()
        page.get_by_role("combobox").fill("iam.v1alpha2.users.get")
        page.get_by_text("Gets a user.").first.wait_for(timeout=30_000)
        page.goto((out / "reference" / "iam.v1alpha2.users.html").as_uri() + "#iam.v1alpha2.users.get")
        page.locator('[id="iam.v1alpha2.users.get"] ~ p a', has_text="User").first.click()
        assert re.search(r"models/iam_v1alpha2.*\.html#User$", page.url)
        page.locator('[id="User"]').wait_for(timeout=30_000)
        largest = max((out / "reference").glob("*.html"), key=lambda path: path.stat().st_size)
        page.goto(largest.as_uri())
        assert page.evaluate("document.getElementsByTagName('*').length") < 5500, largest.name
        loaded = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        print(largest.name, "opens in", round(loaded), "ms")  # noqa: T201
        page.emulate_media(color_scheme="light")
        before = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.locator("label[title*='dark']").first.click()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        browser.close()
    assert complaints == []
