"""Parameters and other names of fields: in tables, lists, query strings and JSON."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule
from ratecard.coverage.patterns import CODE_SPAN, METHOD_AND_PATH, URL, without_marks

_NAME_COLUMNS: Final = frozenset(
    (
        "argument",
        "attribute",
        "field",
        "header",
        "input",
        "key",
        "option",
        "param",
        "parameter",
        "property",
        "query param",
        "query parameter",
    )
)
_DETAIL_COLUMNS: Final = frozenset(("type", "required", "default"))
_LIST_COLUMN: Final = re.compile(r"\b(?:param|body|field)", re.IGNORECASE)
_TYPE: Final = (
    r"string|str|integer|int|number|float|boolean|bool|array|object|enum|file|url|uuid|list"
    r"|one of|required|optional|date"
)
_LIST_ITEM: Final = re.compile(
    rf"\s*[-*•]?\s*[`*]*([A-Za-z_][\w.\[\]-]*)[`*]*\s*[(:]\s*[`*]*(?:{_TYPE})\b", re.IGNORECASE
)
_DASHED: Final = re.compile(r"\s*([a-z][\w.\[\]]*)\s+[—\u2013-]\s+\S")
_JOINTS: Final = re.compile(r"[.\[\]]+|^(?:root|body|input|query|path|header):")
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_LISTED: Final = re.compile(r"[a-z][A-Za-z0-9_]*")
_SNAKE: Final = re.compile(r"(?<![\w/.@-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w(/@-])")
_CAMEL: Final = re.compile(r"(?<![\w/.@-])[a-z]+(?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?![\w(/@.-])")
_QUERY: Final = re.compile(r"[?&]([A-Za-z_][\w-]*)=")
_FORM: Final = re.compile(r"(?:-F|--form|--data-urlencode|-d)\s+[\"']?([A-Za-z_]\w*)=")
_JSON_KEY: Final = re.compile(r"\"([A-Za-z_][\w.-]*)\\?\"\s*:")
_BODY: Final = re.compile(r"\{([^{}]*)\}")
_BODY_KEY: Final = re.compile(r"(?:^|,)\s*\"([A-Za-z_]\w*)\"\s*(?=[,:]|$)")
_NAMES_LINE: Final = re.compile(r"[a-z]\w*(?: [a-z]\w*)*|[a-z]\w*(?:, [a-z]\w*)+")
_HEADER: Final = re.compile(r"(?<![\w-])(?:X(?:-[A-Z]\w*)+|Idempotency-Key)(?![\w-])")
_TITLE: Final = re.compile(r"[A-Z][A-Za-z ]{1,60}")
_LITTLE_WORDS: Final = frozenset(
    ("a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "for", "from", "has", "in")
) | frozenset(("is", "it", "not", "of", "on", "or", "so", "that", "the", "then", "to", "with"))
"""Words of a sentence that goes on from the line before."""
_PLACEHOLDER: Final = re.compile(r"(?:^|_)(?:your|my|example|xxx+)(?:_|$)")
_CODE_LINE: Final = re.compile(
    r"=>|\bfunction\b|;\s*$|^\s*(?:import|from|const|let|var|return|print|raise|if|elif|def|for|"
    r"while|await)\b|^\s*[\w.]+ = |\w\(.*\)\s*$"
)


def table_names(passage: Passage) -> Iterator[Candidate]:
    """The first column of a table of parameters."""
    row = passage.row
    if row is None or not row.cells or not row.headings or row.cells[0].startswith("/"):
        return
    details = _DETAIL_COLUMNS.intersection(row.headings)
    if row.headings[0] in _NAME_COLUMNS or (row.headings[0] == "name" and details):
        for part in re.split(r"\s*(?:,|/|\+|\bor\b)\s*", without_marks(row.cells[0])):
            yield from _declared(re.sub(r"\s*\([^)]*\)$", "", part), passage)


def table_lists(passage: Passage) -> Iterator[Candidate]:
    """A column that lists parameters: `start_seconds, end_seconds`, `speed_factor (0.25-4)`."""
    for heading, cell in passage.row.columns() if passage.row else ():
        if not _LIST_COLUMN.search(heading) or heading in _NAME_COLUMNS:
            continue
        parts = re.split(r"(?:,\s*|(?<=\w)/(?=\w))(?![^()]*\))", without_marks(cell))
        names = [re.sub(r"\s*\([^)]*\)$", "", part) for part in parts]
        if len(names) > 1 or names[0] != parts[0]:
            for name in names:
                yield from _declared(name.rpartition(": ")[2], passage)


def list_items(passage: Passage) -> Iterator[Candidate]:
    """`- name (string; required)`, `name: integer`."""
    found = _LIST_ITEM.match(passage.text)
    if found is not None and passage.row is None and not passage.code:
        yield from _declared(found.group(1), passage)


def dashed_names(passage: Passage) -> Iterator[Candidate]:
    """`prompt — what to draw`, on a line of its own."""
    found = _DASHED.match(passage.text)
    if found is not None and passage.row is None and not passage.code:
        yield from _declared(found.group(1), passage)


def name_lists(passage: Passage) -> Iterator[Candidate]:
    """`prompt image_size`: a line of names, one of them plainly so or under such a heading."""
    is_list = _NAMES_LINE.fullmatch(passage.text) is not None and passage.row is None
    is_sure = passage.names or re.search(r"[a-z][_A-Z]", passage.text)
    if is_list and not passage.code and is_sure:
        names = _LISTED.findall(passage.text)
        if not _LITTLE_WORDS.intersection(names) and not _PLACEHOLDER.search(passage.text):
            for name in names:
                yield from _declared(name, passage)


def json_keys(passage: Passage) -> Iterator[Candidate]:
    """`"prompt": "…"`."""
    for name in _JSON_KEY.findall(passage.text):
        yield _named(name, passage)


def short_bodies(passage: Passage) -> Iterator[Candidate]:
    """`{"prompt","duration"}` and `{"name":"My film"}`, in a row of a table a whole body."""
    for body in _BODY.findall(passage.text):
        for name in _BODY_KEY.findall(body):
            yield _named(name, passage, named=passage.row is not None)


def query_names(passage: Passage) -> Iterator[Candidate]:
    """`?limit=20&cursor=x`, `-F image=@file`."""
    for pattern in (_QUERY, _FORM):
        for name in pattern.findall(passage.text):
            yield _named(name, passage, named=passage.row is not None)


def technical_words(passage: Passage) -> Iterator[Candidate]:
    """`next_cursor` and `taskId`, wherever they stand but in a program."""
    is_heading = passage.row is not None and not passage.row.headings
    is_program = _CODE_LINE.search(passage.text) and not CODE_SPAN.search(passage.text)
    if is_heading or is_program or _TITLE.fullmatch(passage.text):
        return
    text = URL.sub(" ", METHOD_AND_PATH.sub(" ", passage.text))
    for pattern in (_SNAKE, _CAMEL):
        for name in pattern.findall(text):
            if not _PLACEHOLDER.search(name):
                yield _named(name, passage)


def header_names(passage: Passage) -> Iterator[Candidate]:
    """`X-RateLimit-Remaining`, `Idempotency-Key`."""
    for name in _HEADER.findall(passage.text):
        yield _named(name, passage)


def _declared(text: str, passage: Passage) -> Iterator[Candidate]:
    """A name that the page lists for the owner; the parts of `prompts[].text` stand deeper."""
    parts = [part for part in _JOINTS.split(text.strip(" *`")) if part]
    for part in parts if all(_NAME.fullmatch(part) for part in parts) else ():
        yield _named(part, passage, named=len(parts) == 1)


def _named(name: str, passage: Passage, *, named: bool = False) -> Candidate:
    return Candidate(
        kind="parameter", text=name, line=passage.line, owner=passage.owner, named=named
    )


RULES: Final[tuple[Rule, ...]] = (
    table_names,
    table_lists,
    list_items,
    dashed_names,
    name_lists,
    json_keys,
    short_bodies,
    query_names,
    technical_words,
    header_names,
)
