"""Generating real packages: what is written, what is found changed, and what stops a run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from ratecard.generate import GenerateError, GenerateReport, generate
from ratecard.resources import specs_folder
from ratecard.write.folder import read_folder
from ratecard.write.guard import only_run

MINIMAL = Path(__file__).parents[1] / "cases" / "minimal"
PRICING = "ratecard-acme/src/ratecard_acme/pricing.py"
LOCK = "ratecard-acme/.ratecard.lock"
HEAVY = ("yaml", "jinja2", "black", "pydantic", "rich", "typer", "jsonschema_rs")


def run(
    specs: Path,
    out: Path,
    *,
    providers: Sequence[str] | None = None,
    check: bool = False,
    templates: Path | None = None,
    progress: Callable[[str], None] = lambda _line: None,
) -> GenerateReport:
    return generate(
        providers=providers,
        specs=specs,
        templates=templates,
        out=out,
        check=check,
        progress=progress,
    )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs and the packages made from them, once; tests copy it."""
    root = tmp_path_factory.mktemp("made")
    for name in ("acme", "tiny"):
        shutil.copytree(MINIMAL / name, root / "specs" / name)
    assert run(root / "specs", root / "out").written == ("acme", "tiny")
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "copy")
    return tmp_path / "copy"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_package_is_whole(made: Path) -> None:
    files = read_folder(made / "out" / "ratecard-acme")

    assert {
        ".ratecard.lock",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        "src/ratecard_acme/__init__.py",
        "src/ratecard_acme/models.py",
        "src/ratecard_acme/pricing.py",
        "src/ratecard_acme/py.typed",
    } <= files.keys()
    assert sorted(path.name for path in (made / "out").iterdir()) == [
        "ratecard-acme",
        "ratecard-tiny",
    ]


def test_every_text_ends_in_one_newline_and_has_no_trailing_blanks(made: Path) -> None:
    for path, content in read_folder(made / "out").items():
        text = content.decode()
        assert "\r" not in text, path
        if text:
            assert text.endswith("\n"), path
            assert not text.endswith("\n\n"), path
        assert not any(line != line.rstrip() for line in text.split("\n")), path


def test_a_second_run_finds_nothing_to_do(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (root / "out").rglob("*")}
    lines: list[str] = []
    report = run(root / "specs", root / "out", progress=lines.append)

    assert report == GenerateReport(unchanged=("acme", "tiny"))
    assert {path: path.stat().st_mtime_ns for path in (root / "out").rglob("*")} == before
    assert lines == ["acme: nothing to do", "tiny: nothing to do"]


def test_a_check_of_what_is_current_finds_nothing(root: Path) -> None:
    assert run(root / "specs", root / "out", check=True) == GenerateReport(
        unchanged=("acme", "tiny")
    )


def test_an_edit_of_any_file_is_found_and_mended(root: Path) -> None:
    before = read_folder(root / "out")
    for path, content in before.items():
        (root / "out" / path).write_bytes(content + b"#\n")
    report = run(root / "specs", root / "out", check=True)

    for path in before:
        assert f"--- a/{path}\n+++ b/{path}\n" in report.diff
    assert report.unchanged == ()
    assert run(root / "specs", root / "out").written == ("acme", "tiny")
    assert read_folder(root / "out") == before


@pytest.mark.parametrize("path", [PRICING, LOCK, "ratecard-acme/src/ratecard_acme/py.typed"])
def test_a_deleted_file_is_found_and_mended(root: Path, path: str) -> None:
    before = read_folder(root / "out")
    (root / "out" / path).unlink()
    report = run(root / "specs", root / "out", check=True)

    assert report.diff.startswith(f"--- /dev/null\n+++ b/{path}\n")
    assert report.unchanged == ("tiny",)
    run(root / "specs", root / "out")
    assert read_folder(root / "out") == before


def test_an_added_file_is_found_and_removed(root: Path) -> None:
    added = root / "out/ratecard-acme/src/ratecard_acme/extra.py"
    added.write_text("")
    report = run(root / "specs", root / "out", check=True)

    assert report.diff == ("--- a/ratecard-acme/src/ratecard_acme/extra.py\n+++ /dev/null\n")
    run(root / "specs", root / "out")
    assert not added.exists()


def test_what_tools_leave_beside_the_code_is_no_drift(root: Path) -> None:
    for name in ("__pycache__", ".venv", "dist", "build", "x.egg-info"):
        (root / "out/ratecard-acme" / name).mkdir()
        (root / "out/ratecard-acme" / name / "file").write_text("")

    assert run(root / "specs", root / "out", check=True).diff == ""


def test_a_changed_price_changes_the_calculators_and_not_the_models(root: Path) -> None:
    before = read_folder(root / "out")
    edit(root / "specs/acme/prices.yaml", "99", "98")
    report = run(root / "specs", root / "out", check=True)

    assert f"+++ b/{PRICING}\n" in report.diff
    assert report.unchanged == ("tiny",)
    assert read_folder(root / "out") == before
    assert run(root / "specs", root / "out").written == ("acme",)
    after = read_folder(root / "out")
    changed = {path for path in after if before[path] != after[path]}
    assert {PRICING, LOCK} <= changed
    assert "ratecard-acme/src/ratecard_acme/models.py" not in changed


def test_what_is_made_again_is_the_same_as_what_is_made_from_scratch(root: Path) -> None:
    edit(root / "specs/acme/prices.yaml", "99", "98")
    run(root / "specs", root / "out")
    run(root / "specs", root / "fresh")

    assert read_folder(root / "out") == read_folder(root / "fresh")


def test_one_provider_can_be_generated_alone(root: Path) -> None:
    edit(root / "specs/acme/prices.yaml", "99", "98")
    edit(root / "specs/tiny/provider.yaml", "summary:", "# changed\nsummary:")
    report = run(root / "specs", root / "out", providers=["tiny"])

    assert report.written == ("tiny",)
    assert run(root / "specs", root / "out", check=True).unchanged == ("tiny",)


def test_a_broken_spec_stops_the_run_before_anything_is_written(root: Path) -> None:
    before = read_folder(root / "out")
    edit(root / "specs/acme/prices.yaml", "99", "98")
    edit(root / "specs/tiny/provider.yaml", "summary:", "sumary:")
    report = run(root / "specs", root / "out")

    assert [finding.code for finding in report.findings if "sumary" in finding.message]
    assert report.written == ()
    assert read_folder(root / "out") == before
    assert run(root / "specs", root / "out", check=True).findings == report.findings


def test_a_package_without_a_spec_is_reported_and_removed(root: Path) -> None:
    shutil.rmtree(root / "specs/tiny")
    report = run(root / "specs", root / "out", check=True)

    assert report.diff == "Only in the output folder: ratecard-tiny\n"
    assert run(root / "specs", root / "out", providers=["acme"]).removed == ()
    assert run(root / "specs", root / "out").removed == ("ratecard-tiny",)
    assert [path.name for path in (root / "out").iterdir()] == ["ratecard-acme"]


def test_a_folder_that_is_not_ours_stays(root: Path) -> None:
    (root / "out/notes").mkdir()
    (root / "out/notes/a.txt").write_text("mine")

    assert run(root / "specs", root / "out", check=True).diff == ""
    run(root / "specs", root / "out")
    assert (root / "out/notes/a.txt").read_text() == "mine"


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


PROGRAM = """
import sys
from pathlib import Path
from ratecard.generate import generate
report = generate(
    providers=None, specs=Path(sys.argv[1]), templates=None, out=Path(sys.argv[2]),
    check=sys.argv[3] == "check", progress=lambda line: None,
)
print(*sorted(name for name in sys.modules if "." not in name))
sys.exit(bool(report.diff))
"""


def in_another_process(root: Path, *arguments: str, **environment: str) -> list[str]:
    """Generate in a process of its own; the names of the modules that it imported."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_process_makes_the_same_bytes(root: Path, seed: str) -> None:
    (root / "deep/er").mkdir(parents=True)
    in_another_process(
        root / "deep/er",
        "../../specs",
        "../../again",
        "write",
        PYTHONHASHSEED=seed,
        LC_ALL="C",
        TZ="Asia/Kathmandu",
        PYTHONUTF8="0",
    )

    assert read_folder(root / "again") == read_folder(root / "out")


@pytest.mark.parametrize("mode", ["check", "write"])
def test_a_run_with_nothing_to_do_imports_nothing_heavy(root: Path, mode: str) -> None:
    in_another_process(root, "specs", "out", "write")
    modules = in_another_process(root, "specs", "out", mode)

    assert not set(HEAVY) & set(modules)


def without_locks(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if not path.endswith(".lock")}


def test_the_committed_packages_are_what_the_specs_give_from_scratch(tmp_path: Path) -> None:
    """As `--check`, but without trust in any lock, which an edit could have changed too."""
    run(specs_folder(), tmp_path)
    committed = specs_folder().parent / "generated"

    assert without_locks(read_folder(committed)) == without_locks(read_folder(tmp_path))
