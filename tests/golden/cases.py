"""Golden cases: tiny specs of one feature each, and what must come of them.

`tests/cases/golden/<feature>/` holds `spec/` (over the files of `shared/`), `expected/` with the
generated files that the case is about, and `calls.json` with calls, their requests and quotes.
"""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ratecard.generate import generate

CASES = Path(__file__).parents[1] / "cases" / "golden"
NAMES = sorted(path.parent.name for path in CASES.glob("*/calls.json"))


@dataclass(frozen=True, kw_only=True)
class Golden:
    """All cases, generated: where their specs and their packages lie."""

    specs: Path
    packages: Path

    def package(self, name: str) -> Path:
        """The folder of a case's package."""
        return self.packages / f"ratecard-{provider_id(name)}"


def provider_id(name: str) -> str:
    """A case's name as the id of its provider."""
    return name.replace("_", "-")


def calls(name: str) -> list[Mapping[str, object]]:
    """What is called in a case."""
    written = (CASES / name / "calls.json").read_text(encoding="utf-8")
    return cast("list[Mapping[str, object]]", json.loads(written))


def generated(folder: Path) -> Golden:
    """Lay out the specs of all cases below `folder` and generate their packages there."""
    golden = Golden(specs=folder / "specs", packages=folder / "packages")
    for name in NAMES:
        spec = golden.specs / provider_id(name)
        shutil.copytree(CASES / "shared", spec)
        shutil.copytree(CASES / name / "spec", spec, dirs_exist_ok=True)
        provider = spec / "provider.yaml"
        text = provider.read_text(encoding="utf-8")
        provider.write_text(text.replace("id: shared", f"id: {spec.name}"), encoding="utf-8")
    report = generate(
        providers=None,
        specs=golden.specs,
        templates=None,
        out=golden.packages,
        check=False,
        progress=lambda _: None,
    )
    assert report.findings == ()
    return golden


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
