"""Hostile text in spec files: every value is either refused, or changes nothing but text.

Each payload takes the place of every text value of a whole spec. Values that a finding points at
get their own text back, until the spec loads; what then comes out must have the structure that
the same spec has with plain words in those places.
"""

import ast
import io
import json
import re
import tokenize
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
import yaml
from black import format_str
from black.mode import Mode, TargetVersion
from markdown_it import MarkdownIt
from tests.hostile import PAYLOADS

from ratecard.load import load_provider
from ratecard.plan import package_plan
from ratecard.render.build import build
from ratecard.render.finish import finish
from ratecard.render.package import render_package
from ratecard.render.templates import read_templates
from ratecard.resources import templates_folder

ACME = Path(__file__).parents[1] / "cases" / "minimal" / "acme"
SAMPLE = [name for number, name in enumerate(PAYLOADS) if number % 3 == 0]
WHOLE = ["backslash_before_closing", "mypy_switch", "markdown_table"]
WORD = "plain words"
Shapes = Mapping[str, object]


@dataclass(frozen=True)
class Slot:
    """A text value of a spec file: where it is written."""

    file: str
    line: int
    column: int
    start: int
    end: int


def slots() -> Iterator[Slot]:
    """Every value of the spec that is text; keys and numbers are left alone."""
    for path in sorted(ACME.glob("*.yaml")):
        waiting = [cast("object", yaml.compose(path.read_text(encoding="utf-8")))]
        while waiting:
            match waiting.pop():
                case yaml.MappingNode(value=pairs):
                    waiting += [value for _, value in pairs]
                case yaml.SequenceNode(value=parts):
                    waiting += parts
                case yaml.ScalarNode(tag="tag:yaml.org,2002:str") as node:
                    start, end = node.start_mark, node.end_mark
                    yield Slot(path.name, start.line + 1, start.column + 1, start.index, end.index)
                case _:
                    continue


def quoted(text: str) -> str:
    """`text` as a double-quoted scalar of YAML."""
    plain = [
        each if " " <= each <= "~" and each not in '"\\' else f"\\U{ord(each):08x}" for each in text
    ]
    return f'"{"".join(plain)}"'


def write(folder: Path, text: str, chosen: frozenset[Slot]) -> Path:
    """Write the spec with `text` in the chosen slots."""
    spec = folder / "acme"
    spec.mkdir(parents=True, exist_ok=True)
    for path in ACME.glob("*.yaml"):
        content = path.read_text(encoding="utf-8")
        for slot in sorted(chosen, key=lambda each: -each.start):
            if slot.file == path.name:
                content = content[: slot.start] + quoted(text) + content[slot.end :]
        (spec / path.name).write_text(content, encoding="utf-8")
    return spec


def written_at(text: str, chosen: frozenset[Slot]) -> dict[tuple[str, int, int], Slot]:
    """Where each chosen slot stands once `text` is in all of them."""
    found: dict[tuple[str, int, int], Slot] = {}
    shift: dict[tuple[str, int], int] = {}
    for slot in sorted(chosen, key=lambda each: each.start):
        line = (slot.file, slot.line)
        found[*line, slot.column + shift.get(line, 0)] = slot
        shift[line] = shift.get(line, 0) + len(quoted(text)) - (slot.end - slot.start)
    return found


def let_through(folder: Path, text: str, chosen: frozenset[Slot]) -> frozenset[Slot]:
    """The chosen slots without those that a finding points at, until there is none.

    A finding about a whole list or mapping takes out what stands on its line.
    """
    while findings := load_provider(write(folder, text, chosen)).findings:
        places = written_at(text, chosen)
        at = {(Path(each.position.file).name, each.position) for each in findings}
        named = {places.get((file, place.line, place.column)) for file, place in at}
        lines = {(file, place.line) for file, place in at}
        beside = {slot for slot in chosen if (slot.file, slot.line) in lines}
        refused = chosen & named or chosen & beside
        if not refused:
            break
        chosen -= refused
    return chosen


@pytest.fixture(scope="module")
def free(tmp_path_factory: pytest.TempPathFactory) -> frozenset[Slot]:
    """The values in which any words may stand; all others are names, places, numbers or codes."""
    folder = tmp_path_factory.mktemp("free")
    return frozenset(
        slot
        for slot in let_through(folder, WORD, frozenset(slots()))
        if load_provider(write(folder, WORD, frozenset({slot}))).spec
    )


def test_names_and_places_take_no_free_words(free: frozenset[Slot]) -> None:
    """Most values of a spec are checked when it is read; descriptions and the like are free."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in ACME.glob("*.yaml")}
    found = {texts[slot.file][slot.start : slot.end] for slot in free}

    assert {"Acme Media", "Submit a task.", "Credits are taken at submission."} <= found
    assert not {"acme", "clip-2", "body.input", "POST", "/v1/generate", "prompt", "integer"} & found


def accepted(folder: Path, payload: str, free: frozenset[Slot]) -> frozenset[Slot]:
    """The slots that let `payload` through, all of them written at once."""
    chosen = let_through(folder, payload, free)
    assert load_provider(write(folder, payload, chosen)).findings == ()
    return chosen


def raw_files(spec: Path) -> dict[str, str]:
    """The package as rendered, with `pass` in place of the models and before black."""
    loaded = load_provider(spec).spec
    assert loaded is not None
    files = render_package(package_plan(loaded), read_templates(templates_folder()))
    return {file.path: re.sub(r"__models_[0-9a-f]+__", "pass", file.text) for file in files}


def whole_files(spec: Path) -> dict[str, str]:
    """The finished package."""
    (package,) = build([spec], read_templates(templates_folder()), {}, finish).packages
    return {path: file.content.decode() for path, file in package.files.items()}


@pytest.mark.parametrize("name", SAMPLE)
def test_a_payload_is_refused_or_stays_text(
    name: str, free: frozenset[Slot], tmp_path: Path
) -> None:
    """In every value of the spec at once."""
    chosen = accepted(tmp_path / "hostile", PAYLOADS[name], free)

    files = raw_files(write(tmp_path / "hostile", PAYLOADS[name], chosen))
    assert shapes(files) == shapes(raw_files(write(tmp_path / "plain", WORD, chosen)))
    assert {path: invisible(text) for path, text in files.items() if invisible(text)} == {}


@pytest.mark.parametrize("name", WHOLE)
def test_the_finished_package_too(name: str, free: frozenset[Slot], tmp_path: Path) -> None:
    """With its models, and laid out by black, which then changes nothing more."""
    chosen = accepted(tmp_path / "hostile", PAYLOADS[name], free)
    assert len(chosen) > 60

    files = whole_files(write(tmp_path / "hostile", PAYLOADS[name], chosen))
    assert shapes(files) == shapes(whole_files(write(tmp_path / "plain", WORD, chosen)))
    assert {path: invisible(text) for path, text in files.items() if invisible(text)} == {}
    mode = Mode(line_length=100, target_versions={TargetVersion.PY311})
    for path, source in files.items():
        assert not path.endswith(".py") or format_str(source, mode=mode) == source, path


def invisible(text: str) -> set[str]:
    """Characters that a reader does not see: controls, formats, halves of pairs."""
    return {
        each for each in text if each != "\n" and unicodedata.category(each) in {"Cc", "Cf", "Cs"}
    }


def shapes(files: Mapping[str, str]) -> Shapes:
    """The structure of each file, without its texts."""
    return {path: SHAPES.get(Path(path).suffix, len)(text) for path, text in files.items()}


def python_shape(source: str) -> object:
    """The tree but for string constants, and all comments, which could switch tools off."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            # `Literal["a",]`, with a comma where the text needs a line of its own, is the same.
            node.slice = node.slice.elts[0] if len(node.slice.elts) == 1 else node.slice
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return ast.dump(tree), [each.string for each in tokens if each.type == tokenize.COMMENT]


def markdown_shape(source: str) -> object:
    """The tokens but for texts; a long text may have another line."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = [
        each.content if each.type == "html_inline" else each.type
        for token in parser.parse(source)
        for each in (token, *(token.children or ()))
    ]
    return [
        each
        for each in tokens
        if each not in {"softbreak", "text", "code_inline", "<code>", "</code>"}
    ]


def data_shape(value: object) -> object:
    """Keys and types."""
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return {key: data_shape(each) for key, each in pairs}
    if isinstance(value, list):
        return [data_shape(each) for each in cast("list[object]", value)]
    return type(value)


SHAPES: Mapping[str, Callable[[str], object]] = {
    ".py": python_shape,
    ".md": markdown_shape,
    ".toml": lambda source: data_shape(tomllib.loads(source)),
    ".json": lambda source: data_shape(json.loads(source)),
}
