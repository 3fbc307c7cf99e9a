"""Budget: what a workload costs in a month, and whether that keeps to its limits.

Reading order: `workload` (what the file says), `expressions` and `read` (from the file),
`pricing` (a line to its price), `report` (totals and limits), `comparison` (against other specs),
`assess` (all of it); `rows`, `text`, `markdown`, `data`, `junit` and `github` (what is printed).
"""

from ratecard.budget.assess import Assessed, Assessment, assess
from ratecard.budget.codes import CODES
from ratecard.budget.read import Read, read_workload
from ratecard.budget.workload import Workload

__all__ = [
    "CODES",
    "Assessed",
    "Assessment",
    "Read",
    "Workload",
    "assess",
    "read_workload",
]
