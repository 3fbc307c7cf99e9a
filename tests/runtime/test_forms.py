"""Files and forms: which bytes are sent, read back by the standard library's own parser."""

import io
from collections.abc import Mapping
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path

import pytest
from tests.runtime.play import Play
from tests.runtime.sessions import body_of, response, session

from ratecard_runtime import errors
from ratecard_runtime.description.operations import Operation, Send
from ratecard_runtime.flow.flows import call
from ratecard_runtime.network.messages import Failure, Request
from ratecard_runtime.request.prepare import prepare_call

Part = tuple[str, str | None, str, bytes]
"""Field, file name, content type, content."""


def _operation(
    parameters: Mapping[str, str | Send],
    *,
    method: str = "POST",
    undocumented_body: bool = False,
    undocumented_query: bool = False,
) -> Operation[object]:
    return Operation(
        "edit",
        "GET" if method == "GET" else "POST",
        "/v1/edit",
        effect="free",
        parameters=parameters,
        undocumented_body=undocumented_body,
        undocumented_query=undocumented_query,
    )


def _call(operation: Operation[object], **arguments: object) -> Request:
    return prepare_call(session(), operation, arguments)


def _parts(request: Request) -> list[Part]:
    content_type = dict(request.headers)["Content-Type"]
    assert content_type.startswith("multipart/form-data; boundary=")
    whole = message_from_bytes(
        f"Content-Type: {content_type}\r\n\r\n".encode() + request.content, policy=HTTP
    )
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            bytes(part.get_payload(decode=True)),
        )
        for part in whole.iter_parts()
    ]


def test_files_travel_as_a_form() -> None:
    """With a file the body's values become parts of the form, objects as JSON."""
    request = _call(
        _operation({"image": "file.image", "prompt": "body.prompt", "extra": "body.extra"}),
        image=b"\x89PNG\r\n\x00",
        prompt="A läke",
        extra={"n": 1},
    )
    assert _parts(request) == [
        ("prompt", None, "", "A läke".encode()),
        ("extra", None, "", b'{"n":1}'),
        ("image", "image", "application/octet-stream", b"\x89PNG\r\n\x00"),
    ]


def test_a_file_is_a_path_bytes_or_an_open_file(tmp_path: Path) -> None:
    """The name and the type come from the path, where there is one."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"film")
    operation = _operation({"file": "file.file", "media_type": "form.media_type"})
    film = ("file", "clip.mp4", "video/mp4", b"film")
    assert _parts(_call(operation, file=path)) == [film]
    assert _parts(_call(operation, file=str(path))) == [film]
    with path.open("rb") as opened:
        assert _parts(_call(operation, file=opened)) == [film]
    assert _parts(_call(operation, file=[b"a", b"b"], media_type="video")) == [
        ("media_type", None, "", b"video"),
        ("file", "file", "application/octet-stream", b"a"),
        ("file", "file", "application/octet-stream", b"b"),
    ]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("missing.png", "missing.png cannot be read: No such file or directory"),
        (7, "a file is a path, bytes, or an open binary file"),
        (io.StringIO("text"), "open the file in binary mode"),
        (b"123456", "file has 6 bytes; at most 5 are allowed"),
    ],
)
def test_what_is_no_file_is_refused(file: object, words: str) -> None:
    """Before anything is sent, and by the name of the argument."""
    operation = _operation({"file": Send("file.file", max_bytes=5)})
    with pytest.raises(errors.InvalidRequest, match=f"file: {words}"):
        _call(operation, file=file)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    """Its size is enough; at the limit it may be sent."""
    path = tmp_path / "large.bin"
    path.write_bytes(b"123456")
    with pytest.raises(errors.InvalidRequest, match=r"large\.bin has 6 bytes; at most 5"):
        _call(_operation({"file": Send("file.file", max_bytes=5)}), file=path)
    assert _call(_operation({"file": Send("file.file", max_bytes=6)}), file=path).content


def test_a_name_cannot_leave_its_header() -> None:
    """Line breaks and quotes are escaped as browsers do."""
    operation = _operation({}, undocumented_body=True)
    content = _call(operation, files={'a"\r\nX-Evil: 1': b"x"}).content
    assert b'name="a%22%0D%0AX-Evil: 1"; filename="a%22%0D%0AX-Evil: 1"\r\n' in content
    assert b"\r\nX-Evil" not in content


def test_a_repeat_sends_the_same_bytes() -> None:
    """Also the boundary between the parts."""
    operation = _operation({"file": "file.file"})
    play = Play(Failure(False, "refused"), response(200, {}))
    play.run(call(session(), operation, _call(operation, file=b"x")))
    first, second = play.sent
    assert first._replace(limit=None) == second._replace(limit=None)
    assert first.content.count(b"--ratecard-") == 2


def test_an_undocumented_body_takes_any_fields() -> None:
    """They stand beside the documented ones; files make it a form."""
    operation = _operation({"prompt": "body.prompt"}, undocumented_body=True)
    assert body_of(_call(operation, prompt="A", fields={"a": 1, "b": [2]})) == {
        "prompt": "A",
        "a": 1,
        "b": [2],
    }
    assert _parts(_call(operation, fields={"a": 1}, files={"clip": b"x"})) == [
        ("a", None, "", b"1"),
        ("clip", "clip", "application/octet-stream", b"x"),
    ]


def test_fields_of_a_form_stay_in_the_form() -> None:
    """Where the documented parameters are those of an upload."""
    operation = _operation({"title": "form.title"}, undocumented_body=True)
    request = _call(operation, title="A b", fields={"tag": ["x", "y"]})
    assert request.content == b"title=A+b&tag=x&tag=y"
    assert ("Content-Type", "application/x-www-form-urlencoded") in request.headers


def test_a_field_that_is_given_twice_is_refused() -> None:
    """Once by its argument and once, with another value, among `fields`."""
    operation = _operation({"prompt": "body.prompt"}, undocumented_body=True)
    with pytest.raises(errors.InvalidRequest, match="fields: 'prompt' is given two values"):
        _call(operation, prompt="A", fields={"prompt": "B"})


def test_an_undocumented_query_takes_any_fields() -> None:
    """They go to the query, lists repeated."""
    operation = _operation({"q": "query.q"}, method="GET", undocumented_query=True)
    request = _call(operation, q="a b", fields={"tag": ["x", "y"], "all": True})
    assert request.url.endswith("/v1/edit?q=a%20b&tag=x&tag=y&all=true")


def test_what_the_docs_name_in_full_takes_no_other_fields() -> None:
    """`fields` and `files` are for open operations only."""
    for name in ("fields", "files"):
        with pytest.raises(errors.InvalidRequest, match=f"{name}: is no argument of edit"):
            _call(_operation({"prompt": "body.prompt"}), **{name: {"a": 1}})
