"""Whole specs: the five providers against themselves, rewritten, and as folders and revisions."""

import dataclasses
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from ratecard.change import (
    compare_revisions,
    compare_specs,
    fields,
    jobs,
    models,
    operations,
    provider,
)
from ratecard.load import load_provider, provider_ids
from ratecard.revision import RevisionError
from ratecard.spec import Endpoint, Errors, Field, JobProfile, Model, Provider, Spec

SPECS = Path(__file__).parents[2] / "specs"
BASE = Path(__file__).parents[1] / "cases" / "changes" / "base"


def load(folder: Path) -> Spec:
    """A spec without findings."""
    loaded = load_provider(folder)
    assert loaded.spec is not None, loaded.findings
    return loaded.spec


def turned(node: yaml.Node, *, flow: bool) -> None:
    """Give a document the other style, and its groups the opposite order, in place."""
    if isinstance(node, yaml.MappingNode):
        node.value.reverse()
        node.flow_style = flow
        for key, value in node.value:
            turned(key, flow=flow)
            turned(value, flow=flow)
    elif isinstance(node, yaml.SequenceNode):
        node.flow_style = flow
        for each in node.value:
            turned(each, flow=flow)
    elif isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        node.style = "'" if flow else '"'


@pytest.mark.parametrize("flow", [True, False])
@pytest.mark.parametrize("name", provider_ids(SPECS))
def test_a_rewrite_without_meaning_changes_nothing(name: str, flow: bool, tmp_path: Path) -> None:
    """Order of keys, quotes, comments, block and flow style are not meaning."""
    target = tmp_path / name
    target.mkdir()
    for file in (SPECS / name).glob("*.yaml"):
        node = yaml.compose(file.read_text(encoding="utf-8"))
        assert node is not None
        turned(node, flow=flow)
        # The stubs of PyYAML leave the node untyped.
        text = yaml.serialize(node)  # pyright: ignore[reportUnknownMemberType]
        (target / file.name).write_text(f"# written anew\n{text}", encoding="utf-8")
    old, new = load(SPECS / name), load(target)
    assert compare_specs(old, new) == ()
    assert compare_specs(old, old) == ()


def test_a_field_may_move_to_the_shared_ones(tmp_path: Path) -> None:
    """Which file holds a field is not meaning."""
    new = tmp_path / "studio"
    new.mkdir()
    for file in (BASE / "studio").glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        text = text.replace("sound: {type: boolean, required: false}", "sound: {$ref: sound}")
        text = text.replace(
            "fields:\n  prompt", "fields:\n  sound: {type: boolean, required: false}\n  prompt"
        )
        (new / file.name).write_text(text, encoding="utf-8")
    assert "$ref: sound" in (new / "models.yaml").read_text(encoding="utf-8")
    assert compare_specs(load(BASE / "studio"), load(new)) == ()


def test_an_operation_may_get_another_id(tmp_path: Path) -> None:
    """The models that it runs are sent as before."""
    new = tmp_path / "studio"
    new.mkdir()
    for file in (BASE / "studio").glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        text = text.replace("operation: generate", "operation: submit")
        (new / file.name).write_text(text.replace("  generate:\n", "  submit:\n"))
    (change,) = compare_specs(load(BASE / "studio"), load(new))
    assert (change.kind, change.old, change.new) == ("operation-id-changed", "generate", "submit")
    (change,) = compare_specs(load(new), load(BASE / "studio"))
    assert (change.kind, change.old, change.new) == ("operation-id-changed", "submit", "generate")


OWN_RULES: Mapping[type, frozenset[str]] = {
    Provider: frozenset(
        {
            "id",
            "auth",
            "wire",
            "client_fields",
            "errors",
            "jobs",
            "limits",
            "result_hosts",
            "held_limits",
            "callbacks",  # seen in `webhooks`
            "position",
        }
    ),
    Errors: frozenset({"ok_when", "known"}),
    JobProfile: frozenset(
        {
            "id",
            "cancel_operation",
            "cancel_parameter",
            "refunded",
            "refunded_codes",
            "states",
            "status",
            "position",
        }
    ),
    Endpoint: frozenset(
        {
            "id",
            "method",
            "path",
            "idempotency",
            "parameters",
            "rules",
            "model_fields",  # follows from the models
            "response",
            "undocumented_body",
            "undocumented_query",
            "deprecated",
            "position",
        }
    ),
    Model: frozenset(
        {
            "id",
            "kind",  # seen in the method's group
            "python",
            "operation",
            "default_place",  # seen in the places of the fields
            "constants",
            "request_values",
            "routing_field",
            "fields",
            "rules",
            "server_sets",
            "outputs",
            "result_type",
            "deprecated",
            "position",
        }
    ),
    Field: frozenset(
        {
            "name",
            "python",
            "schema",
            "required",
            "sends",
            "max_bytes",
            "quantities",
            "deprecated",
            "position",
        }
    ),
}
TABLES: Mapping[type, Mapping[str, str]] = {
    Provider: provider.PLAIN,
    Errors: provider.ERROR_PLACES,
    JobProfile: jobs.PLAIN,
    Endpoint: operations.PLAIN,
    Model: models.PLAIN,
    Field: fields.PLAIN,
}


@pytest.mark.parametrize("noun", TABLES)
def test_every_attribute_of_a_spec_is_compared(noun: type) -> None:
    """A new attribute has a kind or a rule, or this test names it."""
    names = {each.name for each in dataclasses.fields(noun)}
    assert names <= {*TABLES[noun], *OWN_RULES[noun]}


def repository(folder: Path) -> None:
    """A repository whose first revision holds the base, its second a dearer clip."""
    target = folder / "specs" / "studio"
    target.mkdir(parents=True)
    for file in (BASE / "studio").glob("*.yaml"):
        (target / file.name).write_bytes(file.read_bytes())
    git(folder, "init", "-q", "-b", "main")
    commit(folder, "first")
    prices = target / "prices.yaml"
    prices.write_text(
        prices.read_text(encoding="utf-8").replace("[5, false, 99]", "[5, false, 120]")
    )
    commit(folder, "second")


def git(folder: Path, *arguments: str) -> None:
    """Run git as somebody."""
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path, tag: str) -> None:
    """Commit everything and name it."""
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", tag)
    git(folder, "tag", tag)


def test_revisions_are_compared_like_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A revision shows its name before the file; a folder shows its own path."""
    repository(tmp_path)
    monkeypatch.chdir(tmp_path)
    change, note = compare_revisions("first", "second").changes
    assert note.kind == "price-not-checked"
    assert (change.kind, change.subject, change.detail) == (
        "price-up",
        "clip-1",
        "+21.2 %, 1 of 9 calls asked",
    )
    assert change.old_position is not None
    assert change.old_position.file == "first:specs/studio/prices.yaml"
    again, _ = compare_revisions("first", "specs").changes
    assert again.new_position is not None
    assert again.new_position.file == "specs/studio/prices.yaml"
    assert again.fingerprint == change.fingerprint


def test_a_broken_revision_names_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The finding stands in the revision, and there are no changes beside it."""
    repository(tmp_path)
    monkeypatch.chdir(tmp_path)
    prices = tmp_path / "specs" / "studio" / "prices.yaml"
    prices.write_text("prices: [")
    commit(tmp_path, "broken")
    found = compare_revisions("first", "broken")
    assert found.changes == ()
    assert {each.position.file for each in found.findings} == {"broken:specs/studio/prices.yaml"}


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "first:specs"])
def test_a_side_that_is_nothing_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither folder nor commit; git never takes the name for an option."""
    repository(tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RevisionError, match="is neither a folder nor a revision"):
        compare_revisions(name, "first")
    assert not (tmp_path / "x").exists()


def test_a_provider_may_come_and_go() -> None:
    """One change, and one for its mirror."""
    spec = load(BASE / "studio")
    (gone,), (come,) = compare_specs(spec, None), compare_specs(None, spec)
    assert (gone.kind, gone.old, gone.new) == ("provider-removed", "Studio", None)
    assert (come.kind, come.old, come.new) == ("provider-added", None, "Studio")
