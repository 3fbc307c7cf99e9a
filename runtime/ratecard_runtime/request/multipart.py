"""Forms with files (`multipart/form-data`) as bytes, so that a repeat sends the same."""

from collections.abc import Iterable, Iterator

from ratecard_runtime.request.upload import Upload

_ESCAPES = str.maketrans({"\r": "%0D", "\n": "%0A", '"': "%22"})


def multipart(form: Iterable[tuple[str, str]], uploads: Iterable[Upload], boundary: str) -> bytes:
    """Return the body of a form: its texts, then its files, in the order given."""
    return b"".join(_parts(form, uploads, boundary))


def _parts(
    form: Iterable[tuple[str, str]], uploads: Iterable[Upload], boundary: str
) -> Iterator[bytes]:
    for name, text in form:
        yield _head(boundary, f'name="{_escaped(name)}"', "")
        yield text.encode()
        yield b"\r\n"
    for upload in uploads:
        names = f'name="{_escaped(upload.field)}"; filename="{_escaped(upload.filename)}"'
        yield _head(boundary, names, f"Content-Type: {upload.content_type}\r\n")
        yield upload.content
        yield b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def _head(boundary: str, names: str, more: str) -> bytes:
    return f"--{boundary}\r\nContent-Disposition: form-data; {names}\r\n{more}\r\n".encode()


def _escaped(name: str) -> str:
    """Return a name as browsers write it between quotes; it stays on its line."""
    return name.translate(_ESCAPES)
