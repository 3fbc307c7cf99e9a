"""Compare: which candidates of a page a spec does not know, and what it does not explain."""

import re
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Final
from urllib.parse import urlsplit

from ratecard.coverage.candidates import Candidate
from ratecard.coverage.explained import explains
from ratecard.coverage.operations import find_operations, is_beginning, readings_of_path
from ratecard.coverage.spec_values import plain_number
from ratecard.coverage.vocabulary import Vocabulary

_STATUS: Final = re.compile(r"[1-5]\d\d")
_GLUED_TYPE: Final = re.compile(r"^.*(?:string|boolean|integer|number|object)(?=[a-z])")
"""The end of a cell of types, glued before a name: `textstringprompt`."""


def is_known(candidate: Candidate, words: Vocabulary) -> bool:
    """Whether the spec holds what a page prints."""
    match candidate.kind:
        case "operation":
            return _knows_operation(candidate.text, words)
        case "parameter":
            return _knows_parameter(candidate, words)
        case "model":
            return _knows_word(candidate.text, words)
        case "value":
            return _knows_value(candidate, words)
        case "price":
            return _knows_price(candidate, words)
        case "error":
            return _knows_error(candidate.text, words)


def is_explained(candidate: Candidate, words: Vocabulary) -> bool:
    """Whether the spec says in words what a thing is that it does not hold."""
    forms = (candidate.text, candidate.text.partition(" ")[2])
    return any(
        explains(prose, form, candidate.owner) for prose in words.prose for form in forms if form
    )


def _knows_operation(text: str, words: Vocabulary) -> bool:
    method, space, path = text.partition(" ")
    if not space:
        method, path = "", text
    if path.startswith("https://"):
        address = urlsplit(path)
        path = f"{address.path}?{address.query}"
        if address.hostname not in words.hosts:
            return True
    return any(
        find_operations(words.operations, method or None, reading)
        or (not method and is_beginning(words.operations, reading))
        for reading in readings_of_path(path)
    )


def _knows_parameter(candidate: Candidate, words: Vocabulary) -> bool:
    own = words.own_names.get(candidate.owner or "")
    if candidate.named and own is not None:
        return candidate.text in own
    return _knows_word(candidate.text, words) or _knows_word(
        _GLUED_TYPE.sub("", candidate.text), words
    )


def _knows_word(text: str, words: Vocabulary) -> bool:
    known = (words.names, words.values, words.codes, words.items, words.kinds)
    if any(text in each for each in known):
        return True
    return "*" in text and any(fnmatchcase(value, text) for value in words.values)


def _knows_value(candidate: Candidate, words: Vocabulary) -> bool:
    if candidate.parameter is not None:
        values = words.values_of(candidate.owner, candidate.parameter)
        if candidate.default:
            values = words.defaults_of(candidate.owner, candidate.parameter) or values
        if values:
            return plain_number(candidate.text) in values
    known = _knows_word(plain_number(candidate.text), words) or _knows_case(candidate, words)
    return known or (
        _STATUS.fullmatch(candidate.text) is not None and _knows_error(candidate.text, words)
    )


def _knows_case(candidate: Candidate, words: Vocabulary) -> bool:
    """Whether the spec has a value in other letters: a sentence may begin it with a capital."""
    return candidate.parameter is None and candidate.text.lower() in words.values


def _knows_price(candidate: Candidate, words: Vocabulary) -> bool:
    price = Decimal(candidate.text)
    return price in words.own_prices.get(candidate.owner or "", words.prices)


def _knows_error(text: str, words: Vocabulary) -> bool:
    return int(text) in words.statuses if text.isdigit() else _knows_word(text, words)
