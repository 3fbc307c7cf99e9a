"""`ratecard build`: the planned files and no other, the same bytes on every run."""

import email
import os
import shutil
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from ratecard.cli.run import run
from ratecard.publish.contents import check_contents, check_rendering
from ratecard.publish.distributions import Built, build_project
from ratecard.publish.installed import try_out
from ratecard.publish.problems import BuildError
from ratecard.publish.projects import Project, generated_projects, runtime_project
from ratecard.publish.pythons import Python, lowest_and_highest

ROOT = Path(__file__).parents[2]
NAMES = [
    "ratecard_runtime-0.1.0-py3-none-any.whl",
    "ratecard_runtime-0.1.0.tar.gz",
    "ratecard_studio-0.2.0-py3-none-any.whl",
    "ratecard_studio-0.2.0.tar.gz",
]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def studio(checkout: Path) -> Project:
    (project,) = generated_projects(checkout / "generated")
    return project


def test_two_builds_are_the_same_bytes(
    checkout: Path, dist: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither times, nor rights, nor the folder, nor what lies beside the files shows."""
    for path in checkout.rglob("*"):
        if path.is_file():
            path.chmod(0o755)
            os.utime(path, (1e9, 1e9))
    (checkout / "runtime" / "notes.txt").write_text("private\n", encoding="utf-8")
    (checkout / "runtime" / "ratecard_runtime" / ".env").write_text("KEY=1\n", encoding="utf-8")

    assert run(["build", "--no-install"]) == 0

    assert capsys.readouterr().out.splitlines() == [f"dist/{name}" for name in NAMES]
    assert list(contents(dist)) == NAMES
    assert contents(checkout / "dist") == contents(dist)


def test_a_wheel_holds_the_package_and_nothing_else(dist: Path) -> None:
    with zipfile.ZipFile(dist / "ratecard_studio-0.2.0-py3-none-any.whl") as wheel:
        names = set(wheel.namelist())
        metadata = email.message_from_bytes(wheel.read("ratecard_studio-0.2.0.dist-info/METADATA"))

    inside = {name for name in names if not name.startswith("ratecard_studio/")}
    assert inside == {
        "ratecard_studio-0.2.0.dist-info/METADATA",
        "ratecard_studio-0.2.0.dist-info/RECORD",
        "ratecard_studio-0.2.0.dist-info/WHEEL",
        "ratecard_studio-0.2.0.dist-info/licenses/LICENSE",
    }
    assert {"ratecard_studio/__init__.py", "ratecard_studio/py.typed"} <= names
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert any(
        need.startswith("ratecard-runtime") for need in metadata.get_all("Requires-Dist", [])
    )


def test_an_sdist_holds_its_tests_too(dist: Path) -> None:
    with tarfile.open(dist / "ratecard_studio-0.2.0.tar.gz") as sdist:
        names = set(sdist.getnames())

    top = "ratecard_studio-0.2.0"
    for name in ("LICENSE", "README.md", "PKG-INFO", "tests/test_package.py", ".ratecard.lock"):
        assert f"{top}/{name}" in names
    assert f"{top}/.gitignore" not in names


def test_an_installed_package_quotes_without_a_network(
    generated: Path, dist: Path, tmp_path: Path
) -> None:
    """The small case of what `ratecard build` tries on two Pythons, with all dependencies."""
    runtime = runtime_project(ROOT / "runtime")
    (project,) = generated_projects(generated)
    assert runtime is not None
    shared = Built(project=runtime, wheel=dist / NAMES[0], sdist=dist / NAMES[1])
    built = Built(project=project, wheel=dist / NAMES[2], sdist=dist / NAMES[3])
    python, *_ = lowest_and_highest(">=3.11")

    answer = try_out(built, shared, python, tmp_path, dependencies=False)

    assert answer == "2.5 credits per image, exact"  # of the filter: one model is sold


def test_a_package_that_lacks_its_runtime_is_refused(
    generated: Path, dist: Path, tmp_path: Path
) -> None:
    (project,) = generated_projects(generated)
    built = Built(project=project, wheel=dist / NAMES[2], sdist=dist / NAMES[3])
    python, *_ = lowest_and_highest(">=3.11")

    with pytest.raises(BuildError, match=r"does not import and quote: ModuleNotFoundError"):
        try_out(built, None, python, tmp_path, dependencies=False)


@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        ("README.md", "mine", "was edited: change the spec, then run ratecard generate"),
        ("LICENSE", None, "is missing: run ratecard generate"),
        ("src/notes.txt", "mine", "was not made by ratecard: move it away"),
        (".ratecard.lock", "{}", "is damaged: run ratecard generate"),
    ],
)
@pytest.mark.usefixtures("checkout")
def test_a_changed_package_is_not_built(
    path: str, content: str | None, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path("generated", "ratecard-studio", path)
    file.unlink(missing_ok=True)
    if content is not None:
        file.write_text(content, encoding="utf-8")

    assert run(["build", "--no-install"]) == 1

    assert capsys.readouterr() == ("", f"ratecard: {file} {message}; nothing was written\n")
    assert not Path("dist").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "studo"], 'no package of provider "studo": did you mean studio?'),
        (
            ["build", "--generated", "nowhere"],
            "nowhere holds no generated package: run ratecard generate",
        ),
        (
            ["build", "--runtime", "runtme", "--no-install"],
            "runtme holds no project: --runtime takes the runtime's folder",
        ),
    ],
)
@pytest.mark.usefixtures("checkout")
def test_wrong_usage_is_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr() == ("", f"ratecard: {message}\n")


@pytest.mark.usefixtures("checkout")
def test_another_project_is_not_the_runtime(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", "--no-install", "--runtime", "generated/ratecard-studio"]) == 1
    assert "ratecard-studio and not ratecard-runtime" in capsys.readouterr().err


def test_what_was_built_before_makes_room(checkout: Path) -> None:
    """A later upload sends the version that was built last; other people's files stay."""
    out = checkout / "dist"
    out.mkdir()
    for name in ("ratecard_studio-0.1.0-py3-none-any.whl", "ratecard_studio-0.1.0.tar.gz", "mine"):
        (out / name).write_bytes(b"")

    assert run(["build", "studio", "--no-install"]) == 0

    assert sorted(path.name for path in out.iterdir()) == ["mine", *NAMES]


def test_a_file_that_is_not_planned_is_found(checkout: Path, tmp_path: Path) -> None:
    built = build_project(studio(checkout), _empty(tmp_path))
    check_contents(built)
    with zipfile.ZipFile(built.wheel, "a") as wheel:
        wheel.writestr("ratecard_studio/.env", "KEY=1")

    with pytest.raises(BuildError, match=r"holds a file that is not planned: ratecard_studio/.env"):
        check_contents(built)


def test_a_changed_file_in_an_sdist_is_found(checkout: Path, tmp_path: Path) -> None:
    """An sdist of other content than the project, under the name that it would have."""
    project = studio(checkout)
    built = build_project(project, _empty(tmp_path))
    other = replace(
        project,
        files={**project.files, "CHANGELOG.md": b"# Other\n"},
    )

    with pytest.raises(BuildError, match=r"CHANGELOG.md with other content than the project"):
        check_contents(Built(project=other, wheel=built.wheel, sdist=built.sdist))


def test_metadata_that_says_too_little_is_refused(checkout: Path, tmp_path: Path) -> None:
    project = studio(checkout)
    told = project.files["pyproject.toml"].decode()
    kept = [line for line in told.splitlines() if not line.startswith(("keywords", "classifiers"))]
    poor = replace(
        project,
        files={**project.files, "pyproject.toml": ("\n".join(kept) + "\n").encode()},
    )
    built = build_project(poor, _empty(tmp_path))

    with pytest.raises(BuildError, match="says nothing about Keywords"):
        check_contents(built)


def test_a_page_that_no_index_would_show_is_refused(checkout: Path, tmp_path: Path) -> None:
    """Metadata may name any text as reStructuredText; an index refuses what is none."""
    project = studio(checkout)
    told = project.files["pyproject.toml"].decode()
    page = 'readme = {text = "`broken", content-type = "text/x-rst"}'
    broken = replace(
        project,
        files={
            **project.files,
            "pyproject.toml": told.replace('readme = "README.md"', page).encode(),
        },
    )
    built = build_project(broken, _empty(tmp_path))

    with pytest.raises(BuildError, match=r"^ratecard_studio-0.2.0-py3-none-any.whl.* fails twine"):
        check_rendering([built.wheel, built.sdist], tmp_path)


def test_a_project_that_does_not_build_says_why(checkout: Path, tmp_path: Path) -> None:
    project = studio(checkout)
    broken = replace(
        project,
        files={path: text for path, text in project.files.items() if path != "README.md"},
    )

    with pytest.raises(BuildError, match=r"^ratecard-studio does not build: "):
        build_project(broken, _empty(tmp_path))


def test_launchers_without_a_python_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Version managers put names on PATH that lead nowhere."""
    launcher = tmp_path / "python3.99"
    launcher.write_text("#!/bin/sh\necho no such version >&2\nexit 127\n", encoding="utf-8")
    launcher.chmod(0o755)
    told = tmp_path / "python3.98"
    told.write_text("#!/bin/sh\nprintf '3\\n98\\n1\\n/there\\n'\n", encoding="utf-8")
    told.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert lowest_and_highest(">=3.98") == (Python(version=(3, 98, 1), path="/there"),)
    assert lowest_and_highest(">=3.99") == ()
    lowest, highest = lowest_and_highest(">=3.11")
    assert lowest.version[:2] < highest.version[:2] == (3, 98)


def _empty(folder: Path) -> Path:
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    return work
