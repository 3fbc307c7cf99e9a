"""Headers of answers: what the docs say stands there beside the body."""

from collections.abc import Iterator

from ratecard.contract.values import Header, Schema
from ratecard.spec import Provider

_NUMBER: Schema = {"type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$"}
_TEXT: Schema = {"type": "string"}


def headers_of(provider: Provider, status: int) -> tuple[Header, ...]:
    """The headers that an answer with this status may carry."""
    return tuple({each.name.lower(): each for each in _headers(provider, status)}.values())


def _headers(provider: Provider, status: int) -> Iterator[Header]:
    for name in provider.errors.request_id_headers:
        yield Header(name=name, description="Id of the call.", schema=_TEXT)
    told = provider.limit_headers
    if told is None:
        return
    refuses = status == 429
    if told.sent == "always" or refuses:
        numbers = {
            told.limit: "The most calls.",
            told.remaining: "Calls that are left.",
            told.reset: "When the count begins anew, in seconds since 1970.",
        }
        for header, words in numbers.items():
            if header:
                yield Header(name=header, description=words, schema=_NUMBER)
    if told.retry_after and refuses:
        wait = "How long to wait, in seconds or until a date."
        yield Header(name=told.retry_after, description=wait, schema=_TEXT)
