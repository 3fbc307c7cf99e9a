"""What is read from a package index on loopback, and who is told the password of uploads."""

import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

import pytest

from ratecard.cli.run import run
from ratecard.publish.index import IndexFile, content_of, files_of
from ratecard.publish.problems import IndexUnreachableError

JSON = "application/vnd.pypi.simple.v1+json"
NAMES = [
    "ratecard_runtime-0.1.0-py3-none-any.whl",
    "ratecard_runtime-0.1.0.tar.gz",
    "ratecard_studio-0.2.0-py3-none-any.whl",
    "ratecard_studio-0.2.0.tar.gz",
]


class Listing(http.server.BaseHTTPRequestHandler):
    """An index that has whatever file is asked for, and keeps what it was sent."""

    answers: ClassVar[dict[str, tuple[str, bytes]]]
    asked: ClassVar[list[tuple[str, str | None]]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["Authorization"]))
        if self.path not in self.answers:
            self.send_error(404)
            return
        kind, content = self.answers[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture
def listing(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a simple index; a test sets what it answers."""
    monkeypatch.setenv("TWINE_USERNAME", "somebody")
    monkeypatch.setenv("TWINE_PASSWORD", "secret")
    Listing.answers, Listing.asked = {}, []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listing) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_listing_in_json_is_read(listing: str) -> None:
    Listing.answers["/simple/a/"] = (
        JSON,
        b'{"files": [{"filename": "a-1.tar.gz", "url": "../../f/a-1.tar.gz",'
        b' "hashes": {"sha256": "12"}}, {"filename": "a-1-py3-none-any.whl",'
        b' "url": "https://files.example/a-1-py3-none-any.whl", "hashes": {}}]}',
    )

    assert files_of("a", f"{listing}/simple/", listing) == {
        "a-1.tar.gz": IndexFile(address=f"{listing}/f/a-1.tar.gz", hashes={"sha256": "12"}),
        "a-1-py3-none-any.whl": IndexFile(
            address="https://files.example/a-1-py3-none-any.whl", hashes={}
        ),
    }


def test_a_listing_in_html_is_read(listing: str) -> None:
    Listing.answers["/simple/a/"] = (
        "text/html",
        b'<a href="a%2B-1.tar.gz#sha256=12">a</a> <a href="/f/b.whl">b</a>',
    )

    assert files_of("a", f"{listing}/simple/", listing) == {
        "a+-1.tar.gz": IndexFile(
            address=f"{listing}/simple/a/a%2B-1.tar.gz", hashes={"sha256": "12"}
        ),
        "b.whl": IndexFile(address=f"{listing}/f/b.whl", hashes={}),
    }


@pytest.mark.parametrize(
    "answer", [b"{}", b"[]", b'{"files": [{}]}', b'{"files": [{"filename": "a"}]}', b"\xff"]
)
def test_an_answer_that_lists_nothing_is_no_empty_index(answer: bytes, listing: str) -> None:
    Listing.answers["/simple/a/"] = (JSON, answer)

    with pytest.raises(IndexUnreachableError, match="gave no list of files"):
        files_of("a", f"{listing}/simple/", listing)


@pytest.mark.parametrize(
    ("repository", "sent"),
    [
        ("{listing}/upload", "Basic c29tZWJvZHk6c2VjcmV0"),
        ("http://127.0.0.1:9/", None),
        ("https://upload.example/", None),
    ],
    ids=["same host", "other port", "other host"],
)
def test_the_password_of_uploads_goes_to_the_host_of_uploads_only(
    repository: str, sent: str | None, listing: str
) -> None:
    files_of("a", f"{listing}/simple/", repository.format(listing=listing))

    assert Listing.asked == [("/simple/a/", sent)]


def listed(dist: Path, *, hashes: Mapping[str, str], content: Mapping[str, bytes]) -> None:
    """Let the index list what is built, each with `hashes`, and hold `content` where it differs."""
    for name in NAMES:
        project = "-".join(name.split("-")[0].split("_"))
        address = f"/simple/{project}/"
        Listing.answers[f"/files/{name}"] = (
            "application/zip",
            content.get(name, (dist / name).read_bytes()),
        )
        _, before = Listing.answers.get(address, (JSON, b'{"files": []}'))
        files = json.loads(before)["files"]
        files.append({"filename": name, "url": f"/files/{name}", "hashes": dict(hashes)})
        Listing.answers[address] = (JSON, json.dumps({"files": files}).encode())


@pytest.mark.parametrize("hashes", [{}, {"shake_128": "12"}, {"md6": "12"}], ids=str)
def test_a_file_whose_hash_the_index_does_not_state_is_downloaded_and_compared(
    hashes: dict[str, str], dist: Path, listing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    listed(dist, hashes=hashes, content={})
    publish = ["publish", "--dist", str(dist), "--repository", listing]

    assert run(publish) == 0
    assert capsys.readouterr() == ("".join(f"already there: {name}\n" for name in NAMES), "")

    listed(dist, hashes=hashes, content={NAMES[3]: b"something else"})
    assert run(publish) == 1
    assert capsys.readouterr().err.startswith(
        f"ratecard: {NAMES[3]} is on the index with other content: raise the version of "
    )


def test_a_listed_file_that_cannot_be_downloaded_ends_the_run(
    dist: Path, listing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    listed(dist, hashes={}, content={})
    del Listing.answers[f"/files/{NAMES[0]}"]

    assert run(["publish", "--dist", str(dist), "--repository", listing]) == 3

    assert capsys.readouterr() == (
        "",
        f"ratecard: {listing}/files/{NAMES[0]} is listed and answered 404; nothing was uploaded\n",
    )


def test_a_file_is_downloaded_from_the_web_only() -> None:
    """An index names the addresses: none of them opens a file of this machine."""
    with pytest.raises(IndexUnreachableError, match="no address to download from"):
        content_of(IndexFile(address="file:///etc/hostname", hashes={}), "https://index.example")
