"""A template's path says where its output goes, and can lead nowhere else."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.render.tiny_plan import Group, Plan

from ratecard.render.templates import TemplateError, read_templates
from ratecard.render.tree import outputs

PLAN: Mapping[str, object] = {"distribution": "acme-kit", "package": "acme_kit", "groups": ()}


def paths(*templates: str, **names: object) -> list[str]:
    found = outputs(dict.fromkeys(templates, ""), {**PLAN, **names})
    return [output.path for output in found]


def test_names_are_replaced_and_the_ending_is_dropped() -> None:
    assert paths("{{ distribution }}/src/{{ package }}/__init__.py.j2") == [
        "acme-kit/src/acme_kit/__init__.py"
    ]


def test_a_name_may_be_part_of_a_file_name() -> None:
    assert paths("{{package}}_extra.py.j2") == ["acme_kit_extra.py"]


def test_a_repeated_name_gives_an_output_for_each_item() -> None:
    groups = Plan().groups

    assert paths("{{ group }}/{{ group }}.py.j2", groups=groups) == [
        "images/images.py",
        "videos/videos.py",
    ]


def test_an_empty_sequence_gives_no_file() -> None:
    assert paths("{{ group }}.py.j2", "a.py.j2") == ["a.py"]


def test_macro_files_give_no_file() -> None:
    assert paths("_macros.jinja", "deep/_more.jinja", "_client.py.j2") == ["_client.py"]


@pytest.mark.parametrize(
    "text",
    [
        "..",
        ".",
        "",
        "a/b",
        "../../etc",
        "/etc",
        "a\\b",
        "C:",
        "a:b",
        "con",
        "CON.txt",
        "nul",
        "com1",
        "a.",
        "a ",
        " a",
        "a\nb",
        "a\x00",
        "a*b",
        "a?",
        '"',
        "<a>",
        "é",
        "a\u202eb",
        "x" * 101,
    ],
)
def test_a_name_that_is_unsafe_somewhere_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        paths("{{ package }}/a.py.j2", package=text)
    with pytest.raises(TemplateError):
        paths("{{ group }}.j2", groups=(Group(name=text, methods=""),))


@pytest.mark.parametrize("template", ["../a.py.j2", "a/../../b.j2", "/etc/passwd", "aux.py.j2"])
def test_a_path_that_leads_out_is_refused(template: str) -> None:
    with pytest.raises(TemplateError):
        paths(template)


def test_a_name_that_the_plan_lacks_is_refused() -> None:
    with pytest.raises(TemplateError, match="the plan has no text called packge"):
        paths("{{ packge }}.py.j2")


@pytest.mark.parametrize(
    "templates",
    [
        ("a.py", "a.py.j2"),
        ("A.py.j2", "a.py.j2"),
        ("{{ package }}.py.j2", "ACME_KIT.py.j2"),
        ("a.j2", "a/b.j2"),
        ("a/B.j2", "A/b.j2"),
    ],
)
def test_two_outputs_at_one_place_are_refused(templates: tuple[str, str]) -> None:
    with pytest.raises(TemplateError, match="both want"):
        paths(*templates)


def tree(folder: Path, **files: str) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_an_override_replaces_the_template_of_the_same_path(tmp_path: Path) -> None:
    shipped = tree(tmp_path / "shipped", **{"a/x.j2": "shipped", "a/y.j2": "shipped"})
    ours = tree(tmp_path / "ours", **{"a/y.j2": "ours"})

    assert read_templates(shipped, ours) == {"a/x.j2": "shipped", "a/y.j2": "ours"}


def test_an_override_of_nothing_is_refused_with_the_nearest_path(tmp_path: Path) -> None:
    shipped = tree(tmp_path / "shipped", **{"a/README.md.j2": ""})
    ours = tree(tmp_path / "ours", **{"a/REDME.md.j2": ""})

    with pytest.raises(TemplateError) as caught:
        read_templates(shipped, ours)
    assert str(caught.value) == (
        f"a/REDME.md.j2 in {ours} replaces no template; did you mean a/README.md.j2?"
    )


def test_what_editors_and_systems_leave_behind_is_no_template(tmp_path: Path) -> None:
    litter = {"a.j2~": "", ".DS_Store": "", "__pycache__/a.pyc": "", "Thumbs.db": ""}

    assert read_templates(tree(tmp_path / "t", **litter, **{"a.j2": "x"})) == {"a.j2": "x"}


def test_a_template_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_bytes(b"\xff\xfe")

    with pytest.raises(TemplateError, match=r"a\.j2 is not UTF-8 text"):
        read_templates(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="is not a folder of templates"):
        read_templates(tmp_path / "nowhere")


def test_line_ends_of_a_checkout_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_bytes(b"one\r\ntwo\r\n")

    assert read_templates(tmp_path) == {"a.j2": "one\ntwo\n"}
