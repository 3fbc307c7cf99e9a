"""What files of results are called."""

from pathlib import Path

import pytest

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.target import Target, targets
from ratecard_runtime.network.messages import Response

ADDRESSES = [
    ("https://x/files/city.mp4?sig=1", "city.mp4"),
    ("https://x/files/..%2f..%2fpasswd", "passwd"),
    ("https://x/a%20b%00c.png", "a-b-c.png"),
    ("https://x/.bashrc", "bashrc"),
    ("https://x/.png", "result.png"),
    ("https://x/%E6%B9%96.png", "result.png"),
    ("https://x/", "result"),
    ("https://x", "result"),
    ("https://x/..", "result"),
    ("http://[", "result"),
    ("https://x/\u202egpj.exe", "gpj.exe"),
    ("https://x/" + "n" * 300 + ".mp4", "n" * 96 + ".mp4"),
    ("https://x/CON", "_CON"),
    ("https://x/nul.tar.gz", "_nul.tar.gz"),
    ("https://x/com1.png", "_com1.png"),
    ("https://x/console.png", "console.png"),
    ("https://x/a.png:stream", "a.png-stream"),
    ("https://x/a.mp4...", "a.mp4"),
]


def name_of(target: Target, *headers: tuple[str, str], told: str = "") -> str:
    """The first choice for a file whose answer has these headers."""
    head = Response(200, tuple((k.encode(), v.encode("latin-1")) for k, v in headers), b"")
    return next(target.names(head, told, is_archive=False))


@pytest.mark.parametrize(("url", "name"), ADDRESSES)
def test_the_end_of_the_address_made_harmless(tmp_path: Path, url: str, name: str) -> None:
    """Where the answer says nothing better."""
    (target,) = targets(tmp_path, (url,))
    assert target.expected == tmp_path / name


DISPOSITIONS = [
    ('attachment; filename="my clip.mp4"', "my-clip.mp4"),
    ("attachment; filename=clip.mp4; size=3", "clip.mp4"),
    ("attachment; filename=plain.mp4; filename*=UTF-8''caf%C3%A9%20film.mp4", "caf-film.mp4"),
    ('attachment; filename="C:\\\\temp\\\\clip.mp4"', "clip.mp4"),
    ('attachment; filename="../../clip.mp4"', "clip.mp4"),
    ("attachment; filename*=UTF-8''..%2F..%2Fclip.mp4", "clip.mp4"),
    ('attachment; filename="AUX.mp4"', "_AUX.mp4"),
    ("attachment", "0.png"),
    ('attachment; filename=""', "0.png"),
    ('attachment; filename="' + "\\" * 5000, "0.png"),
    ("attachment; filename=clip", "0.png"),
]


@pytest.mark.parametrize(("header", "name"), DISPOSITIONS)
def test_the_name_in_the_answer(tmp_path: Path, header: str, name: str) -> None:
    """It goes before the address, where it says what kind of file it is."""
    (target,) = targets(tmp_path, ("https://x/0.png",))
    assert name_of(target, ("Content-Disposition", header)) == name


MEDIA_TYPES = [
    ("https://x/result", "video/mp4", "result.mp4"),
    ("https://x/result", "IMAGE/JPEG; q=1", "result.jpg"),
    ("https://x/v1.0", "audio/mpeg", "v1.0.mp3"),
    ("https://x/download.php", "image/webp", "download.php.webp"),
    ("https://x/a.png", "image/jpeg", "a.png"),
    ("https://x/result", "application/octet-stream", "result"),
    ("", "video/mp4", "result.mp4"),
]


@pytest.mark.parametrize(("url", "media_type", "name"), MEDIA_TYPES)
def test_the_media_type_gives_a_missing_suffix(
    tmp_path: Path, url: str, media_type: str, name: str
) -> None:
    """No suffix that says what the file is is replaced."""
    (target,) = targets(tmp_path, (url,))
    assert name_of(target, ("Content-Type", media_type)) == name


def test_the_address_after_redirects(tmp_path: Path) -> None:
    """It counts where it alone says what kind of file it is."""
    (target,) = targets(tmp_path, ("https://x/download",))
    assert name_of(target, told="https://cdn/film.mp4?a=b.png") == "film.mp4"
    assert name_of(target, told="https://cdn/1") == "download"
    (target,) = targets(tmp_path, ("https://x/city.mp4",))
    assert name_of(target, told="https://cdn/film.mp4") == "city.mp4"


GIVEN = [
    ("result", "result.png"),
    ("take v1.0", "take v1.0.png"),
    ("Dr. Who", "Dr. Who.png"),
    ("lake.jpg", "lake.jpg"),
    ("output.bin", "output.bin"),
]


@pytest.mark.parametrize(("given", "name"), GIVEN)
def test_a_given_name_without_a_suffix_gets_that_of_the_file(
    tmp_path: Path, given: str, name: str
) -> None:
    """Any other is kept as it is."""
    (target,) = targets(tmp_path / given, ("https://x/0.png",))
    assert target.expected == tmp_path / name


def test_each_of_several_files_keeps_its_own_name(tmp_path: Path) -> None:
    """Also where they differ in their suffix alone."""
    urls = ("https://x/first.png", "https://x/second.jpg")
    assert [each.expected.name for each in targets(tmp_path, urls)] == ["first.png", "second.jpg"]


def test_several_files_need_a_folder() -> None:
    """One name cannot hold them."""
    with pytest.raises(DownloadFailed) as caught:
        targets("out/lakes.png", ("https://x/a.png", "https://x/b.png"))
    assert str(caught.value) == (
        "the result has 2 files, and out/lakes.png is the name of one; "
        "give a folder: one that exists, or a new one as out/lakes/"
    )
    assert len(targets("out/", ("https://x/a.png", "https://x/b.png"))) == 2


def test_an_id_in_a_name_is_harmless(tmp_path: Path) -> None:
    """And short; it was the provider's word."""
    (target,) = targets(tmp_path, ("https://x/a.png",), "../../" + "j" * 99 + "/7")
    target.used.add("a.png")
    assert target.expected.name == "a-" + "j" * 38 + "-7.png"
