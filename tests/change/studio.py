"""The made-up provider of tests/cases/changes, edited."""

from pathlib import Path

from ratecard.load import load_provider
from ratecard.spec import Spec

BASE = Path(__file__).parents[1] / "cases" / "changes" / "base" / "studio"


def studio(folder: Path, *edits: tuple[str, str, str]) -> Spec:
    """The spec with texts of its files replaced: file, what stands there once, what shall."""
    target = folder / "studio"
    target.mkdir(parents=True)
    texts = {each.name: each.read_text(encoding="utf-8") for each in BASE.glob("*.yaml")}
    for file, old, new in edits:
        assert texts[file].count(old) == 1, old
        texts[file] = texts[file].replace(old, new)
    for name, text in texts.items():
        (target / name).write_text(text, encoding="utf-8")
    loaded = load_provider(target)
    assert loaded.spec is not None, loaded.findings
    return loaded.spec
