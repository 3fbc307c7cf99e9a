"""What the tests of generating share: one way to run it, and files to begin with."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ratecard.generate import GenerateReport, generate


def run(
    specs: Path,
    out: Path,
    *,
    providers: Sequence[str] | None = None,
    check: bool = False,
    templates: Path | None = None,
    progress: Callable[[str], None] = lambda _line: None,
    allow_removed_names: bool = False,
) -> GenerateReport:
    return generate(
        providers=providers,
        specs=specs,
        templates=templates,
        out=out,
        check=check,
        progress=progress,
        allow_removed_names=allow_removed_names,
    )


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def fill(folder: Path, files: Mapping[str, bytes]) -> Path:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder
