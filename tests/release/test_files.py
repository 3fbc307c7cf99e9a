"""The files of a release: one version changes and no other byte, for all providers or none."""

from pathlib import Path

import pytest
from tests.release.desk import BASE, Desk, desk_in

DEARER = ("prices.yaml", "[5, false, 99]", "[5, false, 120]")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version: 0.2.0\n", "version: 0.3.0\n"),
        ('version: "0.2.0"   # ours\n', 'version: "0.3.0"   # ours\n'),
        ("'version':   '0.2.0'\n", "'version':   '0.3.0'\n"),
        ("version:\n  0.2.0\n", "version:\n  0.3.0\n"),
        ("version: 0.2.0\r\n", "version: 0.3.0\r\n"),
        (
            "# version: 0.2.0\nversion: 0.2.0 # 0.2.0\n",
            "# version: 0.2.0\nversion: 0.3.0 # 0.2.0\n",
        ),
    ],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_every_other_byte_stays(old: str, new: str, mark: bytes, desk: Desk) -> None:
    """Quotes, blanks, comments, line ends and a byte order mark."""
    file = desk.path("provider.yaml")
    text = desk.text("provider.yaml").replace("version: 0.2.0\n", old)
    file.write_bytes(mark + text.encode())
    desk.edit(*DEARER)
    assert desk.release() == 0
    assert file.read_bytes() == mark + text.replace(old, new).encode()


def test_a_file_on_one_line(desk: Desk) -> None:
    """In flow style the version stands in the middle of the line."""
    tiny = desk.specs / "tiny"
    tiny.mkdir()
    for each in (BASE.parents[2] / "minimal" / "tiny").glob("*.yaml"):
        (tiny / each.name).write_bytes(each.read_bytes())
    line = (
        "{{id: tiny, name: Tiny, version: {version}, summary: {words}, docs: [{{id: a, title: A,"
        " url: null, checked: 2026-11-20}}], base_url: 'https://api.tiny.example',"
        " key_env: TINY_API_KEY, auth: {{bearer: {{in: header, name: Authorization}}}},"
        " groups: {{image: images}}, wire: {{default: body.input}},"
        " errors: {{code: [code], message: [msg]}}}}"
    )
    provider = tiny / "provider.yaml"
    provider.write_text(line.format(version="0.1.0", words="Old words."))
    desk.commit("ratecard-tiny-v0.1.0")
    provider.write_text(line.format(version="0.1.0", words="New words."))
    assert desk.release("tiny") == 0
    assert provider.read_text() == line.format(version="0.1.1", words="New words.")


def test_a_version_that_cannot_be_replaced_is_left_to_a_person(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.edit("provider.yaml", "version: 0.2.0", 'version: "0.2\\u002e0"')
    desk.edit(*DEARER)
    before = desk.bytes()
    assert desk.release() == 2
    assert desk.bytes() == before
    path = desk.path("provider.yaml")
    assert capsys.readouterr().err == (
        f"ratecard: {path}: write `version: 0.3.0` by hand; nothing was changed\n"
    )


def test_all_providers_are_written_or_none(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The second folder takes no new file, so the first keeps its version."""
    twin = desk.specs / "twin"
    twin.mkdir()
    for each in (desk.specs / "studio").glob("*.yaml"):
        text = each.read_text(encoding="utf-8").replace("id: studio\n", "id: twin\n")
        (twin / each.name).write_text(text, encoding="utf-8")
    desk.commit("ratecard-twin-v0.2.0")
    for provider in ("studio", "twin"):
        prices = desk.path("prices.yaml", provider)
        prices.write_text(prices.read_text().replace(*DEARER[1:]))
    (twin / ".changelog.yaml.new").mkdir()
    before = desk.bytes()
    assert desk.release() == 2
    assert desk.bytes() == before
    reason = f"{twin / 'changelog.yaml'}: is a directory; nothing was changed"
    assert capsys.readouterr().err == f"ratecard: {reason}\n"
    (twin / ".changelog.yaml.new").rmdir()
    assert desk.release() == 0
    assert {each.parent.name for each in desk.specs.glob("*/changelog.yaml")} == {"studio", "twin"}
    assert not list(desk.specs.glob("*/.*"))
