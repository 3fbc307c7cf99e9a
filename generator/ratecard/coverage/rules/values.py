"""Allowed values, defaults and values of examples."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule
from ratecard.coverage.patterns import CODE_SPAN, URL, without_marks

_OF_PARAMETER: Final = re.compile(
    r"\s*[-*•]?\s*[`*]*([A-Za-z_][\w.\[\]-]*)[`*]*\s*(?:\(|[—\u2013:]|-\s)"
)
_BREAK: Final = re.compile(r"[()\[\]{}=;]")
_NOTE: Final = re.compile(r"\s*\([^()|]*\)")
_BAR: Final = re.compile(r"\s\|\s|\s{2}\+\s{2}")
_SENTENCE: Final = re.compile(r"[,.]\s")
_ONE_OF: Final = re.compile(
    r"(?:one of|either|values?|options|filter by \w+)\s*:\s*([^;()\n]+)", re.I
)
_QUOTED: Final = re.compile(r"[\"“]([^\"“”]{1,60})[\"”]")
_DEFAULT: Final = re.compile(
    r"\bdefaults?(?:\s+to|\s+is)?[:=]?\s+[`\"“]?([A-Za-z0-9][\w.:@/-]*)"
    r"(?=[`\"”]?\s*(?:$|[.,;)|]))",
    re.IGNORECASE,
)
_MARKED_DEFAULT: Final = re.compile(r"([\w.:@/-]+)[`\"”]?\s*\(default\)")
_EVENT: Final = re.compile(
    r"(?<![\w./@-])[a-z]+(?:(?:\.[a-z_]+)+\.[a-z_]*(?:ed|ing|progress)(?![a-z_./])"
    r"|\.[a-z_]*(?:ed|ing|progress)(?![A-Za-z_./(]))"
)
_BRACKETS: Final = re.compile(r"\(([a-z]+:|e\.g\.,?|)\s*([^()]+)\)")
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z]+[A-Z]\w*")
_NOTHING: Final = frozenset(("null", "none", "None"))
_DURATION: Final = re.compile(r"\d+ ?(?:s|ms|min)")
_TECHNICAL: Final = re.compile(r"[a-z]_[a-z\d]|\d[a-z]")
_NUMBERS: Final = re.compile(r"(?:one of|:) (\d+(?:, \d+)+(?:,? or \d+)?)(?!\w|\.\d)")
_DASH_LIST: Final = re.compile(r"\s*[a-z][\w.\[\]]*\s+[—\u2013]\s+([^.;]+)$")
_TOKEN: Final = re.compile(r"[A-Za-z0-9][\w.:@*+/-]*")
_PLAIN: Final = re.compile(r"[\w.:@*+/ -]{1,40}")
_JSON: Final = re.compile(r"\"([A-Za-z_]\w*)\"\s*:\s*\"([A-Za-z0-9][\w.:@-]{0,40})\"")
_FREE: Final = re.compile(r"(?:id|cursor|token|key|url|name|secret|_at)$", re.IGNORECASE)
_TRAILING: Final = re.compile(r"\s*\([^()]*\)\s*$|\s*—.*$|\s+index\b.*$")
_PROSE: Final = re.compile(r"[a-z]+ [a-z]+ [a-z]+")


def pipe_lists(passage: Passage) -> Iterator[Candidate]:
    """`square | portrait`, in a cell of its own or behind the name of a parameter."""
    texts = passage.row.cells if passage.row else (passage.text,)
    name = _parameter(passage)
    for text in texts if not passage.code else ():
        for part in _BREAK.split(_NOTE.sub("", without_marks(text))):
            first, *others = _BAR.split(part)
            if others:
                yield from _values([_SENTENCE.split(first)[-1], *others], name, passage)


def quoted_lists(passage: Passage) -> Iterator[Candidate]:
    """`one of: "a" | "b"`, `Filter by type: "image" or "video"`."""
    for found in () if passage.code else _ONE_OF.findall(passage.text):
        yield from _values(_QUOTED.findall(found), _parameter(passage), passage)


def defaults(passage: Passage) -> Iterator[Candidate]:
    """`default: 5`, `Defaults to "16:9"`, `voice — alloy (default)`."""
    name = _parameter(passage)
    if name is not None and not passage.code:
        for pattern in (_DEFAULT, _MARKED_DEFAULT):
            for found in pattern.findall(passage.text):
                if found not in _NOTHING:
                    yield _value(found.rstrip("."), name, passage, default=True)


def bracketed_lists(passage: Passage) -> Iterator[Candidate]:
    """`(roles: member, admin)`, `(e.g. euler, karras)`, `(dark or light)`, `(first, all_1fps)`."""
    for label, found in () if passage.code else _BRACKETS.findall(passage.text):
        parts = [part.strip('`"') for part in re.split(r",\s*(?:or\s+)?|\s+or\s+", found)]
        all_words = len(parts) > 1 and all(_TOKEN.fullmatch(part) for part in parts)
        if label or (all_words and (" or " in found or _TECHNICAL.search(found))):
            words = [part for part in parts if not _DURATION.fullmatch(part)]
            name = _parameter(passage) if all(part.isdigit() for part in parts) else None
            yield from _values(words, name, passage, of_one_word=True)


def number_lists(passage: Passage) -> Iterator[Candidate]:
    """`one of 4, 8, 16`, `: 2, 3, 4 or 5`, in the description of a parameter."""
    name = _parameter(passage)
    for found in _NUMBERS.findall(passage.text) if name and not passage.code else ():
        yield from _values(re.findall(r"\d+", found), name, passage)


def dashed_lists(passage: Passage) -> Iterator[Candidate]:
    """`voice — alloy (default), echo, fable`: words alone, with commas between them."""
    found = None if passage.code or passage.row else _DASH_LIST.match(passage.text)
    if found is None:
        return
    parts = [_TRAILING.sub("", part) for part in re.split(r",\s*(?:or\s+)?", found.group(1))]
    if len(parts) > 1 and all(_TOKEN.fullmatch(part) for part in parts if part != "etc"):
        yield from _values([part for part in parts if part != "etc"], _parameter(passage), passage)


def code_spans(passage: Passage) -> Iterator[Candidate]:
    """A word in a code span that is neither a path nor a piece of JSON; `max_size` is a name."""
    for span in () if passage.code else CODE_SPAN.findall(passage.text):
        if _NAME.fullmatch(span):
            yield Candidate(kind="parameter", text=span, line=passage.line, owner=passage.owner)
        elif _TOKEN.fullmatch(span) and not span.startswith("http"):
            yield _value(span.strip('"'), None, passage)


def events(passage: Passage) -> Iterator[Candidate]:
    """`video.generation.completed`: the name of an event."""
    for event in _EVENT.findall(URL.sub(" ", passage.text)):
        yield _value(event, None, passage)


def json_values(passage: Passage) -> Iterator[Candidate]:
    """`"voice": "alloy"`: one word as the value of a field."""
    for name, value in _JSON.findall(URL.sub(" ", passage.text)):
        if not _FREE.search(name):
            yield _value(value, None, passage)


def _values(
    parts: list[str], name: str | None, passage: Passage, *, of_one_word: bool = False
) -> Iterator[Candidate]:
    for part in parts:
        text = _TRAILING.sub("", part).rpartition(": ")[2].strip(' `"*')
        fits = (_TOKEN if of_one_word else _PLAIN).fullmatch(text) and not _PROSE.search(text)
        if text and fits:
            yield _value(text, name, passage)


def _value(text: str, name: str | None, passage: Passage, *, default: bool = False) -> Candidate:
    return Candidate(
        kind="value",
        text=text,
        line=passage.line,
        owner=passage.owner,
        parameter=name,
        default=default,
    )


def _parameter(passage: Passage) -> str | None:
    """The parameter that a line or a row describes."""
    if passage.row is not None:
        names = [
            without_marks(cell)
            for heading, cell in passage.row.columns()
            if heading in ("parameter", "field", "name", "param", "query param", "argument")
        ]
        name = names[0].partition(" ")[0] if names else ""
        several = bool(names) and re.search(r"[+,]", names[0]) is not None
    else:
        found = _OF_PARAMETER.match(passage.text)
        name, several = (found.group(1), False) if found else ("", True)
    return None if several else re.split(r"[.:\[\]]+", name)[-1] or None


RULES: Final[tuple[Rule, ...]] = (
    pipe_lists,
    quoted_lists,
    defaults,
    bracketed_lists,
    number_lists,
    dashed_lists,
    code_spans,
    events,
    json_values,
)
