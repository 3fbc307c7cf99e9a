"""The rules: each a small function that finds one form in which docs print a fact."""

from collections.abc import Iterator

from ratecard.coverage.candidates import Candidate, passages
from ratecard.coverage.page import Page
from ratecard.coverage.rules import errors, models, operations, parameters, prices, values

RULES = (
    *operations.RULES,
    *parameters.RULES,
    *models.RULES,
    *values.RULES,
    *prices.RULES,
    *errors.RULES,
)


def find_candidates(page: Page) -> Iterator[Candidate]:
    """Yield everything in a page that looks like a fact, line by line; a fact may come twice."""
    for passage in passages(page):
        for rule in RULES:
            yield from rule(passage)
