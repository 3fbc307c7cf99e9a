"""Codes: every kind of finding that an acknowledgement file can have of its own.

Faults of the YAML and of the schema have the codes of `ratecard.validate.codes`.
"""

from collections.abc import Mapping

CODES: Mapping[str, str] = {
    "acknowledged-twice": "Two entries acknowledge one change.",
    "acknowledged-unknown-kind": "An entry names a kind of change that does not exist.",
}
