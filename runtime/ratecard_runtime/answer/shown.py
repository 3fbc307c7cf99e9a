"""What people may see of an answer: printable words, without the API key."""

from dataclasses import replace

from ratecard_runtime.answer.answer import Answer, read_answer
from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.session import Session
from ratecard_runtime.secret import Secret

EXCERPT_LENGTH = 500
_CHARACTERS_AT_MOST = 16 * EXCERPT_LENGTH
"""Of which an excerpt is made; most of a body may be blanks and masks."""


def excerpt(session: Session, content: bytes) -> str:
    """Return the start of a body as one line of printable text, at most 500 characters."""
    text = content[:_CHARACTERS_AT_MOST].decode("utf-8", "replace")
    return session.shown(text)[:EXCERPT_LENGTH]


def shown_body(session: Session, answer: Answer) -> JsonValue:
    """Return a body of its own to show, without the key in any name or value."""
    if session.key is None or answer.fault:
        return answer.body
    return _without(session.key, read_answer(answer.response).body)


def shown_reading(session: Session, answer: Answer, reading: JobReading) -> JobReading:
    """Return what is known of a job with the provider's words made fit to be shown.

    The addresses and the body of one that ended well are its result, and stay as they came.
    """
    words = replace(
        reading,
        word=None if reading.word is None else session.shown(reading.word),
        message=session.shown(reading.message),
        code=None if reading.code is None else session.shown(reading.code),
    )
    if reading.state in ("succeeded", "partial"):
        return words
    body = shown_body(session, answer)
    return replace(
        words,
        urls=tuple(map(session.shown, reading.urls)),
        body=body[0] if isinstance(body, list) and len(body) == 1 else body,
    )


def _without(key: Secret, body: JsonValue) -> JsonValue:
    """Return `body`, of which every name and value that holds `key` was changed.

    Step by step and not by recursion: a body may be nested as deeply as its reader went.
    """
    root: list[JsonValue] = [body]
    left: list[dict[str, JsonValue] | list[JsonValue]] = [root]
    while left:
        node = left.pop()
        if isinstance(node, dict):
            items = [(key.masked(name), _leaf(key, value)) for name, value in node.items()]
            node.clear()
            node.update(items)
            values = list(node.values())
        else:
            node[:] = values = [_leaf(key, value) for value in node]
        left += [value for value in values if isinstance(value, dict | list)]
    return root[0]


def _leaf(key: Secret, value: JsonValue) -> JsonValue:
    if value is None or isinstance(value, bool | dict | list):
        return value
    text = str(value)
    masked = key.masked(text)
    return value if masked == text else masked
