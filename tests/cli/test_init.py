"""`ratecard init` writes a spec folder that validates and generates at once."""

from pathlib import Path

import pytest

from ratecard.cli.run import run


def test_a_starter_validates_generates_and_quotes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first minute of a new provider: init, validate, generate, a price."""
    monkeypatch.chdir(tmp_path)
    assert run(["init", "acme-media"]) == 0
    assert "ratecard validate acme-media" in capsys.readouterr().out
    assert run(["validate", "acme-media"]) == 0
    assert run(["generate", "acme-media"]) == 0
    assert (tmp_path / "generated" / "ratecard-acme-media" / "pyproject.toml").is_file()
    assert run(["generate", "--check"]) == 0
    capsys.readouterr()
    assert run(["quote", "acme-media", "sketch-1", "resolution=4K", "images=2"]) == 0
    assert capsys.readouterr().out == "16 credits for 2 times image, exact\n"


def test_every_file_explains_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file opens with its schema, found beside the specs, and a comment for its reader."""
    monkeypatch.chdir(tmp_path)
    assert run(["init", "acme"]) == 0
    capsys.readouterr()
    files = sorted((tmp_path / "specs" / "acme").iterdir())
    assert [file.stem for file in files] == [
        "endpoints",
        "examples",
        "models",
        "prices",
        "provider",
        "types",
    ]
    for file in files:
        modeline, comment, *_ = file.read_text(encoding="utf-8").splitlines()
        schema = f"../schema/{file.stem}.schema.json"
        assert modeline == f"# yaml-language-server: $schema={schema}"
        assert (file.parent / schema).is_file()
        assert comment.startswith("# ")
        assert "@" not in file.read_text(encoding="utf-8")


def test_a_folder_that_exists_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is overwritten, and nothing is left behind."""
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "mine.txt").write_text("mine", encoding="utf-8")
    assert run(["init", "acme", "--specs", str(tmp_path)]) == 2
    assert f"{tmp_path / 'acme'} exists: choose another name" in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*")] == ["acme", "mine.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Acme",
        "acme_media",
        "acme--media",
        "-acme",
        "1acme",
        "acmé",
        "schema",
        "con",
        "com1",
        ".",
        "../acme",
        "a/b",
    ],
)
def test_a_name_that_cannot_be_an_id_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An id is a folder, a package name and a word of the command line at once."""
    assert run(["init", "--specs", str(tmp_path / "specs"), "--", name]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f'ratecard: "{name}" ')
    assert list(tmp_path.iterdir()) == []


def test_the_longest_id_has_40_characters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder name has to fit everywhere."""
    assert run(["init", "a" * 40, "--specs", str(tmp_path)]) == 0
    assert run(["init", "a" * 41, "--specs", str(tmp_path)]) == 2
    assert "at most 40 characters" in capsys.readouterr().err
