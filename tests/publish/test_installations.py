"""The long run of `make prove`: every package, with its dependencies, on two Pythons.

It needs the index that set-up needs; everything else about building is tested without a network.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from ratecard.cli.run import run

ROOT = Path(__file__).parents[2]


def test_every_package_is_built_installed_imported_and_quoted(tmp_path: Path) -> None:
    """`ratecard build` as it is documented, twice: the same bytes."""
    ignored = shutil.ignore_patterns("__pycache__", ".venv", "dist", "build")
    for name in ("generated", "runtime"):  # as they are now, whatever is generated meanwhile
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    places = ["--generated", str(tmp_path / "generated"), "--runtime", str(tmp_path / "runtime")]
    assert run(["build", "--out", str(tmp_path / "first"), *places]) == 0
    assert run(["build", "--no-install", "--out", str(tmp_path / "second"), *places]) == 0

    first = {path.name: path.read_bytes() for path in (tmp_path / "first").iterdir()}
    second = {path.name: path.read_bytes() for path in (tmp_path / "second").iterdir()}
    assert len(first) == 2 * (1 + len(list(tmp_path.glob("generated/*/pyproject.toml"))))
    assert first == second


def test_what_was_published_can_be_installed_by_name(
    dist: Path, index: str, tmp_path: Path
) -> None:
    """As a user does: pip takes the package and its runtime from the index, and it quotes."""
    assert run(["publish", "--dist", str(dist), "--repository", index]) == 0
    folder = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    options = ["--disable-pip-version-check", "--extra-index-url", f"{index}simple/"]
    subprocess.run([*pip, *options, "ratecard-studio==0.2.0"], check=True, cwd=tmp_path)

    code = "from ratecard_studio import quote; print(quote.clip_1(duration=10, sound=True))"
    answer = subprocess.run(
        [str(python), "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout == "396 credits per video, exact\n"
