"""Codes: what `ratecard release --check` finds."""

from collections.abc import Mapping

CODES: Mapping[str, str] = {
    "version-too-low": "The changes of a spec need a higher version than it has.",
    "release-not-written": "The changelog has no entry for a version that changes something.",
    "price-not-told": "The changelog leaves out a change of what something costs.",
    "price-taken-back": "The changelog tells of a price that did not change.",
}
