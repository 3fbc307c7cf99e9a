"""Every process makes the same bytes, and one that finds nothing to do starts light."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from tests.render.running import run

from ratecard.resources import specs_folder
from ratecard.write.folder import read_folder
from ratecard.write.lock import read_lock

HEAVY = ("yaml", "jinja2", "black", "pydantic", "rich", "typer", "jsonschema_rs")
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

    assert without_locks(read_folder(root / "again")) == without_locks(read_folder(root / "out"))
    for name in ("ratecard-acme", "ratecard-tiny"):
        again, once = read_lock(root / "again" / name), read_lock(root / "out" / name)
        assert again is not None
        assert once is not None
        # The hash of the generator's sources may change under whoever edits them meanwhile.
        assert replace(again, tools={}) == replace(once, tools={})


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
