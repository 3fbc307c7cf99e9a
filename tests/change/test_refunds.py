"""What a failed job costs, on either side."""

from pathlib import Path

import pytest
from tests.change.studio import studio

from ratecard.change import compare_specs

TASK = "    refund: Failed jobs are refunded.\n"
WAVE = '  wave: {"job_id": [waveId],'
CODES = "    failure_code: [code]\n"


@pytest.mark.parametrize(
    ("old", "new", "kind", "words"),
    [
        (
            "",
            "{codes: [E1]}",
            "refund-gained",
            ("failed jobs are paid", "jobs that fail with E1 are free"),
        ),
        (
            "{codes: [E1]}",
            "{codes: [E1, E2]}",
            "refund-gained",
            ("jobs that fail with E1 are free", "jobs that fail with E1 or E2 are free"),
        ),
        (
            "{codes: [E1]}",
            "true",
            "refund-gained",
            ("jobs that fail with E1 are free", "failed jobs are free"),
        ),
        (
            "{codes: [E1]}",
            "{codes: [E2]}",
            "refund-changed",
            ("jobs that fail with E1 are free", "jobs that fail with E2 are free"),
        ),
    ],
)
def test_more_failures_are_free(
    old: str, new: str, kind: str, words: tuple[str, str], tmp_path: Path
) -> None:
    """All failures, some of them by their codes, or none."""
    before, after = (
        studio(
            tmp_path / name,
            ("provider.yaml", TASK, f"{CODES}{TASK}" + (f"    refunded: {text}\n" if text else "")),
        )
        for name, text in (("old", old), ("new", new))
    )
    (change,) = compare_specs(before, after)
    assert (change.kind, change.old, change.new) == (kind, *words)
    (back,) = compare_specs(after, before)
    mirror = {"refund-gained": "refund-lost"}.get(kind, kind)
    assert (back.kind, back.old, back.new) == (mirror, *words[::-1])


def test_an_operation_moves_to_jobs_that_cost_something_else(tmp_path: Path) -> None:
    """The kind of job breaks code; what its failures cost is money of its own."""
    free = ("provider.yaml", WAVE, '  wave: {"refunded": true, "job_id": [waveId],')
    moved = ("endpoints.yaml", "    job: task\n", "    job: wave\n")
    old, new = studio(tmp_path / "old", free), studio(tmp_path / "new", free, moved)
    for pair, kind in (((old, new), "refund-gained"), ((new, old), "refund-lost")):
        found = {(each.kind, each.subject) for each in compare_specs(*pair)}
        assert {("job-changed", "POST /v1/generate"), (kind, "POST /v1/generate")} <= found
