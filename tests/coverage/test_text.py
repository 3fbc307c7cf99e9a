"""Lines of a page, whatever its format, keep the number that an editor shows."""

import pytest

from ratecard.coverage.text import Line, page_lines

PAGE = """\
<html><head><title>Docs</title><style>p {}</style></head>
<body><h2>Jobs</h2>
<p>Call <code>GET</code>
   <a href="/x">/v1/jobs</a> &amp; wait.<br>Then
stop.</p>
<table>
<tr><th>Name<th>Values</tr>
<tr><td><code>size</code></td><td></td></tr>
<tr>
  <td>mode</td>
  <td>a | b</td>
</tr>
</table>
<ul><li>one<li>two</ul>
<pre><span>{</span>
  "size": 1
}</pre>
<script>let hidden;</script>tail
"""


def test_html_becomes_lines_of_light_markdown() -> None:
    """Headings, tables, lists, code and samples; what a reader does not see is left out."""
    assert [(line.number, line.text, line.code) for line in page_lines(PAGE, "docs.html")] == [
        (2, "## Jobs", False),
        (3, "Call `GET` /v1/jobs & wait.", False),
        (4, "Then stop.", False),
        (7, "| Name | Values |", False),
        (7, "|---|---|", False),
        (8, "| `size` |  |", False),
        (9, r"| mode | a \| b |", False),
        (14, "- one", False),
        (14, "- two", False),
        (15, "{", True),
        (16, '  "size": 1', True),
        (17, "}", True),
        (18, "tail", False),
    ]


@pytest.mark.parametrize("name", ["docs.html", "docs.HTM", "page"])
def test_html_is_known_by_its_name_or_its_beginning(name: str) -> None:
    """A page saved without a suffix is read as what it is."""
    lines = page_lines("<!doctype html>\n<p>one</p>", name)
    assert lines == (Line(number=2, text="one"),)


@pytest.mark.parametrize(
    "broken", ["<p>one", "<div><p>one</div></td>", "<table><tr><td>one", "</p>one", "<b <p>one"]
)
def test_broken_html_keeps_its_words(broken: str) -> None:
    """What a browser would show is read."""
    lines = page_lines(f"<html>{broken}", "docs.html")
    assert any("one" in line.text for line in lines)


def test_markdown_keeps_the_words_of_links_and_marks_samples() -> None:
    """The address of a link is no fact of the API; a fence begins and ends a sample."""
    page = "See [`GET /v1`](https://acme.example/a_b) of max\\_size.\n```sh\ncurl [x](y)\n```\nend"
    assert page_lines(page, "docs.md") == (
        Line(number=1, text="See `GET /v1` of max_size."),
        Line(number=2, text="```sh", code=True),
        Line(number=3, text="curl [x](y)", code=True),
        Line(number=4, text="```", code=True),
        Line(number=5, text="end"),
    )


def test_characters_that_nobody_sees_make_no_difference() -> None:
    """Hard spaces and hyphens, zero-width spaces, a carriage return."""
    (line,) = page_lines("5\u00a0000 clip\u20111\u200b\r", "docs.txt")
    assert line.text == "5 000 clip-1"


def test_a_very_long_line_is_read_in_pieces() -> None:
    """Words stay whole and keep the number of their line."""
    lines = page_lines("word " * 5000, "docs.txt")
    assert len(lines) == 7
    assert {line.number for line in lines} == {1}
    assert sum(line.text.split().count("word") for line in lines) == 5000
