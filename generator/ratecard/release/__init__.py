"""Release: which version each package needs after a change of its spec, and what its users read.

Reading order: `released` (what was released last), `entry` (the changes as lines of a changelog),
`needed` (the version that they need), `prepare` (all of it for one provider), `check` (what is
not as it should be), `files` and `write` (provider.yaml and changelog.yaml, all or nothing);
`text` and `data` (what is printed).
"""

from ratecard.release.check import check_release
from ratecard.release.codes import CODES
from ratecard.release.prepare import Prepared, prepare
from ratecard.release.write import ReleaseError, write_releases

__all__ = [
    "CODES",
    "Prepared",
    "ReleaseError",
    "check_release",
    "prepare",
    "write_releases",
]
