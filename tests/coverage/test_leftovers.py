"""A page and a spec that say the same leave nothing over; every change on either side is told."""

from pathlib import Path

import pytest

from ratecard.coverage import DocsFile, Leftover, leftovers
from ratecard.load import load_provider
from ratecard.spec import Spec

HERE = Path(__file__).parent
Row = tuple[str, str, str, str]
"""Side, kind and text of a leftover, and words of the line that it points at."""
Change = tuple[str, str, list[Row]]
PAGES = {page.suffix: page for page in sorted((HERE / "pages").iterdir())}


@pytest.fixture(scope="module")
def spec() -> Spec:
    """The spec that the pages describe."""
    loaded = load_provider(HERE / "specs" / "acme")
    assert loaded.spec is not None, loaded.findings
    return loaded.spec


def page(suffix: str, old: str = "", new: str = "") -> DocsFile:
    """A page of the made-up provider, with one place changed."""
    text = PAGES[suffix].read_text(encoding="utf-8")
    assert old in text
    return DocsFile(name=f"acme{suffix}", text=text.replace(old, new, 1) if old else text)


def assert_found(found: tuple[Leftover, ...], expected: list[Row], docs: DocsFile) -> None:
    """Each leftover is the expected one, and its line holds the expected words."""
    assert [(each.side, each.kind, each.text) for each in found] == [each[:3] for each in expected]
    for leftover, (side, *_, words) in zip(found, expected, strict=True):
        text = docs.text if side == "docs" else Path(leftover.position.file).read_text("utf-8")
        assert words in text.split("\n")[leftover.position.line - 1]


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_a_page_that_fits_leaves_nothing_over(suffix: str, spec: Spec) -> None:
    """In Markdown, as text that lost its tables, and in HTML; what is explained is silent."""
    assert leftovers(spec, [page(suffix)]) == ()


MARKDOWN: list[Change] = [
    ("| GET | /v1/tasks/{id} |", "| DELETE | /v1/tasks/{id} | Stop |\n| GET | /v1/tasks/{id} |",
     [("docs", "operation", "DELETE /v1/tasks/{id}", "| Stop |")]),
    ("`running` \\| `done`", "`running` \\| `done` \\| `lost`",
     [("docs", "value", "lost", "| GET |")]),
    ("| `sort` |", "| `after` | string | Cursor |\n| `sort` |",
     [("docs", "parameter", "after", "| Cursor |")]),
    ("default 20", "default 50",
     [("docs", "value", "50", "| `limit` |"), ("spec", "value", "20", "limit:")]),
    ('or "oldest"', 'or "random"',
     [("docs", "value", "random", "| `sort` |"), ("spec", "value", "oldest", "sort:")]),
    ('"task_id"', '"job_id"',
     [("docs", "parameter", "job_id", "t_81"), ("spec", "parameter", "task_id", "generate:")]),
    ("| `sketch-2` |", "| `sketch-3` | Sketch Three | 5 |\n| `sketch-2` |",
     [("docs", "model", "sketch-3", "Three"), ("docs", "price", "5", "Three")]),
    ("2.2-4.4", "2.2-4.8",
     [("docs", "price", "4.8", "sketch-2"), ("spec", "price", "4.4", "sketch-2")]),
    ("- `sound` (boolean; optional)", "- `sound` (boolean; optional)\n- `seed` (integer)",
     [("docs", "parameter", "seed", "(integer)")]),
    ("- `prompt` (string; required) — What to draw.", "- `duration` (integer) — Of the other one.",
     [("docs", "parameter", "duration", "Of the other one."),
      ("spec", "parameter", "prompt", "prompt:")]),
    ("default: 5)", "default: 10)", [("docs", "value", "10", "`duration`")]),
    ('"fast" | "fine")', '"fast" | "fine" | "best")', [("docs", "value", "best", "`quality`")]),
    ('"fast" | "fine")', '"fast" | "best")',
     [("docs", "value", "best", "`quality`"), ("spec", "value", "fine", "quality:")]),
    ('"1:1" | "16:9"', '"1:1" | "9:16"',
     [("docs", "value", "9:16", "aspect_ratio"), ("spec", "value", "16:9", "aspect_ratio")]),
    ("| `10` | 24 | 50 |", "| `10` | 24 | 25 |",
     [("docs", "price", "25", "| `10` |"), ("spec", "price", "50", "clip-1")]),
    ("| 401 | invalid_key |", "| 401 | invalid_key |\n| 429 | too_fast |",
     [("docs", "error", "429", "too_fast"), ("docs", "error", "too_fast", "429")]),
    ("| 402 | no_credits |", "",
     [("spec", "error", "402", "status: 402"), ("spec", "error", "no_credits", "no_credits")]),
    ("`signing_secret`", "`signing_key`", [("docs", "parameter", "signing_key", "webhook")]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), MARKDOWN)
def test_a_change_of_the_docs_is_told_at_its_line(
    old: str, new: str, expected: list[Row], spec: Spec
) -> None:
    """New, renamed and removed facts of every kind, in Markdown."""
    changed = page(".md", old, new)
    assert_found(leftovers(spec, [changed]), expected, changed)


GLUED: list[Change] = [
    ("/v1/tasksList the tasks.", "/v1/tasksList the tasks.\n\n/v1/walletRead your credits.",
     [("docs", "operation", "/v1/walletRead", "credits")]),
    ("sort — newest, oldest", "sort — newest, oldest, random",
     [("docs", "value", "random", "newest")]),
    ("sort — newest, oldest", "sort — newest, oldest\nafter — Cursor of the next page",
     [("docs", "parameter", "after", "Cursor")]),
    ("clip-1Clip Onevideo12\u201350per", "clip-1Clip Onevideo12\u201360per",
     [("docs", "price", "60", "Clip One")]),
    ("clip-1Clip Onevideo", "clip-9Clip Ninevideo70per video\nclip-1Clip Onevideo",
     [("docs", "model", "clip-9", "Nine"), ("docs", "price", "70", "Nine")]),
    ("1:1 | 16:9", "1:1 | 16:9 | 21:9", [("docs", "value", "21:9", "sketch-2")]),
    ("duration sound quality", "duration sound quality aspect_ratio",
     [("docs", "parameter", "aspect_ratio", "sound")]),
    ("duration5 | 10", "duration5 | 10 | 15", [("docs", "value", "15", "seconds")]),
    ("qualityfast | fine", "qualityfast | fine\ntonewarm | cold",
     [("docs", "parameter", "tonewarm", "cold")]),
    ("402\nno_credits", "402\nno_credits\n\n451\nnot_here",
     [("docs", "error", "451", "451"), ("docs", "parameter", "not_here", "not_here")]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), GLUED)
def test_a_change_of_flattened_text_is_told_at_its_line(
    old: str, new: str, expected: list[Row], spec: Spec
) -> None:
    """Rows whose cells run into each other, cards, lists with dashes."""
    changed = page(".txt", old, new)
    assert_found(leftovers(spec, [changed]), expected, changed)


def test_a_change_of_html_is_told_at_its_line(spec: Spec) -> None:
    """The line is that of the file, not of what a reader sees."""
    new = "<tr><td>403</td><td>no_right</td></tr>\n<tr><td>402</td>"
    changed = page(".html", "<tr><td>402</td>", new)
    expected = [("docs", "error", "403", "no_right"), ("docs", "error", "no_right", "403")]
    assert_found(leftovers(spec, [changed]), expected, changed)


def test_a_wrong_cell_names_the_call_and_both_prices(spec: Spec) -> None:
    """The number 25 is a price of the model, but not of this call."""
    found, _ = leftovers(spec, [page(".md", "| `10` | 24 | 50 |", "| `10` | 24 | 25 |")])
    assert found.message == (
        "25 is the price of clip-1 with duration=10, quality=fine;"
        " the spec says 50 credits per video, exact"
    )


def test_a_number_of_the_spec_is_not_yet_a_price(spec: Spec) -> None:
    """A printed answer holds t_81; a price of 81 credits is new all the same."""
    text = PAGES[".md"].read_text(encoding="utf-8") + "\n## Sets\n\nA set costs 81 credits.\n"
    (found,) = leftovers(spec, [DocsFile(name="acme.md", text=text)])
    assert (found.kind, found.text, found.owner) == ("price", "81", None)


def test_a_row_may_name_its_model_in_brackets(spec: Spec) -> None:
    """The price of another model is no price of this one."""
    table = "\n## Costs\n\n| Operation | Credits |\n|---|---|\n| Drawing (Sketch Two) | {} |\n"
    whole = PAGES[".md"].read_text(encoding="utf-8")
    fits, wrong = (
        leftovers(spec, [DocsFile(name="acme.md", text=whole + table.format(price))])
        for price in ("2.2-4.4", "50")
    )
    assert fits == ()
    (found,) = wrong
    assert (found.kind, found.text, found.owner) == ("price", "50", "sketch-2")


def test_several_pages_are_one_documentation(spec: Spec) -> None:
    """What stands in any page is documented; a leftover names its own page."""
    whole = PAGES[".md"].read_text(encoding="utf-8")
    head, tail = whole.split("## Models")
    files = [
        DocsFile(name="a.md", text=head),
        DocsFile(name="b.md", text=f"## Models{tail}`x_y`\n"),
    ]
    (found,) = leftovers(spec, files)
    assert (found.text, found.position.file) == ("x_y", "b.md")
    assert found.position.line == files[1].text.count("\n")


def test_one_word_is_listed_once_with_all_its_lines(spec: Spec) -> None:
    """The first line leads; others follow in the message."""
    text = PAGES[".md"].read_text(encoding="utf-8") + "`new_field` and\n`new_field`\n"
    (found,) = leftovers(spec, [DocsFile(name="acme.md", text=text)])
    last = text.count("\n")
    assert found.lines == (last - 1, last)
    assert found.position.column == 2
    assert found.message == f"new_field is not in the spec (also on line {last})"


def test_an_empty_page_leaves_all_of_the_spec_over(spec: Spec) -> None:
    """Every operation, model, parameter, value, price and error, each at its place in the spec."""
    found = leftovers(spec, [DocsFile(name="empty.md", text="")])
    assert {each.side for each in found} == {"spec"}
    kinds = {
        kind: [each.text for each in found if each.kind == kind]
        for kind in ("operation", "model", "price")
    }
    assert kinds == {
        "operation": ["POST /v1/generate", "GET /v1/tasks/{id}", "GET /v1/tasks"],
        "model": ["clip-1", "sketch-2"],
        "price": ["12", "25", "24", "50", "2.2", "4.4"],
    }
    first = next(each for each in found if each.kind == "model")
    assert (first.position.file.rpartition("/")[2], first.position.line) == ("models.yaml", 3)


@pytest.mark.parametrize(
    "text",
    ["a " * 9000, "| " * 9000, "_a" * 9000, '"' * 9000, "a-" * 9000 + "1", "(" * 9000, "/a" * 9000],
)
def test_odd_pages_are_read(text: str, spec: Spec) -> None:
    """Long lines of nothing neither raise nor take long."""
    assert leftovers(spec, [DocsFile(name="odd.txt", text=text)])
