"""The house: what README, the Makefile and the settings promise, holds."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from tests.servers.cliprise_like import KEY, ClipriseLike

from ratecard.cli.run import run

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted(
    page.relative_to(ROOT).as_posix()
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("runtime/*.md"))
)


def blocks(text: str, language: str) -> list[str]:
    """The fenced blocks of a language in a Markdown page."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def console_examples() -> list[tuple[str, str]]:
    """The commands of the README's `console` blocks with the output printed under each."""
    examples: list[tuple[str, str]] = []
    for block in blocks(README, "console"):
        for part in block.split("$ ")[1:]:
            command, _, output = part.partition("\n")
            examples.append((command, output))
    return examples


@pytest.mark.parametrize(("command", "output"), console_examples())
def test_the_readme_shows_what_commands_print(
    command: str, output: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every command in the README runs in the checkout and prints the lines under it."""
    monkeypatch.chdir(ROOT)
    name, *arguments = command.split()
    assert name == "ratecard"
    assert run(arguments) == 0
    assert capsys.readouterr().out == output


def test_the_client_of_the_readme_saves_a_video(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The Python of the README runs as printed; only the address of the API is another."""
    (code,) = blocks(README, "python")
    monkeypatch.setenv("CLIPRISE_API_KEY", KEY)
    monkeypatch.chdir(tmp_path)
    with ClipriseLike(file=b"the video") as server:
        here = code.replace("Cliprise(", f"Cliprise(base_url={server.base_url!r}, ")
        exec(compile(here, "<README>", "exec"), {"__name__": "readme"})
    assert capsys.readouterr().out == "198 credits per video, exact\n"
    assert (tmp_path / "city.mp4").read_bytes() == b"the video"
    (submitted,) = server.generated
    assert json.loads(submitted.body) == {
        "model": "kling-2-6",
        "callBackUrl": "https://example.com/hook",
        "input": {
            "prompt": "A city at night, seen from a train",
            "aspect_ratio": "16:9",
            "duration": 5,
            "sound": True,
        },
        "options": '{"sound":true}',
    }


def test_the_readme_has_examples() -> None:
    """The test above must not pass because there is nothing to run."""
    assert len(console_examples()) >= 2
    assert len(blocks(README, "python")) == 1


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    """A relative link in a page names a file of the checkout."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert ((ROOT / page).parent / target).exists(), f"{page} links to {target}"


def test_make_targets_set_themselves_up() -> None:
    """Each target begins with the environment, made from hashes, when there is none yet."""
    for target in ("generate", "test", "lint", "judge", "bench", "prove"):
        planned = subprocess.run(
            ["make", "--dry-run", "--always-make", target],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert "-m venv" in planned
        lock = "bench" if target == "bench" else "dev"
        assert f"--require-hashes -r requirements/{lock}.lock" in planned
        assert "--no-deps --no-build-isolation" in planned


def test_continuous_integration_runs_what_developers_run() -> None:
    """`.ci/run` is executable and runs `make test`, then `make judge`."""
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text(encoding="utf-8").endswith("\nmake test\nexec make judge\n")


@pytest.mark.parametrize("name", ["dev", "judge"])
def test_the_lock_pins_hashes_and_names_no_index(name: str) -> None:
    """Every requirement is one version with hashes, and where to get it is not written down."""
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index" not in lock
    pins = re.findall(r"^([a-z0-9][a-z0-9._-]*)==\S+(?: ;.*)? \\\n    --hash=sha256:", lock, re.M)
    named = re.findall(r"^[a-z0-9][a-z0-9._-]*(?===)", lock, re.M)
    assert pins == named
    wanted = (ROOT / "requirements" / f"{name}.in").read_text(encoding="utf-8").splitlines()
    missing = {name for name in wanted if name and not name.startswith("#")} - set(pins)
    assert not missing


def test_the_lock_of_prism_pins_hashes_and_names_no_index() -> None:
    """npm writes the address of every file into its lock unless it is told not to."""
    folder = ROOT / "tests" / "judge" / "outside"
    lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: each for name, each in lock["packages"].items() if name}
    assert len(packages) > 100
    assert all(each["integrity"].startswith("sha512-") for each in packages.values())
    assert not any("resolved" in each for each in packages.values())


def test_what_ratecard_needs_is_pinned() -> None:
    """The dependencies of both distributions stand in the lock."""
    lock = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8")
    for folder in (ROOT, ROOT / "runtime"):
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        for requirement in project["dependencies"]:
            name = re.match(r"[a-z0-9-]+", requirement)
            assert name is not None
            assert name[0] == "ratecard-runtime" or f"\n{name[0]}==" in f"\n{lock}"


def test_editors_find_a_schema_for_each_file_of_a_spec() -> None:
    """The editor settings map every kind of spec file to a schema that exists."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    mapped: dict[str, str] = settings["yaml.schemas"]
    kinds = ["provider", "types", "endpoints", "models", "prices", "examples"]
    assert mapped == {f"specs/schema/{kind}.schema.json": f"specs/*/{kind}.yaml" for kind in kinds}
    assert all((ROOT / schema).is_file() for schema in mapped)


def test_hooks_use_only_the_checkout() -> None:
    """A commit hook downloads nothing: each is local and runs a tool of the environment."""
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repository["repo"] for repository in config["repos"]] == ["local"]
    for hook in config["repos"][0]["hooks"]:
        assert hook["language"] == "system"
        assert hook["entry"].startswith(".venv/bin/")


@pytest.mark.parametrize(
    ("project", "package"), [(".", "generator/ratecard"), ("runtime", "runtime/ratecard_runtime")]
)
def test_a_wheel_holds_every_file(project: str, package: str, tmp_path: Path) -> None:
    """No rule about ignored files leaves a module out; specs and templates come along."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT / project,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    source = ROOT / package
    expected = {f"{source.name}/{name}" for name in _files(source)}
    if project == ".":
        expected |= {f"ratecard/_specs/{name}" for name in _files(ROOT / "specs")}
        expected |= {f"ratecard/_templates/{name}" for name in _files(ROOT / "templates")}
    assert held == expected


def _files(folder: Path) -> list[str]:
    return [
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]


def test_the_type_checker_knows_every_package() -> None:
    """Pyright takes no pattern: each package stands in its list by name."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    there = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("generated/*/src")}

    assert there <= set(settings["tool"]["pyright"]["extraPaths"])


def test_nothing_that_serves_all_providers_names_one() -> None:
    """Generator, templates and runtime know specs in general, and no provider in particular."""
    providers = [path.parent.name for path in ROOT.glob("specs/*/provider.yaml")]
    spellings = {name.replace("-", joint) for name in providers for joint in ("", "-", "_", " ")}
    named = re.compile("|".join(map(re.escape, sorted(spellings))), re.IGNORECASE)

    naming = [
        path.relative_to(ROOT).as_posix()
        for folder in ("generator", "templates", "runtime")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
        if named.search(path.as_posix().removeprefix(str(ROOT)))
        or named.search(path.read_text(encoding="utf-8"))
    ]

    assert providers
    assert naming == []
