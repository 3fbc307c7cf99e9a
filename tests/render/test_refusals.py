"""What stops a run: each with one clear line, and nothing is written."""

from pathlib import Path

import pytest
from tests.render.running import run

from ratecard.generate import GenerateError
from ratecard.write.folder import read_folder
from ratecard.write.guard import only_run


@pytest.mark.parametrize("name", ["ratecard-acme/thesis.txt", "ratecard-acme"])
def test_what_ratecard_did_not_make_is_never_overwritten(root: Path, name: str) -> None:
    out = root / "elsewhere"
    (out / name).parent.mkdir(parents=True)
    (out / name).write_text("mine")

    with pytest.raises(GenerateError) as caught:
        run(root / "specs", out)
    assert str(caught.value) == (
        f"{out / name} was not made by ratecard; move it away, then generate again"
    )
    assert (out / name).read_text() == "mine"


def test_a_template_of_your_own_replaces_the_shipped_one(root: Path) -> None:
    ours = root / "templates"
    (ours / "{{ distribution }}").mkdir(parents=True)
    (ours / "{{ distribution }}/LICENSE.j2").write_text("For {{ distribution }} only.\n")
    run(root / "specs", root / "out", templates=ours)

    assert (root / "out/ratecard-acme/LICENSE").read_text() == "For ratecard-acme only.\n"
    assert run(root / "specs", root / "out", templates=ours, check=True).diff == ""
    assert "+++ b/ratecard-acme/LICENSE\n" in run(root / "specs", root / "out", check=True).diff


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        (
            "{{ distribution }}/LICENCE.j2",
            "",
            "{{ distribution }}/LICENCE.j2 in TEMPLATES replaces no template; "
            "did you mean {{ distribution }}/LICENSE.j2?",
        ),
        (
            "{{ distribution }}/LICENSE.j2",
            "{{ summary }}",
            "{{ distribution }}/LICENSE.j2:1: "
            "text of a spec needs an escape filter before it is printed",
        ),
        (
            "{{ distribution }}/LICENSE.j2",
            "a\n{% if %}",
            "{{ distribution }}/LICENSE.j2:2: Expected an expression, got 'end of statement block'",
        ),
        (
            "{{ distribution }}/src/{{ package }}/__init__.py.j2",
            "def f(:\n",
            "ratecard-acme/src/ratecard_acme/__init__.py: the template does not give Python: "
            "cannot parse for target version Python 3.11: 1:6",
        ),
    ],
)
def test_a_wrong_template_stops_the_run(root: Path, path: str, text: str, message: str) -> None:
    before = read_folder(root / "out")
    ours = root / "templates"
    (ours / path).parent.mkdir(parents=True)
    (ours / path).write_text(text)

    with pytest.raises(GenerateError) as caught:
        run(root / "specs", root / "out", templates=ours)
    assert str(caught.value) == message.replace("TEMPLATES", str(ours))
    assert read_folder(root / "out") == before


def test_two_runs_at_once_are_refused(root: Path) -> None:
    with only_run(root / "out"), pytest.raises(GenerateError, match="another run is writing"):
        run(root / "specs", root / "out")


def test_a_folder_without_specs_is_refused(root: Path) -> None:
    (root / "empty").mkdir()

    with pytest.raises(GenerateError, match="holds no spec; make one with `ratecard init NAME`"):
        run(root / "empty", root / "out")
    with pytest.raises(GenerateError, match="holds no spec of acne"):
        run(root / "specs", root / "out", providers=["acne"])


def test_a_name_that_is_taken_by_a_file_is_one_clear_error(root: Path) -> None:
    (root / "file").write_text("")

    with pytest.raises(GenerateError, match="file exists; nothing was changed"):
        run(root / "specs", root / "file")
