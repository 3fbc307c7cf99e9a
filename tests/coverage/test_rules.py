"""Each rule finds one form of print, and leaves alone what only looks like it."""

import pytest

from ratecard.coverage.candidates import Passage
from ratecard.coverage.page import Row
from ratecard.coverage.rules import errors, models, operations, parameters, prices, values


def row(headings: str, cells: str) -> Passage:
    """A row of a table, its headings and cells written with bars between them."""
    found = Row(
        line=1,
        headings=tuple(part.strip() for part in headings.split("|")),
        cells=tuple(part.strip() for part in cells.split("|")),
        owner="clip-1",
    )
    return Passage(line=1, text=cells, owner="clip-1", row=found)


def line(text: str) -> Passage:
    """A line outside tables."""
    return Passage(line=1, text=text, owner="clip-1")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("GET /v1/jobs/{id}", ["GET /v1/jobs/{id}"]),
        ("`DELETE` `/v1/jobs/{id}` — stop", ["DELETE /v1/jobs/{id}"]),
        ("POST/v1/jobs", ["POST /v1/jobs"]),
        ("POST to /v1/jobs.", ["POST /v1/jobs"]),
        ('curl -X PUT "https://api.acme.example/v1/jobs/7?x=1"', ["PUT /v1/jobs/7"]),
        ("DownloadGET /v1/file", ["GET /v1/file"]),
        ("See /v1/jobs/{id} for the rest", ["/v1/jobs/{id}"]),
        ("at https://acme.example/v1/jobs.", ["https://acme.example/v1/jobs"]),
        ("image/png and and/or 5/10 a /single one", []),
    ],
)
def test_operations(text: str, found: list[str]) -> None:
    """A method and a path, a path of several segments, an address."""
    assert [each.text for rule in operations.RULES for each in rule(line(text))] == found


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (row("parameter | type", "`limit` | integer"), ["limit!"]),
        (row("name | type", "width, height | integer"), ["width!", "height!"]),
        (row("name | price", "Gold | 5"), []),
        (row("name | type", "/v1/jobs | "), []),
        (row("key parameters", "start_at, speed (0.5-2)"), ["start_at!", "speed!", "start_at"]),
        (row("key parameters", "Multipart upload"), []),
        (row("method | body", 'POST | {"name":"My film"}'), ["name", "name!"]),
        (line("- `tone` (string; required) — Tone."), ["tone!"]),
        (line("tone: string"), ["tone!"]),
        (line("tone — what it sounds like"), ["tone!"]),
        (line("prompts[].text — one text"), ["prompts", "text"]),
        (line("prompt image_size"), ["prompt!", "image_size!", "image_size"]),
        (line("prompt of the size"), []),
        (line("goes to image_size with the prompt"), ["image_size"]),
        (line('  "callBackUrl": "x",'), ["callBackUrl"]),
        (line("GET /v1/jobs?limit=5&after=x"), ["limit", "after"]),
        (line("-F image=@dog.png"), ["image"]),
        (line("keep next_cursor and taskId"), ["next_cursor", "taskId"]),
        (line("const nextCursor = page_of(job);"), []),
        (line("Receive a taskId"), []),
        (line("cel_your_key"), []),
        (line("https://acme.example/a_b/c_d"), []),
        (line("send X-Trace-Id"), ["X-Trace-Id"]),
    ],
)
def test_parameters(passage: Passage, found: list[str]) -> None:
    """Names; `!` marks those that the page lists as parameters of the owner."""
    names = [each for rule in parameters.RULES for each in rule(passage)]
    shown = [f"{each.text}{'!' if each.named else ''}" for each in names]
    assert list(dict.fromkeys(shown)) == found
    assert {each.owner for each in names} <= {"clip-1"}


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (row("model id | name", "`wan-t2v` | Wan"), ["wan-t2v"]),
        (row("name | model id", "Wan | x"), []),
        (
            line("use clip-1-pro, wan@2.7 or gpt-4.1-mini."),
            ["clip-1-pro", "wan@2.7", "gpt-4.1-mini"],
        ),
        (line("text-to-image on 2026-11-20, see q4-film.png and /x/a-1"), []),
        (line("sketch-3.0AcmeHigh quality"), ["sketch-3.0"]),
        (line("### video_merger"), ["video_merger"]),
        (line("### Video merger"), []),
    ],
)
def test_models(passage: Passage, found: list[str]) -> None:
    """Ids in tables, in headings, and words with a version in running text."""
    names = [each.text for rule in models.RULES for each in rule(passage)]
    assert list(dict.fromkeys(names)) == found


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (row("parameter | allowed values", "size | 1:1 | 16:9"), []),
        (line("size (one of: 4 | 8 | 16; default: 8)"), ["size=4", "size=8", "size=16", "size:=8"]),
        (
            line('- `type` (string) Filter by type: "image" or "video"'),
            ["type=image", "type=video", "=type"],
        ),
        (line("limit (integer) at most 100 (default 20)"), ["limit:=20"]),
        (line("limit — the default: better than none"), []),
        (
            line("voice — alloy (default), echo, fable"),
            ["voice:=alloy", "voice=alloy", "voice=echo", "voice=fable"],
        ),
        (line("voice — a clear, warm tone"), []),
        (line("Invite (roles: member, admin)"), ["=member", "=admin"]),
        (line("Theme (dark or light)"), ["=dark", "=light"]),
        (line("Frames (first, all_1fps)"), ["=first", "=all_1fps"]),
        (line("Retried (0s, 5s, 30s) and (later, perhaps)"), []),
        (line("fps (integer) — 24, one of 24, 30 or 60"), ["fps=24", "fps=30", "fps=60"]),
        (line("`4K`, `/v1/x` or `{}`"), ["=4K"]),
        (line("sends task.completed to app.example.com"), ["=task.completed"]),
        (line('"voice": "alloy", "taskId": "f11021"'), ["=alloy"]),
    ],
)
def test_values(passage: Passage, found: list[str]) -> None:
    """`name=value`, `name:=value` for a default; without a name where none is told."""
    shown = [
        f"{each.parameter or ''}{':=' if each.default else '='}{each.text}"
        for rule in values.RULES
        for each in rule(passage)
    ]
    assert shown == found


def test_a_line_under_required_fields_lists_names() -> None:
    """There a plain word is a name; elsewhere it is just a word."""
    for names, found in ((True, ["prompt", "seed"]), (False, [])):
        passage = Passage(line=1, text="prompt seed", owner="clip-1", names=names)
        assert [each.text for each in parameters.name_lists(passage)] == found


def test_values_of_a_row_belong_to_its_parameter() -> None:
    """The cell after the name lists what the parameter takes."""
    cells = Row(line=1, headings=("parameter", "values"), cells=("`size`", "1:1 | 16:9 (wide)"))
    found = [*values.pipe_lists(Passage(line=1, text="", row=cells))]
    assert [(each.parameter, each.text) for each in found] == [("size", "1:1"), ("size", "16:9")]


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (line("Costs 5 credits"), ["5"]),
        (line("16 / 24 / 1 134 credits per image"), ["16", "24", "1134"]),
        (line("2.2-4.4 credits, up to 50,000 credits"), ["2.2", "4.4", "50000"]),
        (row("model | credits", "clip | ~20 (varies by 3)"), ["20"]),
        (row("model | per frame", "clip | 0.15"), ["0.15"]),
        (row("model | name", "clip | 20"), []),
        (line("from $0.36 or 1p each"), ["0.36", "1"]),
        (line('"credits": 30, "seconds": 4'), ["30"]),
        (line("the credits of 4 videos"), []),
    ],
)
def test_prices(passage: Passage, found: list[str]) -> None:
    """Numbers of credits, columns of prices, sums of money."""
    assert [each.text for rule in prices.RULES for each in rule(passage)] == found


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (line("429"), ["429"]),
        (line("100"), []),
        (line("returns HTTP 402 or `invalid_key` (401)"), ["402", "401"]),
        (line("`403 no_scope`, 202 Accepted"), ["403", "202", "no_scope"]),
        (row("http status | code", "404 | not_found"), ["404", "not_found"]),
        (row("situation | reason", "404 | not_found"), []),
        (line('{"code": "invalid_url"}'), ["invalid_url"]),
        (line('Wrong model  400  {"msg": "no"}'), ["400"]),
        (line("in 2026 for 512 pixels"), []),
    ],
)
def test_errors(passage: Passage, found: list[str]) -> None:
    """Statuses and the codes beside them."""
    assert [each.text for rule in errors.RULES for each in rule(passage)] == found
