"""Each escape gives text that parses back to the payload and changes nothing around it."""

import ast
import doctest
import json
import re
import tokenize
import tomllib
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO, StringIO

import black
import pytest
import yaml
from markdown_it import MarkdownIt
from tests.hostile import PAYLOADS

from ratecard.escape import (
    EscapeError,
    SpecData,
    SpecText,
    json_text,
    markdown,
    markdown_code,
    markdown_spans,
    py_comment,
    py_docstring,
    py_literal,
    py_string,
    toml_string,
    url,
    yaml_string,
)
from ratecard.spec import JsonValue

payloads = pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
MODE = black.Mode(line_length=100)


def exact(payload: str) -> str:
    """The payload as data keeps it: whole, but no file can hold half a surrogate pair."""
    return re.sub("[\ud800-\udfff]", "\ufffd", payload)


def words(payload: str) -> str:
    """The payload as prose keeps it: one line, with a mark for each character nobody can see."""
    line = " ".join(exact(payload).split())
    return "".join("\ufffd" if is_invisible(each) else each for each in line)


def is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Cn"} or character == "\u3164"


def is_clean(text: str) -> bool:
    return not any(is_invisible(each) for each in text.replace("\n", ""))


def shape(source: str) -> str:
    """The syntax tree of Python source without the values of its strings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@payloads
def test_a_string_literal_is_the_text(payload: str) -> None:
    literal = py_string(SpecText(payload))

    assert ast.literal_eval(literal) == exact(payload)
    assert is_clean(literal)
    assert black.format_str(f"x = {literal}\n", mode=MODE) == f"x = {literal}\n"


@payloads
def test_a_docstring_holds_the_words_and_nothing_after_it_changes(payload: str) -> None:
    template = 'def f():\n    """%s"""\n\n    return 1\n'
    source = template % py_docstring(SpecText(payload))
    function = ast.parse(source).body[0]

    assert shape(source) == shape(template % "words")
    assert is_clean(source)
    assert isinstance(function, ast.FunctionDef)
    assert (ast.get_docstring(function) or "").split() == words(payload).replace(
        ">>>", "> > >"
    ).split()
    assert doctest.DocTestParser().get_examples(source) == []


@payloads
def test_black_leaves_a_docstring_as_it_is(payload: str) -> None:
    template = 'def f():\n    """%s"""\n\n    return 1\n'
    # A docstring without words is black's to shorten.
    source = template % (py_docstring(SpecText(payload)) or "words")

    assert black.format_str(source, mode=MODE) == source


def test_a_docstring_is_wrapped_and_keeps_its_paragraphs() -> None:
    text = SpecText("One two three four.\nFive.\n\nSix seven eight nine ten.")

    assert py_docstring(text, indent=4, width=24) == (
        "One two three\n    four. Five.\n\n    Six seven eight nine\n    ten."
    )


@payloads
def test_a_comment_stays_a_comment(payload: str) -> None:
    source = f"# {py_comment(SpecText(payload))}\nx = 1\n"
    tokens = list(tokenize.generate_tokens(StringIO(source).readline))
    kinds = {each.type for each in tokens if each.line.startswith("#")}

    assert shape(source) == shape("x = 1\n")
    assert is_clean(source)
    assert kinds <= {tokenize.COMMENT, tokenize.NL}
    assert tokenize.detect_encoding(BytesIO(source.encode()).readline)[0] == "utf-8"


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("fmt: off", "fmt : off"),
        ("type: ignore", "type : ignore"),
        ("-*- coding: utf-7 -*-", "-*- coding : utf-7 -*-"),
        ("NOQA", "no QA"),
        ("!/bin/sh", "/bin/sh"),
        ("Prices: see the table", "Prices: see the table"),
    ],
)
def test_a_comment_gives_no_order_to_a_tool(text: str, comment: str) -> None:
    assert py_comment(text) == comment


def test_a_long_comment_goes_on_behind_another_mark() -> None:
    assert py_comment("one two three four", indent=4, width=16) == "one two\n    # three four"


@payloads
def test_a_toml_string_is_the_text(payload: str) -> None:
    source = f"a = {toml_string(SpecText(payload))}\nb = 1\n"

    assert tomllib.loads(source) == {"a": exact(payload), "b": 1}
    assert is_clean(source)


@payloads
def test_a_yaml_string_is_the_text(payload: str) -> None:
    source = f"a: {yaml_string(SpecText(payload))}\nb: 1\n"

    assert yaml.safe_load(source) == {"a": exact(payload), "b": 1}
    assert is_clean(source)


@payloads
def test_json_is_the_value(payload: str) -> None:
    value = {payload: (payload, None, True, 5, Decimal("0.20"))}
    source = json_text(value, indent=2)

    assert json.loads(source, parse_float=Decimal) == {
        exact(payload): [exact(payload), None, True, 5, Decimal("0.20")]
    }
    assert "0.20" in source
    assert is_clean(source)


def test_json_on_one_line_and_on_several() -> None:
    value: Mapping[str, JsonValue] = {"a": (1, {}), "b": ()}

    assert json_text(value) == '{"a": [1, {}], "b": []}'
    assert json_text(value, indent=2) == '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": []\n}'
    assert json_text(SpecData(value)) == json_text(value)


@payloads
def test_a_literal_is_the_value(payload: str) -> None:
    value = {payload: (payload, None, True, 5, (payload,))}

    assert ast.literal_eval(py_literal(value)) == {
        exact(payload): (exact(payload), None, True, 5, (exact(payload),))
    }


def test_a_literal_keeps_every_digit() -> None:
    assert py_literal(SpecData({"a": Decimal("0.20")})) == '{"a": Decimal("0.20")}'


def shown(source: str) -> tuple[list[str], str]:
    """The token types of a Markdown document, and the text that it shows."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    types: list[str] = []
    texts: list[str] = []
    for token in parser.parse(source):
        types.append(token.type)
        for child in token.children or ():
            types.append(child.type)
            texts.append(child.content)
    return types, "".join(texts)


@payloads
@pytest.mark.parametrize(
    "template",
    ["%s\n", "# %s\n", "- %s\n", "Before %s after.\n", "| a | b |\n|---|---|\n| %s | c |\n"],
    ids=["paragraph", "heading", "list", "inline", "cell"],
)
def test_markdown_shows_the_words_and_nothing_else(payload: str, template: str) -> None:
    escaped = markdown(SpecText(payload))
    if not words(payload):
        assert escaped == ""
        return
    plain_types, plain_text = shown(template % "word")

    assert shown(template % escaped) == (plain_types, plain_text.replace("word", words(payload)))
    assert is_clean(escaped)


@payloads
def test_a_code_span_shows_the_words_also_in_a_table(payload: str) -> None:
    code = markdown_code(SpecText(payload))
    types, text = shown(f"| a | b |\n|---|---|\n| {code} | c |\n")
    plain_types, _ = shown("| a | b |\n|---|---|\n| w | c |\n")
    visible = re.sub("</?code>", "", text)

    assert [each for each in types if each not in ("code_inline", "html_inline", "text")] == [
        each for each in plain_types if each != "text"
    ]
    assert visible == f"ab{words(payload)}c"
    assert is_clean(code)


@payloads
def test_a_line_with_code_shows_the_words_beside_it(payload: str) -> None:
    if "`" in payload or not words(payload):
        return
    line = markdown_spans(SpecText(f"`a_b` {payload} `c`"))
    types, text = shown(f"- {line}\n")
    plain_types, _ = shown("- `a_b` word `c`\n")

    assert types == plain_types
    assert text == f"a_b {words(payload)} c"
    assert is_clean(line)


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("One more value: `clip_1.size` (`4K`).", "One more value: `clip_1.size` (`4K`)."),
        ("a_b `c|d` e", "a\\_b <code>c\\|d</code> e"),
        ("`not closed_", "\\`not closed\\_"),
        ("empty `` span", "empty \\`\\` span"),
        ("blank ` ` span", "blank \\` \\` span"),
    ],
)
def test_backticks_mark_code_only_in_pairs(given: str, made: str) -> None:
    assert markdown_spans(given) == made


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("https://docs.example.com/a?b=c&d=e#f", "https://docs.example.com/a?b=c&d=e#f"),
        ("http://example.com/(x)", "http://example.com/%28x%29"),
        ("https://example.com/é", "https://example.com/%C3%A9"),
        ('https://example.com/">', "https://example.com/%22%3E"),
        ("https://example.com/a%20b", "https://example.com/a%20b"),
        ("https://example.com:8443/", "https://example.com:8443/"),
    ],
)
def test_an_address_is_plain_ascii(given: str, made: str) -> None:
    assert url(SpecText(given)) == made


@pytest.mark.parametrize(
    "given",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.com/",
        "https://",
        "https://user:secret@example.com/",
        "https://exämple.com/",
        "https://example.com/a b",
        "https://example.com\\@evil.example/",
        "https://[half",
        "example.com",
        "",
    ],
)
def test_what_is_no_web_address_is_refused(given: str) -> None:
    with pytest.raises(EscapeError):
        url(SpecText(given))


@payloads
def test_no_payload_passes_as_an_address(payload: str) -> None:
    with pytest.raises(EscapeError):
        url(SpecText(payload))
