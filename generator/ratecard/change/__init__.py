"""What changed between two sets of specs, by meaning and never by text.

Reading order: `kinds` (every kind of change), `changes` (one change), `values` (how values are
written); `schemas`, `fields`, `operations`, `models`, `provider`, `jobs`, `types` and `prices`
(each compares one noun); `specs` (two specs), `revisions` (two folders or git revisions),
`report` (how people and programs read the changes).
"""

from ratecard.change.changes import Change, mirrored, sort_changes
from ratecard.change.kinds import KINDS, Axis, Kind, Level
from ratecard.change.revisions import Comparison, compare_revisions
from ratecard.change.specs import compare_specs

__all__ = [
    "KINDS",
    "Axis",
    "Change",
    "Comparison",
    "Kind",
    "Level",
    "compare_revisions",
    "compare_specs",
    "mirrored",
    "sort_changes",
]
