"""Tiny specs with hand-typed prices: each folder of tests/cases/prices is one provider."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from ratecard.findings import format_finding
from ratecard.load import load_provider
from ratecard.spec import Spec

CASES = Path(__file__).parent.parent / "cases" / "prices"
NAMES = tuple(sorted(each.name for each in CASES.iterdir() if each.name != "shared"))


@cache
def case_spec(name: str) -> Spec:
    """The spec of a case, which shares provider.yaml and a generating endpoint with the others."""
    folder = Path(mkdtemp()) / "priced"
    shutil.copytree(CASES / "shared", folder)
    others = shutil.ignore_patterns("quotes.yaml")
    shutil.copytree(CASES / name, folder, dirs_exist_ok=True, ignore=others)
    loaded = load_provider(folder)
    shutil.rmtree(folder.parent)
    assert loaded.spec is not None, "\n".join(map(format_finding, loaded.findings))
    return loaded.spec
