"""The reader: YAML 1.2 core with positions, and plain words for what it cannot read."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from ratecard.findings import format_finding
from ratecard.read import DataPath, Document, Limits, read_file
from ratecard.read.compose import FASTEST_LOADER, Loader, compose
from ratecard.read.file import read_bytes
from ratecard.spec import JsonValue, Position

SPECS = Path(__file__).parents[1] / "specs"
MINIMAL = Path(__file__).parent / "cases" / "minimal"


def read(text: str | bytes, limits: Limits | None = None) -> Document:
    """Read a text as the file a.yaml."""
    content = text if isinstance(text, bytes) else text.encode()
    return read_bytes(content, "a.yaml", limits or Limits())


def told(text: str | bytes, limits: Limits | None = None) -> list[str]:
    """Return the first lines of all findings."""
    return [format_finding(each).splitlines()[0] for each in read(text, limits).findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("16:9", "16:9"),
        ("1:1", "1:1"),
        ("1:30:00", "1:30:00"),
        ("on", "on"),
        ("off", "off"),
        ("yes", "yes"),
        ("No", "No"),
        ("y", "y"),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("+5", 5),
        ("-0", 0),
        ("2026-11-20", "2026-11-20"),
        ("2026-11-20 10:00:00", "2026-11-20 10:00:00"),
        ("true", True),
        ("True", True),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("false", False),
        ("null", None),
        ("Null", None),
        ("~", None),
        ("", None),
        ("nil", "nil"),
        ("0.20", Decimal("0.20")),
        (".5", Decimal("0.5")),
        ("5.", Decimal("5")),
        ("1e3", Decimal("1000")),
        ("-1.5E-2", Decimal("-0.015")),
        ("1e", "1e"),
        ("e3", "e3"),
        (".", "."),
        ("+", "+"),
        ("1.2.3", "1.2.3"),
        ("480p", "480p"),
        ("٣", "٣"),
        ("=", "="),
        ("<<x", "<<x"),
        ("'010'", "010"),
        ('"true"', "true"),
        ("a b", "a b"),
    ],
)
def test_plain_words_mean_what_yaml_1_2_says(text: str, value: JsonValue) -> None:
    """Aspect ratios, dates and words stay text; numbers are whole or exact."""
    data = read(f"- 0\n- {text}\n").data
    assert data == (0, value)
    assert isinstance(data, tuple)
    assert type(data[1]) is type(value)


def test_decimals_keep_their_digits() -> None:
    """0.20 is not 0.2 when it is printed again, and 0.1 is exactly a tenth."""
    assert repr(read("a: 0.20\nb: 0.1\n").data) == "{'a': Decimal('0.20'), 'b': Decimal('0.1')}"


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999", "9" * 61, "0x" + "f" * 60])
def test_numbers_that_no_price_can_be_are_refused(text: str) -> None:
    """The finding stands at the number, and the place counts as unknown."""
    document = read(f"a: {text}\n")
    assert [each.code for each in document.findings] == ["unusable-number"]
    assert document.findings[0].position == Position("a.yaml", 1, 4)
    assert document.is_unknown(("a",))


def test_positions_of_keys_values_and_texts() -> None:
    """Lines and columns count from 1, in characters; a text in quotes begins after its quote."""
    document = read('é: {b: [1, "two"]}\nlong_key:\n  - deep: 3\n')
    assert document.key_at(("é", "b")) == Position("a.yaml", 1, 5)
    assert document.at(("é", "b")) == Position("a.yaml", 1, 8)
    assert document.at(("é", "b", 1)) == Position("a.yaml", 1, 12)
    assert document.text_at(("é", "b", 1)) == Position("a.yaml", 1, 13)
    assert document.text_at(("é", "b", 0)) == Position("a.yaml", 1, 9)
    assert document.key_at(("long_key", 0, "deep")) == Position("a.yaml", 3, 5)
    assert document.at(("long_key", 0, "deep")) == Position("a.yaml", 3, 11)


def test_a_place_that_is_not_there_is_shown_at_what_is_around_it() -> None:
    """A missing key points at the group that lacks it."""
    assert read("a:\n  b: 1\n").at(("a", "c", "d")) == Position("a.yaml", 2, 3)


def test_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    """The same data at the same places."""
    plain, windows = read("a: 1\nb: [x]\n"), read(b"\xef\xbb\xbfa: 1\r\nb: [x]\r\n")
    assert windows.findings == ()
    assert windows.data == plain.data
    assert windows.spots == plain.spots


def test_tabs_after_values_and_in_comments_are_fine() -> None:
    """Only indentation by tabs is refused."""
    assert read("a: 1\t# why\n").data == {"a": 1}


@pytest.mark.parametrize(
    ("text", "first_line"),
    [
        ("a: b: c\n", "a.yaml:1:5: yaml-syntax: a `:` stands where no key can be"),
        (
            "a: [1, 2\nb: 3\n",
            "a.yaml:2:2: yaml-syntax: a list in brackets lacks a comma or its `]`",
        ),
        ("a: {x: 1\nb: 2\n", "a.yaml:2:2: yaml-syntax: a group in braces lacks a comma or its `}`"),
        ("a: ]\n", "a.yaml:1:4: yaml-syntax: a value is missing before this bracket or the end"),
        ('x: 1\na: "bc\n', "a.yaml:2:4: yaml-syntax: this quote is never closed"),
        ("a: '\n---\n'\n", "a.yaml:1:4: yaml-syntax: this quote is never closed"),
        (
            'a: "x\nb: y"z\n',
            "a.yaml:1:4: yaml-syntax: this quote is closed only on line 2",
        ),
        (
            'a: "\\q"\n',
            "a.yaml:1:5: yaml-syntax: a backslash in double quotes begins no known escape",
        ),
        ("a:\n\tb: 1\n", "a.yaml:2:1: yaml-syntax: a tab stands where only spaces indent"),
        (
            "a: @x\n",
            "a.yaml:1:4: yaml-syntax: a text begins with a character that YAML keeps for itself",
        ),
        ("a: - b\n", "a.yaml:1:4: yaml-syntax: a `-` stands where no list can begin"),
        (
            "a:\n  b: 1\n c: 2\n",
            "a.yaml:3:2: yaml-syntax: this line does not line up with the lines it belongs to",
        ),
        ("a: !x!y z\n", "a.yaml:1:4: yaml-syntax: a tag that begins with `!` cannot be read"),
        ("a: &\n", "a.yaml:1:5: yaml-syntax: `&` or `*` begins a name that cannot be read"),
        (
            "%YAML 3.0\n---\na: 1\n",
            "a.yaml:1:1: yaml-syntax: a line that begins with `%`, `---` or `...` cannot",
        ),
        ("%YAML 1.1\n---\na: 1\n", "a.yaml:1:1: yaml-syntax: a line that begins with `%` stands"),
        ("a: |x\n b\n", "a.yaml:1:5: yaml-syntax: a text after `|` or `>` cannot be read"),
    ],
)
def test_syntax_errors_are_told_in_plain_words(text: str, first_line: str) -> None:
    """No word of the parser (token, scalar, block, mapping) reaches a person."""
    (finding,) = told(text)
    assert finding.startswith(first_line)


@pytest.mark.parametrize("line_break", ["\x85", "\u2028", "\u2029"])
def test_line_breaks_of_yaml_1_1_are_refused(line_break: str) -> None:
    """They would move every later line, and hide text from people."""
    assert [each.code for each in read(f"a: 1\nb: x{line_break}y\n").findings] == [
        "control-character"
    ]


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\u200f", "\u2066", "\ufeff"]
)
def test_unseen_characters_are_found_anywhere(character: str) -> None:
    """In text, keys and comments; the rest of the file is still read."""
    for text in (f"a: x{character}y\n", f"a{character}: 1\n", f"a: 1 # {character}\n"):
        document = read(text)
        assert [each.code for each in document.findings] == ["control-character"]
        assert document.data


def test_escapes_for_unseen_characters_are_found() -> None:
    """Both in values and in keys."""
    assert told('"a\\u202e": "x\\e"\n') == [
        "a.yaml:1:1: control-character: the text holds a character that cannot be seen: "
        "U+202E RIGHT-TO-LEFT OVERRIDE",
        "a.yaml:1:12: control-character: the text holds a character that cannot be seen: U+001B",
    ]


def test_not_utf_8_is_shown_at_its_byte() -> None:
    """Line and column of the first byte that is no text."""
    assert told(b"a: 1\nb: \xc3\xa9\xff\n") == [
        "a.yaml:2:5: not-utf-8: the byte 0xFF is not UTF-8 text"
    ]
    assert told("a: 1\n".encode("utf-16")) == [
        "a.yaml:1:1: not-utf-8: the byte 0xFF is not UTF-8 text"
    ]


def test_the_first_of_two_equal_keys_is_kept_and_all_are_told() -> None:
    """Nested groups of the second are read too, so that their faults are told in the same run."""
    document = read("a: 1\nb: 2\n'a': {c: *x}\na: 3\n")
    assert document.data == {"a": 1, "b": 2}
    assert told("a: 1\nb: 2\n'a': {c: *x}\na: 3\n") == [
        "a.yaml:3:1: duplicate-key: the key `a` is set twice",
        "a.yaml:3:10: alias: the alias `*x` is not part of the spec language",
        "a.yaml:4:1: duplicate-key: the key `a` is set twice",
    ]


def test_a_billion_laughs_are_not_laughed() -> None:
    """Aliases are never followed."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 20)]
    document = read("\n".join(lines))
    assert {each.code for each in document.findings} == {"anchor", "alias"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_stops_at_the_limit(opening: str) -> None:
    """A hundred thousand levels neither crash the parser nor take long."""
    codes = {each.code for each in read(opening * 100_000).findings}
    assert codes in ({"too-deep"}, {"too-deep", "key-not-text"})


def test_depth_and_values_are_limited_exactly() -> None:
    """The limit itself is still allowed."""
    limits = Limits(depth=3, nodes=5)
    assert read("[[[1]]]", limits).findings == ()
    assert [each.code for each in read("[[[[1]]]]", limits).findings] == ["too-deep"]
    assert read("[1, 2, 3, 4]", limits).findings == ()
    assert [each.code for each in read("[1, 2, 3, 4, 5]", limits).findings] == ["too-many-values"]


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n", "null\n", "~\n"])
def test_files_that_hold_nothing(text: str) -> None:
    """Whitespace, comments and null are all nothing."""
    assert told(text) == ["a.yaml:1:1: empty-file: the file holds nothing"]


def test_a_pipe_in_the_place_of_a_file_does_not_block(tmp_path: Path) -> None:
    """Only regular files are opened."""
    document = read_file(tmp_path, "a.yaml")
    assert [each.code for each in document.findings] == ["unreadable-file"]


FILES = sorted([*MINIMAL.glob("*/*.yaml"), *SPECS.glob("*/*.yaml")])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_the_pure_python_parser_reads_the_same(file: Path) -> None:
    """Where PyYAML comes without its C part, specs mean the same."""
    text = file.read_text(encoding="utf-8")
    loaders: tuple[Loader, ...] = (FASTEST_LOADER, yaml.SafeLoader)
    fast, slow = (compose(text, "a.yaml", Limits(), [], loader) for loader in loaders)
    assert fast == slow


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_value_of_a_real_spec_stands_where_its_spot_says(file: Path) -> None:
    """The text of the file at the spot of each plain value begins with that value."""
    document = read_file(file, "a.yaml")
    lines = file.read_text(encoding="utf-8").splitlines()
    for path, spot in document.spots.items():
        value = value_at(document.data, path)
        if isinstance(value, int) and not isinstance(value, bool):
            assert lines[spot.line - 1][spot.column - 1 :].startswith(str(value))
        if path and isinstance(path[-1], str):
            at_key = lines[spot.key_line - 1][spot.key_column - 1 :].lstrip("'\"")
            assert at_key.startswith(path[-1])


def value_at(value: JsonValue, path: DataPath) -> JsonValue:
    """Follow a path through groups and lists."""
    for key in path:
        if isinstance(value, tuple) and isinstance(key, int):
            value = value[key]
        elif isinstance(value, Mapping):
            value = value[str(key)]
    return value
