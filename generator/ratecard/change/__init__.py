"""What changed between two sets of specs, by meaning and never by text.

Reading order: `kinds` (every kind of change), `changes` (one change), `values` (how values are
written); `schemas`, `fields`, `operations`, `models`, `provider`, `jobs`, `types` and `prices`
(each compares one noun); `axes`, `calls`, `answers`, `evaluation`, `causes` and `days` (prices, by
asking); `specs` (two specs), `revisions` (two folders or git revisions), `acknowledgements`
(what somebody answers for); `words`, `text`, `data`, `markdown` and `github` (how people and
programs read it).
"""

from ratecard.change.acknowledgements import Acknowledgement, Judgement, judge
from ratecard.change.changes import Change, mirrored, sort_changes
from ratecard.change.kinds import KINDS, Axis, Kind, Level
from ratecard.change.revisions import Comparison, compare_revisions
from ratecard.change.specs import compare_specs

__all__ = [
    "KINDS",
    "Acknowledgement",
    "Axis",
    "Change",
    "Comparison",
    "Judgement",
    "Kind",
    "Level",
    "compare_revisions",
    "compare_specs",
    "judge",
    "mirrored",
    "sort_changes",
]
