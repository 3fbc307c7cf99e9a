"""A repository with one released provider, and what a maintainer does in it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from ratecard.cli.run import run

BASE = Path(__file__).parents[1] / "cases" / "changes" / "base" / "studio"
DAY = "2026-11-20"


@dataclass(frozen=True)
class Desk:
    """The folder of a git repository with `specs/studio`."""

    folder: Path

    @property
    def specs(self) -> Path:
        return self.folder / "specs"

    def path(self, name: str, provider: str = "studio") -> Path:
        return self.specs / provider / name

    def text(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands in a file once."""
        text = self.text(name)
        assert text.count(old) == 1, old
        self.path(name).write_text(text.replace(old, new), encoding="utf-8")

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
        signing = ("-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false")
        command = ["git", *who, *signing, *arguments]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    def commit(self, *tags: str) -> None:
        self.git("add", ".")
        self.git("commit", "-q", "--allow-empty", "-m", "a change")
        for tag in tags:
            self.git("tag", tag)

    def release(self, *arguments: str) -> int:
        """`ratecard release` on the 20th of November 2026."""
        return run(["release", *arguments, "--specs", str(self.specs), "--on", DAY])

    def bytes(self) -> dict[str, bytes]:
        """Every file below the specs."""
        return {str(each): each.read_bytes() for each in self.specs.rglob("*") if each.is_file()}


def desk_in(folder: Path, version: str = "0.2.0") -> Desk:
    """The base spec, committed and tagged as released with a version."""
    desk = Desk(folder)
    target = desk.specs / "studio"
    target.mkdir(parents=True)
    for file in BASE.glob("*.yaml"):
        (target / file.name).write_bytes(file.read_bytes())
    desk.edit("provider.yaml", "version: 0.2.0", f"version: {version}")
    desk.git("init", "-q", "-b", "main")
    desk.commit(f"ratecard-studio-v{version}")
    return desk
