"""Where models live: API group and version, by facts, by name, by the operations that use them."""

import copy
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.contract import MODEL, PLAIN
from ksgen.contract.models import assign_models
from ksgen.naming.models import ModelName, Use, model_module, model_name, path_group, place_models
from support.functional.pipeline import contract_of, operation, ref, swagger

IAM = Use("iam", "v1alpha2", 6)
TENANT = Use("tenant", "v1alpha2", 2)


def thing(**properties):
    return {"type": "object", "properties": properties}


def placed(api):
    contract, recorder = contract_of(api)
    assign_models(contract, recorder)
    return contract.schemas, recorder


@pytest.mark.parametrize(
    ("group", "version", "module"),
    [
        ("", "v1", "core_v1"),
        ("apps", "v1", "apps_v1"),
        ("rbac.authorization.k8s.io", "v1", "rbac_v1"),
        ("iam.kubesphere.io", "v1alpha2", "iam_v1alpha2"),
        ("oauth", "", "oauth"),
    ],
)
def test_the_module_of_a_group(group, version, module):
    assert model_module(group, version) == module


@pytest.mark.parametrize(
    ("path", "group"),
    [
        ("/kapis/iam.kubesphere.io/v1alpha2/users", ("iam", "v1alpha2")),
        ("/apis/apps/v1/deployments", ("apps", "v1")),
        ("/kapis/devops.kubesphere.io/{path}", ("devops", "")),
        ("/kapis/version", ("version", "")),
        ("/oauth/token", ("oauth", "")),
        ("/", ("", "")),
    ],
)
def test_the_group_of_a_path(path, group):
    assert path_group(path) == group


@pytest.mark.parametrize(
    ("definition", "dotted"),
    [
        ("core.v1.Pod", "core_v1.Pod"),
        ("devops.v1alpha3.Pipeline", "devops_v1alpha3.Pipeline"),
        ("io.k8s.api.apps.v1.Deployment", "apps_v1.Deployment"),
        ("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "meta_v1.ObjectMeta"),
        ("v1.Affinity", "core_v1.Affinity"),
        ("v1.DaemonSetSpec", "apps_v1.DaemonSetSpec"),
        ("v1.LabelSelector", "meta_v1.LabelSelector"),
        ("v1.RoleRef", "rbac_v1.RoleRef"),
    ],
)
def test_a_name_that_tells(definition, dotted):
    """Whatever uses it: these are Kubernetes' packages, or the name holds group and version."""
    assert place_models([definition], {definition: [IAM]}, {})[definition].dotted == dotted


def test_one_type_of_two_swagger_files_has_one_place():
    names = ["v1.Deployment", "apps.v1.Deployment", "io.k8s.api.apps.v1.Deployment"]
    assert set(place_models(names, {}, {}).values()) == {ModelName("apps_v1", "Deployment")}


@pytest.mark.parametrize(
    ("definition", "uses", "dotted"),
    [
        ("v1alpha2.User", [TENANT, IAM], "iam_v1alpha2.User"),
        ("v1alpha1.User", [IAM], "iam_v1alpha1.User"),
        ("v1alpha2.User", [Use("resources", "v1alpha3", 99), IAM], "iam_v1alpha2.User"),
        ("v1alpha2.Health", [Use("resources", "v1alpha3", 3)], "resources_v1alpha2.Health"),
        ("git.AuthInfo", [IAM, TENANT], "iam_v1alpha2.AuthInfo"),
        ("tenant.Statistic", [IAM, TENANT], "tenant_v1alpha2.Statistic"),
        ("panels.Axis", [], "panels.Axis"),
    ],
)
def test_the_operations_that_use_it(definition, uses, dotted):
    assert place_models([definition], {definition: uses}, {})[definition].dotted == dotted


def test_a_package_named_like_a_group_that_does_not_use_it():
    found = place_models(["metering.Price", "x.Y"], {"metering.Price": [TENANT], "x.Y": [Use("metering", "v1", 1)]}, {})
    assert found["metering.Price"].dotted == "metering_v1.Price"


def test_an_unused_model_is_where_its_package_is():
    found = place_models(["v2.Alert", "v2.AlertList"], {"v2.Alert": [Use("alerting", "v2", 3)]}, {})
    assert found["v2.AlertList"].dotted == "alerting_v2.AlertList"


def test_facts_come_first_and_the_longest_wins():
    table = {"v1.*": "other", "v1.Pod*": "pods_v1", "v1.PodSpec": "pods_v1.Spec"}
    found = place_models(["v1.Node", "v1.PodList", "v1.PodSpec"], {}, table)
    assert [each.dotted for each in found.values()] == ["other.Node", "pods_v1.PodList", "pods_v1.Spec"]


def test_two_types_of_one_name_keep_apart():
    found = place_models(["events.Bucket", "logs.Bucket"], {"events.Bucket": [IAM], "logs.Bucket": [IAM]}, {})
    assert [each.dotted for each in found.values()] == ["iam_v1alpha2.Bucket", "logs.Bucket"]


WORDS = st.text("abAB1._-", min_size=1, max_size=12)


@given(
    st.dictionaries(WORDS, st.lists(st.builds(Use, WORDS, st.sampled_from(["", "v1"]), st.integers(1, 9)), max_size=3))
)
def test_every_definition_gets_a_name_that_can_be_written_and_read(uses):
    found = place_models(uses, uses, {})
    assert found.keys() == uses.keys()
    assert all(ModelName.read(name.dotted) == name for name in found.values())
    assert found == place_models(reversed(list(uses)), uses, {})


@pytest.mark.parametrize("text", ["Pod", "class.Pod", "core_v1.Any", "../x.Pod", "core_v1.Po-d", 5, None])
def test_no_name_of_a_model(text):
    assert ModelName.read(text) is None


def test_definitions_of_one_type_become_one():
    big = thing(a={"type": "string"}, b={"type": "string"})
    definitions = {"v1.Deployment": thing(a={"type": "string"}), "apps.v1.Deployment": big}
    answers = {"get": operation(responses={"200": {"schema": ref("v1.Deployment")}})}
    schemas, recorder = placed(swagger({"/kapis/r.io/v1/things": answers}, definitions))
    assert list(schemas) == ["apps.v1.Deployment"]
    assert [each.rule for each in recorder.repairs].count("one-type") == 1


def test_types_that_differ_stay_two():
    definitions = {"v1.Deployment": thing(a={"type": "string"}), "apps.v1.Deployment": thing(b={"type": "string"})}
    schemas, _ = placed(swagger({}, copy.deepcopy(definitions)))
    assert {each[MODEL] for each in schemas.values()} == {"apps_v1.Deployment", "v1.Deployment"}


def test_the_more_used_model_has_the_plain_name():
    definitions = {"a.v1.Thing": thing(x={"type": "string"}), "b.v1.Thing": thing(y={"type": "string"})}
    answer = {"200": {"schema": ref("b.v1.Thing")}}
    schemas, _ = placed(swagger({"/kapis/r.io/v1/things": {"get": operation(responses=answer)}}, definitions))
    assert (schemas["a.v1.Thing"].get(PLAIN), schemas["b.v1.Thing"].get(PLAIN)) == (None, True)


def test_names_by_package_alone():
    assert model_name("panels.Axis").dotted == "panels.Axis"


@pytest.fixture
def models():
    import kubesphere.models

    return kubesphere.models


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("from kubesphere.models import Pods", "kubesphere.models has no 'Pods': did you mean Pod (core_v1)"),
        ("from kubesphere.models.apps_v1 import Pod", "kubesphere.models.apps_v1 has no 'Pod': it is in core_v1"),
        ("from kubesphere.models.core_v1 import Condition", "it is in meta_v1"),
        ("from kubesphere import Pod", "kubesphere has no 'Pod': it is kubesphere.models.Pod"),
        ("from kubesphere import Kubesphere", "kubesphere has no 'Kubesphere': did you mean KubeSphere?"),
        ("from kubesphere.models import Xyzzy", "kubesphere.models has no 'Xyzzy'"),
    ],
)
def test_an_import_of_a_wrong_name_says_what_was_meant(models, statement, said):
    with pytest.raises(ImportError) as caught:
        exec(statement)
    assert said in str(caught.value)


def test_an_attribute_of_a_wrong_name(models):
    with pytest.raises(AttributeError, match="did you mean User"):
        models.Users  # noqa: B018
    assert not hasattr(models, "Nothing")
    assert SimpleNamespace(Pod=models.Pod).Pod is sys.modules["kubesphere.models.core_v1"].Pod


def test_every_model_has_its_plain_name(models):
    """Also those whose name several modules have."""
    for name, module in models._MODULES.items():
        assert getattr(models, name).__module__ == f"kubesphere.models.{module}"
    assert models.ServiceSpec.__module__ == "kubesphere.models.core_v1"
    assert "ServiceSpec" in models._SHARED["gateway_v1alpha1"][0].split()
