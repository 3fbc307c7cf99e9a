"""docs/changes.md lists the kinds as the registry has them."""

from pathlib import Path

from ratecard.change import KINDS, Change

PAGE = (Path(__file__).parents[2] / "docs" / "changes.md").read_text(encoding="utf-8")


def test_the_page_lists_every_kind() -> None:
    """One row for each kind: level, mirror, meaning, how to adapt."""
    rows = [row for row in PAGE.splitlines() if row.startswith("| `")]
    wanted = [
        f"| `{kind.id}` | {kind.level} | {_mirror(kind.id, kind.mirror)} | {kind.meaning} |"
        f" {kind.adapt} |"
        for kind in KINDS.values()
    ]
    assert rows == wanted


def test_the_example_has_the_fingerprint_that_the_command_prints() -> None:
    """Whoever acknowledges a change finds the same digits again."""
    text = "{} credits per video, exact (duration=5, sound=false)"
    change = Change(
        kind="price-up",
        provider="acme",
        subject="clip-1",
        old=text.format(99),
        new=text.format(120),
    )
    assert f"[{change.fingerprint}]" in PAGE


def _mirror(kind: str, mirror: str) -> str:
    return "itself" if mirror == kind else f"`{mirror}`"
