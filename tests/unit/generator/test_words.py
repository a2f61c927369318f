"""Words: every operation, parameter and model of each pinned release has some, and tables are read strictly."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from ksgen.build import read
from ksgen.choice import Choice
from ksgen.contract.contract import MODEL, Contract
from ksgen.contract.corrections import Corrections
from ksgen.contract.references import reference
from ksgen.contract.words import (
    Words,
    apply_words,
    article,
    describe_field,
    describe_model,
    describe_models,
    noun,
    read_words,
)
from ksgen.errors import KsgenError
from ksgen.project import Project
from ksgen.source import lock as locks

SPECS = Path(__file__).resolve().parents[3] / "specs"
PROJECT = Project(SPECS, SPECS.parent / "templates", SPECS.parent / "generated")
# What people set or read daily: all their fields have words, and those of what is in them.
NATIVE = {
    "core_v1": (
        "Pod Service ConfigMap Secret Node Namespace PersistentVolumeClaim PersistentVolume ServiceAccount "
        "ResourceQuota LimitRange Event Endpoints"
    ),
    "apps_v1": "Deployment ReplicaSet StatefulSet DaemonSet",
    "batch_v1": "Job CronJob",
    "autoscaling_v2": "HorizontalPodAutoscaler",
    "networking_v1": "Ingress NetworkPolicy",
    "storage_v1": "StorageClass",
    "policy_v1": "PodDisruptionBudget",
    "rbac_v1": "Role RoleBinding ClusterRole ClusterRoleBinding",
    "meta_v1": "ObjectMeta Status DeleteOptions",
}
NAMED = {
    "release-3.4": {
        "iam_v1alpha2": (
            "User GlobalRole GlobalRoleBinding WorkspaceRole WorkspaceRoleBinding Group GroupBinding Member "
            "PasswordReset LoginRecord"
        ),
        "tenant_v1alpha1": "Workspace",
        "tenant_v1alpha2": "WorkspaceTemplate",
        "cluster_v1alpha1": "Cluster",
        "quota_v1alpha2": "ResourceQuota",
        "resources_v1alpha2": "NamespacedResourceQuota",
        "network_v1alpha1": "IPPool",
        "gateway_v1alpha1": "Gateway",
        "monitoring_v1alpha3": "Metrics",
        "oauth": "Token UserInfo",
        "devops_v1alpha3": "DevOpsProject Pipeline PipelineRun",
        "openpitrix_v1": (
            "App AppVersion Application CreateAppRequest CreateAppVersionRequest CreateClusterRequest "
            "UpgradeClusterRequest ModifyAppRequest ModifyAppVersionRequest ActionRequest Repo Category "
            "ValidatePackageResponse"
        ),
        "application_v1alpha1": "HelmApplication HelmApplicationVersion HelmRelease HelmRepo",
        "alerting_v2alpha1": "GettableAlertingRule PostableAlertingRule BulkResponse",
        "alerting_v2beta1": "RuleGroup ClusterRuleGroup GlobalRuleGroup",
        "notification_v2beta2": "Receiver Config Router Silence Verification NotificationManager",
        "notification_v2beta1": "Receiver",
    },
    "release-4.1": {
        "iam_v1beta1": (
            "User GlobalRole GlobalRoleBinding WorkspaceRole WorkspaceRoleBinding Role RoleBinding ClusterRole "
            "ClusterRoleBinding Group GroupBinding LoginRecord RoleTemplate Category BuiltinRole SubjectAccessReview"
        ),
        "tenant_v1beta1": "Workspace WorkspaceTemplate",
        "quota_v1alpha2": "ResourceQuota",
        "gateway_v1alpha2": "IngressClassScope",
        "application_v2": "Application ApplicationVersion ApplicationRelease Repo Category AppRequest",
        "cluster_v1alpha1": "Cluster Label",
        "kubesphere_v1alpha1": "Extension ExtensionVersion InstallPlan Repository Category ServiceAccount",
        "extensions_v1alpha1": "APIService ExtensionEntry JSBundle ReverseProxy",
        "oauth": "Token Claims",
    },
}
# A word that comes twice, the wrong article, a sentence whose name is missing.
MISSPELLED = re.compile(r"\b(\w+) \1\b|\b[Aa] [AEIOaeio]|\b[Aa]n [^AEFHILMNORSXaefhilmnorsx]| [,.;]")
PATH = "/kapis/iam.kubesphere.io/v1alpha2/namespaces/{namespace}/members"


def contract(operation_id="iam.v1alpha2.namespaces.members.list", path=PATH, **node):
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, MODEL: "iam_v1alpha2.UserSpec"}
    variable = {"name": "namespace", "in": "path", "required": True, "schema": {"type": "string"}}
    operation = {"operationId": operation_id, "parameters": [variable], "responses": {}, **node}
    return Contract({"paths": {path: {"get": operation}}, "components": {"schemas": {"a": schema}}}, "contract.json")


def applied(made, **files):
    words = Words.parse({f"{name}.csv": text.encode() for name, text in files.items()}, "words")
    apply_words(made, words)
    return made.document["paths"][next(iter(made.document["paths"]))]["get"], made.schemas["a"], words


RELEASES = sorted(each.parent.name for each in SPECS.glob("release-*/contract.json"))


@pytest.mark.parametrize("release", RELEASES)
def test_all_that_a_release_has_is_spoken_of(release, record_property):
    made = Contract(json.loads((SPECS / release / "contract.json").read_bytes()), "contract.json")
    counts = Counter()
    for operation in made.operations():
        counts["operations"] += 1
        assert operation.node["summary"].endswith("."), operation.title
        assert not MISSPELLED.search(operation.node["summary"]), operation.title
        for parameter in operation.node.get("parameters", ()):
            counts["parameters"] += 1
            assert parameter["description"], (operation.title, parameter["name"])
    for schema in made.schemas.values():
        if MODEL in schema:
            counts["models"] += 1
            assert schema["description"], schema[MODEL]
            counts["fields"] += len(schema["properties"])
            counts["fields with words"] += sum("description" in each for each in schema["properties"].values())
    record_property("coverage", dict(counts))
    print(release, dict(counts))  # noqa: T201
    assert counts["operations"] > 400


def test_api_md_of_kinds_is_english():
    rows = (SPECS.parent / "generated/api.md").read_text().splitlines()
    said = [row.split(" | ")[-1] for row in rows if " | " in row]
    assert len(said) > 2000
    assert [each for each in said if MISSPELLED.search(each)] == []


def words_of(release):
    lock = locks.load(PROJECT.lock)
    return read_words(PROJECT, lock, Corrections.read(PROJECT.folder(lock.release(release))))


def models_in(node):
    if isinstance(node, list):
        return {name for each in node for name in models_in(each)}
    if not isinstance(node, dict):
        return set()
    own = {reference(node)} if reference(node) else set()
    return own.union(*(models_in(each) for each in node.values()))


@cache
def contract_with_kinds(release):
    return read(PROJECT, Choice(release=release)).world.contract


@pytest.fixture(scope="module", params=RELEASES)
def joined(request):
    """A release's contract with the kinds beside it, as `build` has it."""
    return request.param, contract_with_kinds(request.param)


def test_what_people_use_daily_is_spoken_of_field_by_field(joined):
    release, made = joined
    definitions = {schema[MODEL]: name for name, schema in made.schemas.items() if MODEL in schema}
    named = [*NATIVE.items(), *NAMED[release].items()]
    pending = [definitions[f"{module}.{cls}"] for module, classes in named for cls in classes.split()]
    seen, silent = set(), []
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        schema = made.schemas[name]
        silent += [
            f"{schema[MODEL]}.{wire}" for wire, node in schema["properties"].items() if "description" not in node
        ]
        pending += [each for each in models_in(schema["properties"]) if MODEL in made.schemas[each]]
    print(release, len(seen), "models whole")  # noqa: T201
    assert len(seen) > 300
    assert silent == []


def test_most_fields_are_spoken_of(joined):
    release, made = joined
    fields = [node for schema in made.schemas.values() if MODEL in schema for node in schema["properties"].values()]
    spoken = sum("description" in node for node in fields)
    print(release, spoken, "of", len(fields), "fields")  # noqa: T201
    assert spoken / len(fields) > {"release-3.4": 0.75, "release-4.1": 0.9}[release]


def test_every_row_on_kinds_says_something_in_a_release():
    idle = None
    for release in RELEASES:
        words = words_of(release)
        describe_models(contract_with_kinds(release), words)
        idle = (words.shared - words.used) & (words.shared if idle is None else idle)
    assert idle == set()


@pytest.mark.parametrize("release", RELEASES)
def test_no_row_of_a_release_says_nothing(release):
    words = words_of(release)
    made = Contract(json.loads((SPECS / release / "contract.json").read_bytes()), "contract.json")
    apply_words(made, words)
    assert [each for each in words.unused() if "of the default release" not in each] == []


def test_words_by_rule():
    operation, schema, _ = applied(contract())
    assert operation["summary"] == "Lists the members of a namespace."
    assert operation["parameters"][0]["description"] == "Name of the namespace."
    assert schema["description"] == "What is wanted of a User."


def test_words_of_tables_come_first():
    operation, schema, words = applied(
        contract(),
        nouns="segment,one,many\nnamespaces,project,projects\n",
        parameters=f"in,name,path,text\npath,namespace,,The project.\npath,namespace,{PATH},The longest.\n",
        models="model,text\niam_v1alpha2.UserSpec,A user.\n",
        fields="model,field,text\niam_v1alpha2.UserSpec,name,A name.\nx.Y,z,Nothing.\n",
    )
    assert operation["summary"] == "Lists the members of a project."
    assert operation["parameters"][0]["description"] == "The longest."
    assert (schema["description"], schema["properties"]["name"]["description"]) == ("A user.", "A name.")
    assert list(words.unused()) == [
        "words/parameters.csv: nothing here is path namespace",
        "words/fields.csv: nothing here is x.Y z",
    ]


def test_the_pattern_that_says_most_counts_and_an_exact_key_before_it():
    fields = "model,field,text\n*,name,Any.\niam_*.UserSpec,name,Of users.\niam_*,name,Of the group.\n"
    _, schema, words = applied(contract(), fields=fields, models="model,text\niam_*.User,No.\n*.UserSpec,A user.\n")
    assert (schema["description"], schema["properties"]["name"]["description"]) == ("A user.", "Of users.")
    assert list(words.unused()) == [
        "words/models.csv: nothing here is iam_*.User",
        "words/fields.csv: nothing here is * name",
        "words/fields.csv: nothing here is iam_* name",
    ]
    exact = f"{fields}iam_v1alpha2.UserSpec,name,Of this version.\n"
    _, schema, _ = applied(contract(), fields=exact)
    assert schema["properties"]["name"]["description"] == "Of this version."


def test_words_of_operations_hold_for_other_versions():
    operation, _, _ = applied(contract(), operations=f"method,path,text\nGET,{PATH.replace('v1alpha2', '*')},Ours.\n")
    assert operation["summary"] == "Ours."


def test_the_default_release_lends_what_a_release_does_not_say_itself():
    files = {
        "models.csv": b"model,text\na.B,Lent.\niam_*.UserSpec,Lent.\nx.Y,No.\n",
        "fields.csv": b"model,field,text\n",
    }
    own = Words.parse({"models.csv": b"model,text\nz.Z,No.\niam_*.UserSpec,Own.\n"}, "words")
    words = own.over(Words.parse(files, "base"))
    made = contract()
    apply_words(made, words)
    assert made.schemas["a"]["description"] == "Own."
    assert words.say("models.csv", "a.B") == "Lent."
    assert list(words.unused()) == [
        "words/models.csv: nothing here is z.Z",
        "words/models.csv: no use here for 1 row of the default release, on x",
    ]


def test_of_rows_that_say_nothing_a_few_are_named():
    rows = "".join(f"m{number:02}.A,No.\nm{number:02}.B,No.\n" for number in range(12))
    lent = Words.parse({"models.csv": f"model,text\n{rows}".encode()}, "base")
    assert list(Words.parse({}, "words").over(lent).unused()) == [
        "words/models.csv: no use here for 24 rows of the default release, on "
        "m00, m01, m02, m03, m04, m05, m06, m07 and 4 more"
    ]


def test_what_every_object_has_is_told_by_its_type():
    target = {"$ref": "#/components/schemas/meta.v1.ObjectMeta"}
    assert describe_field("metadata", target) == "Name, namespace, labels, annotations and versions."
    assert describe_field("spec", {"$ref": "#/components/schemas/iam.UserSpec"}) == "What is wanted of it."
    assert describe_field("status", {"type": "string"}) is None
    assert describe_field("spec", True) is None


def test_models_of_kinds_have_words_too():
    models = {path.stem: path.read_text() for path in (SPECS.parent / "generated/kubesphere/models").glob("*_v*.py")}
    assert not [name for name, text in models.items() if '"""Definition ' in text]
    metadata = models["meta_v1"].partition("class ObjectMeta(Model):")[2].partition("class ")[0]
    assert metadata.count(" = _field(") == 15
    assert "    name: str | None" in metadata
    assert "Name, unique in its project and kind" in metadata


def test_words_reach_the_contract_docstrings_fields_and_api_md():
    root = SPECS.parent / "generated"
    summary = "Adds users to a project, each with a role in it."
    assert json.loads((SPECS / "release-3.4/contract.json").read_bytes())["paths"][PATH]["post"]["summary"] == summary
    for flavour in ("api", "aio"):
        assert f'"""{summary}' in (root / "kubesphere" / flavour / "iam.py").read_text()
    assert summary in (root / "api.md").read_text()
    field = '    email: str | None = _field("email")\n    "E-mail address, unique; one can log in with it."'
    assert field in (root / "kubesphere/models/iam_v1alpha2.py").read_text()


def test_prose_that_is_there_stays():
    operation, _, _ = applied(contract(summary="Said."), operations=f"method,path,text\nGET,{PATH},Ours.\n")
    assert operation["summary"] == "Said."


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("models", "model,words\n", "columns must be model, text"),
        ("models", "model,text\na.B,\n", "the last cell is empty"),
        ("models", "model,text\na.B,x,y\n", "a row has more or fewer cells than columns"),
        ("models", "model,text\na.B,x\na.B,y\n", "said twice"),
        ("other", "model,text\n", "no such table"),
        ("models", '"', "no CSV"),
    ],
)
def test_a_table_that_is_wrong(name, text, said):
    with pytest.raises(KsgenError, match=said):
        Words.parse({f"{name}.csv": text.encode()}, "words")


def test_nouns_and_articles():
    assert [noun(each, Words()) for each in ("users", "categories", "devops", "status")] == [
        ("user", "users"),
        ("category", "categories"),
        ("devops", "devops"),
        ("status", "status"),
    ]
    assert [article(each) for each in ("app", "user", "the cluster")] == ["an app", "a user", "the cluster"]
    assert [article(each) for each in ("Event", "S2iRun", "Secret", "CSIDriver")] == [
        *("an Event", "an S2iRun", "a Secret", "a CSIDriver")
    ]
    assert describe_model("IPPoolList") == "A list of objects of kind IPPool."
    assert describe_model("HPAScalingPolicy") == "An HPA scaling policy, as the server writes it."
    assert describe_model("OAuthClient") == "An oauth client, as the server writes it."
    assert [article(each) for each in ("update", "uncounted pod", "unit")] == [
        "an update",
        "an uncounted pod",
        "a unit",
    ]


def test_a_model_is_what_a_field_holds():
    part, item = ({"$ref": f"#/components/schemas/{name}"} for name in ("Part", "Item"))
    fields = {
        "Part": {"again": part},
        "Item": {},
        "Whole": {"one": part, "some": {"type": "array", "items": item}, "by": {"additionalProperties": item}},
        "Other": {"one": part},
    }
    schemas = {name: {"properties": each, "x-ksgen-model": f"a_v1.{name}"} for name, each in fields.items()}
    contract = Contract({"components": {"schemas": schemas}}, "contract.json")
    describe_models(contract, Words())
    assert {name: each["description"] for name, each in contract.schemas.items()} == {
        "Item": "One of `Whole.some` and others.",
        "Other": "An other, as the server writes it.",
        "Part": "What `Other.one` and others hold.",
        "Whole": "A whole, as the server writes it.",
    }
