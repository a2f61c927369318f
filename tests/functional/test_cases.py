"""Each folder of `tests/cases`: what is found, what the contract says, what the client sends and returns."""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import importlib
import inspect
import json
import re
import shutil
from functools import cache, reduce
from pathlib import Path
from typing import Any

import msgspec
import pytest
from ksgen import build as builds
from ksgen.choice import Choice
from ksgen.contract.findings import RULES
from ksgen.contract.validate import validate
from ksgen.errors import KsgenError
from ksgen.pin import Request, pin
from ksgen.source.fetch import Directory
from support.functional.pipeline import Answer, Api, import_everything, imported, project_in, put_files, put_pair

CASES = Path(__file__).parents[1] / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/expected.json"))
CORRECTIONS = "corrections"
CHOICES = {rule for rule, told in RULES.items() if told.severity is None}
"""What the contract chooses, and only report.md lists: nothing of it is a defect of a file."""
SHARED = ("paths", "definitions", "parameters", "responses")
"""Members of a Swagger file whose members may come from several folders."""


class Strict(msgspec.Struct, forbid_unknown_fields=True):
    """A misspelt key would be a test that can't fail."""


class Call(Strict):
    method: str
    arguments: list[Any] = []
    keywords: dict[str, Any] = {}
    files: dict[str, tuple[str, str]] = {}
    request: str | None = None
    headers: dict[str, str] = {}
    body: str | None = None
    holds: list[str] = []
    status: int = 200
    answer: Any = msgspec.UNSET
    answer_text: str = ""
    answer_type: str = "application/json"
    type: str | None = None
    attributes: dict[str, Any] = {}
    returns: Any = msgspec.UNSET
    returns_bytes: str | None = None
    raises: tuple[str, str] | None = None


class Refused(Strict):
    where: str
    message: str


class Expected(Strict):
    why: str
    findings: list[list[str]] = []
    repairs: list[list[str]] = []
    refused: Refused | None = None
    contract: dict[str, Any] = {}
    call: Call | list[Call] = []

    @property
    def skips(self) -> bool:
        return any(rule == "skipped" for rule, *_ in self.repairs)

    @property
    def calls(self) -> list[Call]:
        return self.call if isinstance(self.call, list) else [self.call]


@cache
def expected_of(folder):
    return msgspec.json.decode((folder / "expected.json").read_bytes(), type=Expected)


def published(folder):
    """The files of a folder: `api`, and `crd` if it has one."""
    names = {"api": "input.json", "crd": "crd.json"}
    return {
        each: json.loads((folder / name).read_text("utf-8"))
        for each, name in names.items()
        if (folder / name).is_file()
    }


def pinned(place, files, folder, **options):
    """Pin these files, with what else the folder has to correct them."""
    project = project_in(place)
    if (folder / CORRECTIONS).is_dir():
        shutil.copytree(folder / CORRECTIONS, project.specs / "test")
    source = Directory(put_pair(place / "source", files["api"], files.get("crd")))
    return project, pin(project, Request("test", source, **options), lambda _: None)


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request):
    return request.param


def test_what_is_found(folder):
    files = published(folder)
    found = [each for name, document in files.items() for each in validate(document, name)]
    told = [(each.rule, place(each.file, each.pointer), each.message) for each in found]
    check_listed(told, expected_of(folder).findings)
    assert all(each.severity == RULES[each.rule].severity for each in found)
    assert files == published(folder)


def test_what_the_contract_says(folder, tmp_path):
    expected, files = expected_of(folder), published(folder)
    if expected.refused:
        with pytest.raises(KsgenError) as caught:
            pinned(tmp_path / "refused", files, folder)
        where = caught.value.where.removeprefix(f"{tmp_path}/refused/")
        assert (where, "--skip-invalid" in caught.value.hint) == (expected.refused.where, expected.skips)
        assert expected.refused.message in caught.value.message
        assert not (tmp_path / "refused" / "specs" / "ksgen.lock").exists()
        if not expected.skips:
            return
    project, made = pinned(tmp_path, files, folder, skip_invalid=expected.skips)
    repairs = [each for each in made.recorder.repairs if each.rule in CHOICES]
    told = [(each.rule, place(each.file, each.pointer), f"{each.before}: {each.after}: {each.why}") for each in repairs]
    check_listed(told, expected.repairs)
    contract = json.loads((project.specs / "test" / "contract.json").read_text("utf-8"))
    for pointer, value in expected.contract.items():
        found = at(contract, pointer)
        assert (list(found) if isinstance(value, list) and isinstance(found, dict) else found) == value, pointer


def place(file, pointer):
    return pointer if file == "api" else f"{file}#{pointer}"


def check_listed(found, expected):
    """All of it, in order; a third element is words that are told beside."""
    assert [list(each[:2]) for each in found] == [list(each[:2]) for each in expected]
    for told, wanted in zip(found, expected, strict=True):
        assert "".join(wanted[2:]) in told[2]


def at(document, pointer):
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return reduce(lambda value, token: value[int(token) if isinstance(value, list) else token], tokens, document)


# --- calls


def together():
    """Folders with a call in groups whose files fit into one, so that one client serves a group."""
    groups: list[tuple[list[Path], dict[str, dict[str, Any]]]] = []
    for each in FOLDERS:
        files = published(each)
        if not expected_of(each).calls:
            continue
        alone = (each / CORRECTIONS).is_dir()
        members, whole = next((group for group in groups if not alone and fits(group, files)), ([], {}))
        if not members:
            groups.append((members, whole))
        members.append(each)
        for name, document in files.items():
            into = whole.setdefault(name, {**document, **{key: {} for key in SHARED}})
            for key in SHARED:
                into[key].update(document.get(key, {}))
    return groups


def fits(group, files):
    members, whole = group
    pairs = [(whole[name], document) for name, document in files.items() if name in whole]
    return not (members[0] / CORRECTIONS).is_dir() and all(
        not into[key].keys() & document.get(key, {}).keys() if key in SHARED else into.get(key) == document.get(key)
        for into, document in pairs
        for key in into.keys() | document.keys()
    )


@pytest.fixture(scope="module")
def clients(tmp_path_factory):
    """The client of a folder, made with the first call that needs it: its package, a client of it, the server."""
    groups, made = together(), {}
    with contextlib.ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            patch.delenv(name, raising=False)
            patch.delenv(name.upper(), raising=False)
        api = stack.enter_context(Api())

        def client(folder):
            number = next(index for index, (members, _) in enumerate(groups) if folder in members)
            if number not in made:
                members, files = groups[number]
                name = f"cases{number}"
                project, _ = pinned(tmp_path_factory.mktemp(name), files, members[0], skip_invalid=True)
                put_files(project.out, builds.generate(project, Choice("test", name)).files)
                package = stack.enter_context(imported(project.out, name))
                import_everything(package)
                made[number] = package, stack.enter_context(package.KubeSphere(api.url, token="t"))
            return *made[number], api

        yield client


@pytest.mark.parametrize("folder", [each for each in FOLDERS if expected_of(each).calls], ids=lambda each: each.name)
def test_what_a_call_sends_and_returns(folder, clients):
    package, ks, api = clients(folder)
    for call in expected_of(folder).calls:
        with refusing(package, call):
            check_call(package, api, call, called(ks, api, call))
        asyncio.run(check_asynchronous(package, api, call))


async def check_asynchronous(package, api, call):
    async with package.AsyncKubeSphere(api.url, token="t") as ks:
        with refusing(package, call):
            returned = called(ks, api, call)
            assert inspect.isawaitable(returned)
            check_call(package, api, call, await returned)


@contextlib.contextmanager
def refusing(package, call):
    if call.raises is None:
        yield
        return
    name, words = call.raises
    kinds = getattr(builtins, name, None) or getattr(importlib.import_module(f"{package.__name__}.errors"), name)
    with pytest.raises(kinds, match=re.escape(words)):
        yield


def octets(text):
    """A byte for each character: JSON has no other way to write bytes."""
    return text.encode("latin-1")


def called(ks, api, call):
    answer = octets(call.answer_text) if call.answer is msgspec.UNSET else json.dumps(call.answer).encode()
    api.answer = Answer(answer, call.status, {"Content-Type": call.answer_type} if call.answer_type else {})
    files = {key: (name, octets(content)) for key, (name, content) in call.files.items()}
    return reduce(getattr, call.method.split("."), ks)(*call.arguments, **call.keywords, **files)


def check_call(package, api, call, returned):
    if call.request is not None:
        check_request(api.last, call)
    if call.type is not None:
        assert type(returned).__name__.removeprefix("Async") == call.type
    for path, value in call.attributes.items():
        assert reduce(inside, path.split("."), returned) == value, path
    if call.returns is not msgspec.UNSET:
        assert returned == call.returns
    if call.returns_bytes is not None:
        assert returned == octets(call.returns_bytes)
    if type(returned).__module__.startswith(f"{package.__name__}.models."):
        assert package.to_dict(returned) == call.answer  # nothing of an answer is lost


def inside(value, name):
    if name.isdigit():
        return value[int(name)]
    return getattr(value, name) if hasattr(value, name) else value[name]


def check_request(sent, call):
    assert f"{sent.method} {sent.target}" == call.request
    for name, value in call.headers.items():
        assert sent.headers.get(name, "").startswith(value)
    if call.body is not None:
        assert sent.body.decode() == call.body
    for text in call.holds:
        assert octets(text) in sent.body


# --- the folders themselves


def shown(folder):
    """The rule that a folder is named by, if any."""
    return max((rule for rule in RULES if f"{folder.name}-".startswith(f"{rule}-")), key=len, default=None)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda each: each.name)
def test_a_folder_has_the_name_of_the_rule_that_it_shows(folder):
    expected = expected_of(folder)
    found = {each[0] for each in (*expected.findings, *expected.repairs)}
    assert shown(folder) in (found or {None})


def test_every_rule_has_a_folder():
    assert {shown(each) for each in FOLDERS} - {None} == RULES.keys()
