"""Workloads in a folder of their own, run through the command line on made-up specs."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ratecard.cli.run import run

STUDIO = Path(__file__).parents[1] / "cli" / "specs" / "studio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A folder with the specs of one made-up provider, `studio`, and workload files."""

    folder: Path

    @property
    def specs(self) -> Path:
        """The folder of specs."""
        return self.folder / "specs"

    def workload(self, text: str) -> Path:
        """Write a workload file and return it."""
        file = self.folder / "workload.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    def budget(self, text: str, *options: str) -> int:
        """Run `ratecard budget` on a workload with these options and return the exit code."""
        file = self.workload(text)
        return run(["budget", file.as_posix(), "--specs", str(self.specs), *options])

    def listens(self, price: str) -> None:
        """Add `POST /v1/listen` to the specs, with these keys as its price."""
        _append(
            self.specs / "studio" / "endpoints.yaml",
            "  listen: {method: POST, path: /v1/listen, summary: Write down what is said., "
            "python: listen, auth: bearer, effect: paid, idempotency: none, parameters: "
            "{length: {type: number, minimum: 0, quantity: seconds}}}\n",
        )
        _append(self.specs / "studio" / "prices.yaml", f'  - {{of: "POST /v1/listen", {price}}}\n')

    def earlier(self, changes: dict[str, str], file: str = "prices.yaml") -> str:
        """Copy the specs with texts replaced, as they were earlier, and return the folder."""
        folder = self.folder / "earlier"
        shutil.copytree(self.specs, folder)
        edit(folder / "studio" / file, changes)
        return str(folder)


def desk_in(folder: Path) -> Desk:
    """A desk with the specs of the studio."""
    shutil.copytree(STUDIO, folder / "specs" / "studio")
    return Desk(folder=folder)


def edit(file: Path, changes: dict[str, str]) -> None:
    """Replace texts that must be there."""
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def _append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
