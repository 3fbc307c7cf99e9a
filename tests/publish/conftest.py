"""A small generated package beside the runtime, built once, and a package index on loopback."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ratecard.cli.run import run

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "tests" / "cli" / "specs"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Whole installations take minutes: `make prove` runs them."""
    profile: object = config.getoption("--hypothesis-profile")
    return True if collection_path.name == "test_installations.py" and profile != "prove" else None


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one generated package, of the spec that the command line is tested with."""
    folder = tmp_path_factory.mktemp("publish") / "generated"
    assert run(["generate", "--specs", str(SPECS), "--out", str(folder)]) == 0
    return folder


@pytest.fixture
def checkout(generated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with copies of `generated` and `runtime` that a test may spoil."""
    folder = tmp_path / "checkout"
    shutil.copytree(generated, folder / "generated")
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "dist", "build")
    shutil.copytree(ROOT / "runtime", folder / "runtime", ignore=ignored)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(scope="session")
def dist(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `ratecard build` makes of the package and the runtime; not to be changed."""
    folder = tmp_path_factory.mktemp("built") / "dist"
    places = ["--generated", str(generated), "--runtime", str(ROOT / "runtime")]
    assert run(["build", "--no-install", "--out", str(folder), *places]) == 0
    return folder


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a real package index that keeps its files in an empty folder."""
    monkeypatch.setenv("TWINE_USERNAME", "somebody")
    monkeypatch.setenv("TWINE_PASSWORD", "secret")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    packages = tmp_path / "packages"
    packages.mkdir()
    listen = ["-i", "127.0.0.1", "-p", str(port), "-P", ".", "-a", "."]
    server = subprocess.Popen(
        [sys.executable, "-m", "pypiserver", "run", *listen, str(packages)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the package index did not start")
