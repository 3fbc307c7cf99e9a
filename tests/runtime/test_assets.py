"""Files that stand for assets: uploaded first, sent by their ids."""

from collections.abc import Mapping
from dataclasses import replace
from email.parser import BytesParser
from pathlib import Path, PurePath

import pytest
from tests.runtime.sample.wire import KLING_2_6
from tests.runtime.sample.wire import PROVIDER as SAMPLE
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import body_of, response
from tests.runtime.shells import Kind
from tests.runtime.test_results import PROVIDER

from ratecard_runtime import errors
from ratecard_runtime.description.operations import AssetUpload, Operation, Send
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.messages import Request

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
UPLOAD: Operation[JsonValue] = Operation(
    "upload",
    "POST",
    "/assets",
    "bearer",
    effect="free",
    parameters={"file": Send("file.file", max_bytes=10), "media_type": "form.media_type"},
)
ASSETS = AssetUpload(operation=UPLOAD, file="file", id=("asset_id", "id"), media_type="media_type")
MERGE: Operation[JsonValue] = Operation(
    "merge",
    "POST",
    "/merge",
    "bearer",
    effect="free",
    parameters={"first": "body.first", "clips": "body.clips", "title": "body.title"},
    assets=("first", "clips"),
)


def parts(request: Request) -> Mapping[str, object]:
    """The parts of a multipart form by name: text, or file name, type and content."""
    media_type = dict(request.headers)["Content-Type"].encode()
    whole = BytesParser().parsebytes(b"Content-Type: " + media_type + b"\r\n\r\n" + request.content)
    found: dict[str, object] = {}
    for part in whole.walk():
        if not part.is_multipart():
            name = str(part.get_param("name", header="Content-Disposition"))
            content = part.get_payload(decode=True)
            file = part.get_filename()
            found[name] = (file, part.get_content_type(), content) if file else content
    return found


def client(kind: Kind, *bodies: JsonValue) -> ScriptedClient:
    """A client that is answered with `bodies`, in order."""
    answers = [response(200, body) for body in bodies]
    return ScriptedClient(kind, PROVIDER, (), *answers, assets=ASSETS)


@SHELLS
def test_a_path_is_uploaded_and_its_id_sent(kind: Kind, tmp_path: Path) -> None:
    """The file's media type goes along; a text is an id and left alone."""
    path = tmp_path / "lake.png"
    path.write_bytes(b"pixels")
    tested = client(kind, {"asset_id": "as_1"}, {"done": True})
    clips = ["as_0", path]
    answer = tested.do(tested.client.call(MERGE, {"clips": clips, "title": "lake.png"}))
    assert answer == {"done": True}
    upload, merge = tested.script.sent
    assert upload.url == "https://api.tiny.example/assets"
    assert parts(upload) == {
        "media_type": b"image/png",
        "file": ("lake.png", "image/png", b"pixels"),
    }
    assert body_of(merge) == {"clips": ["as_0", "as_1"], "title": "lake.png"}


@SHELLS
def test_one_file_in_two_places_is_uploaded_once(kind: Kind, tmp_path: Path) -> None:
    """By path; another file gets another id."""
    one, two = tmp_path / "one.bin", tmp_path / "two.bin"
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    tested = client(kind, {"id": "as_1"}, {"id": "as_2"}, None)
    tested.do(tested.client.call(MERGE, {"first": one, "clips": [two, one]}))
    assert body_of(tested.script.sent[2]) == {"first": "as_1", "clips": ["as_2", "as_1"]}


@SHELLS
def test_a_file_that_cannot_be_read_is_named_by_its_argument(kind: Kind, tmp_path: Path) -> None:
    """Nothing is sent, also not the files before it."""
    good = tmp_path / "good.bin"
    good.write_bytes(b"1")
    tested = client(kind)
    with pytest.raises(
        errors.InvalidRequest, match=r"^merge: clips\[1\]: .*cannot be read"
    ) as caught:
        tested.do(tested.client.call(MERGE, {"first": good, "clips": [good, tmp_path / "gone"]}))
    assert caught.value.given == tmp_path / "gone"
    assert tested.sent == []


@SHELLS
def test_a_file_that_is_too_large_is_not_sent(kind: Kind, tmp_path: Path) -> None:
    """The limit of the upload is told for the argument."""
    path = tmp_path / "film.mp4"
    path.write_bytes(b"x" * 11)
    tested = client(kind)
    with pytest.raises(errors.InvalidRequest, match=r"first: film\.mp4 has 11 bytes; at most 10"):
        tested.do(tested.client.call(MERGE, {"first": path}))
    assert tested.sent == []


@SHELLS
def test_a_refused_upload_says_what_it_was_for(kind: Kind, tmp_path: Path) -> None:
    """The call itself is not made."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"1")
    tested = client(kind)
    tested.script.answers.append(response(415, {"error": "no"}))
    with pytest.raises(errors.UnsupportedMedia) as caught:
        tested.do(tested.client.call(MERGE, {"clips": [path]}))
    assert caught.value.__notes__ == ["while uploading the file of clips[0]"]
    assert len(tested.sent) == 1


@SHELLS
def test_an_upload_without_an_id_is_malformed(kind: Kind, tmp_path: Path) -> None:
    """There is nothing to send."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"1")
    tested = client(kind, {"asset": "as_1"})
    with pytest.raises(errors.MalformedResponse, match="no id of the file at asset_id or id"):
        tested.do(tested.client.call(MERGE, {"first": path}))


@SHELLS
def test_a_model_sends_the_id(kind: Kind, tmp_path: Path) -> None:
    """Before its request is checked, which knows texts only; the price does not change."""
    path = tmp_path / "lake.png"
    path.write_bytes(b"pixels")
    kling = replace(KLING_2_6, assets=("image_urls",))
    answers = [response(200, {"id": "as_1"}), response(200, [{"taskId": "t1"}])]
    tested = ScriptedClient(kind, SAMPLE, (), *answers, assets=sample_assets())
    arguments = {
        "prompt": "A",
        "aspect_ratio": "1:1",
        "duration": 5,
        "image_urls": [path],
        "callback_url": "https://x.example",
    }
    job = tested.do(tested.client.submit(kling, None, arguments))
    assert "as_1" in str(body_of(tested.script.sent[1]))
    assert job.quote is not None
    assert job.quote.credits == 99


def sample_assets() -> AssetUpload:
    """The upload, with the auth scheme that the sample provider has too."""
    return replace(ASSETS, operation=replace(UPLOAD, path="/app/assets"))


def test_a_pure_path_of_nowhere_is_refused() -> None:
    """Any path is a file to upload, whatever class it is of."""
    tested = client("sync")
    with pytest.raises(errors.InvalidRequest, match=r"first: .*cannot be read"):
        tested.client.call(MERGE, {"first": PurePath("no", "where")})


@SHELLS
def test_nothing_is_uploaded_for_a_call_that_is_refused(kind: Kind, tmp_path: Path) -> None:
    """What is wrong with the other arguments is told before a file leaves."""
    path = tmp_path / "lake.png"
    path.write_bytes(b"pixels")
    tested = client(kind)
    with pytest.raises(errors.InvalidRequest, match="titel: is no argument of merge"):
        tested.do(tested.client.call(MERGE, {"clips": [path], "titel": "lake"}))
    assert tested.script.sent == []
