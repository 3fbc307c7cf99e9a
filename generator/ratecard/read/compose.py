"""Compose: the events of the YAML parser to plain data, with a spot for each value.

Events are read one by one, with a limit on depth, because the parser's own tree of nodes is
built by recursion without one.
"""

from collections.abc import Iterator
from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from ratecard.findings import Finding
from ratecard.read.characters import find_unseen, name_of
from ratecard.read.document import DataPath, Document, Spot, show_path
from ratecard.read.limits import Limits
from ratecard.read.scalars import NumberError, resolve
from ratecard.read.syntax import syntax_finding
from ratecard.spec import JsonScalar, JsonValue, Position

Loader: TypeAlias = "type[yaml.CSafeLoader] | type[yaml.SafeLoader]"
FASTEST_LOADER: Loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


class _StoppedError(Exception):
    """The file goes beyond a limit; the finding is already noted."""


def compose(
    text: str,
    shown: str,
    limits: Limits,
    findings: list[Finding],
    loader: Loader = FASTEST_LOADER,
) -> Document:
    """Return the Document of a text whose faults so far are `findings`."""
    composer = _Composer(yaml.parse(text, Loader=loader), shown, limits, findings)
    data: JsonValue = None
    try:
        data = composer.document()
    except _StoppedError:
        composer.unknown.add(())
    except yaml.YAMLError as error:
        composer.unknown.add(())
        composer.findings.append(syntax_finding(error, text, shown, composer.long_quote))
    return Document(
        file=shown,
        data=data,
        spots=composer.spots,
        unknown=frozenset(composer.unknown),
        findings=tuple(composer.findings),
    )


class _Composer:
    """The state of one reading: events still to come, spots, findings and unknown places."""

    def __init__(
        self, events: Iterator[Event], shown: str, limits: Limits, findings: list[Finding]
    ) -> None:
        self.events = events
        self.shown = shown
        self.limits = limits
        self.findings = findings
        self.spots: dict[DataPath, Spot] = {}
        self.unknown: set[DataPath] = set()
        self.long_quote: ScalarEvent | None = None

    def document(self) -> JsonValue:
        """Read the one document of the file."""
        data: JsonValue = None
        started = False
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                self._document_start(event, is_first=not started)
                started = True
                data = self._value(next(self.events), (), None)
        if not started or (data is None and not self.unknown):
            self.unknown.add(())
            message = "the file holds nothing"
            self._note(None, (), "empty-file", message, "fill it in, or delete it")
        return data

    def _document_start(self, event: DocumentStartEvent, *, is_first: bool) -> None:
        if not is_first:
            self._note(
                event,
                (),
                "several-documents",
                "the file holds a second document after `---`",
                "remove the `---`, or put the document into a file of its own",
            )
            raise _StoppedError
        if event.version or event.tags:
            message = "a line that begins with `%` stands before the document"
            self._note(event, (), "yaml-syntax", message, "remove the line")

    def _value(self, event: Event, path: DataPath, key: Event | None) -> JsonValue:
        self._spot(event, path, key)
        if isinstance(event, ScalarEvent):
            if event.anchor or event.tag:
                self._refuse_marks(event, path)
            return self._scalar(event, path)
        if isinstance(event, CollectionStartEvent):
            if event.anchor or event.tag:
                self._refuse_marks(event, path)
            if len(path) >= self.limits.depth:
                self._stop(event, path, "too-deep", f"more than {self.limits.depth} levels")
            if isinstance(event, MappingStartEvent):
                return self._mapping(path)
            return self._sequence(path)
        self._alias(event, path)
        return None

    def _mapping(self, path: DataPath) -> JsonValue:
        mapping: dict[str, JsonValue] = {}
        for event in self.events:
            if isinstance(event, MappingEndEvent):
                break
            if not isinstance(event, ScalarEvent):
                self._strange_key(event, path)
                continue
            key = event.value
            if event.anchor or event.tag:
                self._refuse_marks(event, (*path, key))
            if key in mapping:
                self._duplicate(event, (*path, key))
                continue
            if event.style == '"' and find_unseen(key):
                self._note_unseen(event, path, key)
            if key == "<<" and not event.style:
                message = "the merge key `<<` copies what no reader sees"
                self._note(event, path, "merge-key", message, "write the keys out")
                self.unknown.add((*path, key))
            mapping[key] = self._value(next(self.events), (*path, key), event)
        return mapping

    def _sequence(self, path: DataPath) -> JsonValue:
        values: list[JsonValue] = []
        for event in self.events:
            if isinstance(event, SequenceEndEvent):
                break
            values.append(self._value(event, (*path, len(values)), None))
        return tuple(values)

    def _scalar(self, event: ScalarEvent, path: DataPath) -> JsonScalar:
        if event.style:
            if event.start_mark and event.end_mark and event.end_mark.line > event.start_mark.line:
                self.long_quote = event
            if event.style == '"' and find_unseen(event.value):
                self._note_unseen(event, path, event.value)
            return event.value
        try:
            return resolve(event.value, self.limits.digits)
        except NumberError as error:
            self.unknown.add(path)
            hint = "write a number that fits, or quote it if it is text"
            self._note(event, path, "unusable-number", str(error), hint)
            return None

    def _spot(self, event: Event, path: DataPath, key: Event | None) -> None:
        if len(self.spots) >= self.limits.nodes:
            self._stop(event, path, "too-many-values", f"more than {self.limits.nodes:,} values")
        line, column = _start(event)
        key_line, key_column = _start(key) if key else (line, column)
        quoted = isinstance(event, ScalarEvent) and event.style in ('"', "'")
        self.spots.setdefault(path, Spot(key_line, key_column, line, column, quoted))

    def _stop(self, event: Event, path: DataPath, code: str, excess: str) -> None:
        self._note(event, path, code, f"the file has {excess}", "make the file smaller or flatter")
        raise _StoppedError

    def _refuse_marks(self, event: NodeEvent, path: DataPath) -> None:
        if event.anchor:
            message = f"the anchor `&{event.anchor}` is not part of the spec language"
            hint = "write the value out, or name it once in types.yaml and use $ref"
            self._note(event, path, "anchor", message, hint)
        tag = getattr(event, "tag", None)
        if tag:
            self.unknown.add(path)
            shown = str(tag).replace("tag:yaml.org,2002:", "!!")
            message = f"the tag `{shown}` is not part of the spec language"
            self._note(event, path, "tag", message, "remove it, and quote what must be text")

    def _alias(self, event: Event, path: DataPath) -> None:
        self.unknown.add(path)
        name = event.anchor if isinstance(event, AliasEvent) else ""
        message = f"the alias `*{name}` is not part of the spec language"
        hint = "write the value out, or name it once in types.yaml and use $ref"
        self._note(event, path, "alias", message, hint)

    def _duplicate(self, event: ScalarEvent, path: DataPath) -> None:
        first = self.spots[path]
        related = (Position(self.shown, first.key_line, first.key_column), "it is first set here")
        self._note(
            event,
            path,
            "duplicate-key",
            f"the key `{event.value}` is set twice",
            "keep one of the two",
            related,
        )
        self._value(next(self.events), path, event)

    def _strange_key(self, event: Event, path: DataPath) -> None:
        message = "a key must be one word or number"
        self._note(event, path, "key-not-text", message, "write `key: value`")
        self._value(event, (*path, "?"), None)
        self._value(next(self.events), (*path, "?"), None)

    def _note_unseen(self, event: Event, path: DataPath, text: str) -> None:
        found = find_unseen(text)
        name = name_of(found.group()) if found else ""
        message = f"the text holds a character that cannot be seen: {name}"
        self._note(event, path, "control-character", message, "remove the character")

    def _note(
        self,
        event: Event | None,
        path: DataPath,
        code: str,
        message: str,
        hint: str,
        *related: tuple[Position, str],
    ) -> None:
        line, column = _start(event) if event else (1, 1)
        self.findings.append(
            Finding(
                position=Position(self.shown, line, column),
                path=show_path(path),
                code=code,
                message=message,
                hint=hint,
                related=related,
            )
        )


def _start(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
