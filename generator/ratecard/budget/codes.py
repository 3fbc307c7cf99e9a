"""Codes: every kind of finding that a workload file can have of its own.

Faults of the YAML and of the schema have the codes of `ratecard.validate.codes`.
"""

from collections.abc import Mapping

CODES: Mapping[str, str] = {
    "workload-budget-form": "A budget is neither in credits of a provider nor in money.",
    "workload-expression": "An expression cannot be read or has no value.",
    "workload-invalid-call": "The parameters of a line are none that its item takes.",
    "workload-negative": "A count or a budget is below zero.",
    "workload-no-count": "A price counts what the call does not say and nothing limits.",
    "workload-no-credit-price": "A budget in money needs the price of a credit.",
    "workload-not-offered": "The provider does not sell what a line asks for.",
    "workload-purchase": "A line buys credits instead of spending them.",
    "workload-unknown-item": "A line names an item that its provider does not have.",
    "workload-unknown-provider": "A provider has no spec.",
    "workload-unknown-variable": "An expression names a variable that is not set before.",
}
