"""Assets: files that are uploaded first and then stand in a request by the id they were given."""

import os
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import TypeGuard

from ratecard_runtime.answer.lookup import find_text
from ratecard_runtime.answer.verdict import malformed
from ratecard_runtime.description.operations import AssetUpload, ModelRequest, Operation
from ratecard_runtime.errors import InvalidRequest, RatecardError
from ratecard_runtime.facts import Problem
from ratecard_runtime.flow.flows import call
from ratecard_runtime.flow.kept_uploads import kept_uploads
from ratecard_runtime.flow.steps import Flow
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.plain import is_array
from ratecard_runtime.request.planned import announce
from ratecard_runtime.request.prepare import prepare_call
from ratecard_runtime.request.session import Session
from ratecard_runtime.request.upload import media_type_of

_NOT_UPLOADED_YET = "not-uploaded-yet"
"""Stands for the id of a file while the rest of the call is checked."""


def with_assets(
    session: Session,
    called: Operation[object] | ModelRequest[object],
    arguments: Mapping[str, object],
    check: Callable[[Mapping[str, object]], object],
) -> Flow[Mapping[str, object]]:
    """Return `arguments` with the ids of uploaded files in the place of paths.

    In the arguments of `called` that take assets, or lists of them, a text is an id and left
    alone; a file that stands in several places is uploaded once, and once for all calls with one
    idempotency key: such a call is sent with the key that its uploads are written down with.
    Raises `InvalidRequest`, which names the argument, for a file that cannot be read or is too
    large, before any file is sent. `check` raises what is wrong with the whole call, and is asked
    before that too.
    """
    upload = session.assets
    if upload is None:
        return arguments
    names, what = called.assets, called.id if isinstance(called, Operation) else called.item
    files: dict[Path, str] = {}
    for name in names:
        for label, path in _files(name, arguments.get(name)):
            files.setdefault(path, label)
    requests = {path: _request(session, upload, what, label, path) for path, label in files.items()}
    if not files:
        return arguments
    check(_all_named(names, arguments, dict.fromkeys(files, _NOT_UPLOADED_YET)))
    kept = kept_uploads(session, called, arguments)
    yield from kept.read()
    ids: dict[Path, str] = {}
    for path, request in requests.items():
        try:
            body_hash = kept.hash_of(path)
        except OSError as error:
            words = f"{path} cannot be read: {error.strerror or error}"
            problem = Problem(parameter=files[path], message=words, given=path)
            raise InvalidRequest(what, (problem,)) from error
        known = kept.known.get(body_hash)
        if known is not None:
            ids[path] = known
            continue
        announce(session, upload.operation, _arguments(upload, path))
        if session.dry_run is not None:
            ids[path] = session.dry_run.new_id()
            continue
        ids[path] = yield from _uploaded(session, upload, request, files[path])
        yield from kept.remember(body_hash, ids[path])
    return _all_named(names, kept.arguments, ids)


def _all_named(
    names: tuple[str, ...], arguments: Mapping[str, object], ids: Mapping[Path, str]
) -> Mapping[str, object]:
    return {
        name: _named(value, ids) if name in names else value for name, value in arguments.items()
    }


def _files(label: str, value: object) -> Generator[tuple[str, Path]]:
    """Yield the files in an argument, each with the words by which a caller knows it."""
    if _is_path(value):
        yield label, _path(value)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _files(f"{label}[{index}]", item)


def _request(session: Session, upload: AssetUpload, what: str, label: str, path: Path) -> Request:
    try:
        return prepare_call(session, upload.operation, _arguments(upload, path))
    except InvalidRequest as fault:
        message = "; ".join(problem.message for problem in fault.problems)
        problem = Problem(parameter=label, message=message, given=path)
        raise InvalidRequest(what, (problem,)) from fault


def _arguments(upload: AssetUpload, path: Path) -> Mapping[str, object]:
    if upload.media_type is None:
        return {upload.file: path}
    return {upload.file: path, upload.media_type: media_type_of(path.name)}


def _uploaded(session: Session, upload: AssetUpload, request: Request, label: str) -> Flow[str]:
    try:
        answer = yield from call(session, upload.operation, request)
    except RatecardError as error:
        error.phase = "upload"
        error.add_note(f"while uploading the file of {label}")
        raise
    asset_id = find_text(answer.bare(), upload.id)
    if not asset_id:
        places = " or ".join(upload.id)
        raise malformed(session, upload.operation, answer, f"no id of the file at {places}")
    return asset_id


def _named(value: object, ids: Mapping[Path, str]) -> object:
    if _is_path(value):
        return ids[_path(value)]
    return [_named(item, ids) for item in value] if is_array(value) else value


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _path(value: os.PathLike[str]) -> Path:
    return Path(os.fsdecode(value))
