"""Operations that take files or give them back: uploads, assets, and files read by name."""

import mimetypes
from collections.abc import Iterator, Mapping

from ratecard.emulate.answers import answer
from ratecard.emulate.exchange import Call, Reply, Upload, json_reply
from ratecard.emulate.files import Kept, media_type_of
from ratecard.emulate.media import media_file, shade_of
from ratecard.emulate.operation import Handler
from ratecard.emulate.problems import problem
from ratecard.emulate.served import served
from ratecard.emulate.world import World
from ratecard.spec import Endpoint, Field, RequestExample, Spec
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue


def file_chooser(spec: Spec, endpoint: Endpoint) -> Handler | None:
    """The handler of an operation that uploads a file or reads one, else None."""
    assets = spec.provider.assets
    if assets and endpoint.id == assets.operation:
        return _upload_asset
    if endpoint.response_bytes and "{" in endpoint.path:
        return _download
    has_form = endpoint.undocumented_body or any(each.is_file for each in endpoint.parameters)
    if has_form and endpoint.effect == "free" and endpoint.response is None:
        return _upload
    return None


def check_uploads(world: World, call: Call) -> Reply | None:
    """Refuse a file that is larger than documented, or of a format that is not taken."""
    for upload in call.uploads:
        largest = min(_sizes(world.spec, call.endpoint, upload), default=None)
        if largest is not None and len(upload.content) > largest:
            said = f"{upload.field} has {len(upload.content)} bytes, and {largest} may be sent"
            return problem(world, call, "payload_too_large", said)
        formats = _formats(world.spec, call.endpoint)
        media_type = media_type_of(upload)
        if formats and upload.media_type and media_type not in formats:
            said = f"{upload.field} is {media_type}, and must be {' or '.join(formats)}"
            return problem(world, call, "unsupported_media", said)
    return None


def check_assets(world: World, call: Call) -> Reply | None:
    """Refuse the id of an asset that was never uploaded; those that the docs print will do."""
    for keys, fields in call.operation.asset_places.items():
        holder = call.body
        for key in keys:
            holder = holder.get(key) if isinstance(holder, dict) else None
        if not isinstance(holder, dict):
            continue
        for field in fields & holder.keys():
            for name in _texts(holder[field]):
                if world.files.find(name) is None and name not in call.operation.printed:
                    return problem(world, call, "not_found", f"{field}: there is no asset {name}")
    return None


def asset_places(spec: Spec, endpoint: Endpoint) -> Mapping[tuple[str, ...], frozenset[str]]:
    """The places of a body that hold ids of assets: the names of the keys by where they stand."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for field in (*endpoint.parameters, *_model_fields(spec, endpoint)):
        for send in field.sends if field.uploads_asset else ():
            *keys, name = send.to.keys
            found[tuple(keys)] = found.get(tuple(keys), frozenset()) | {name}
    return found


def keep_uploads(world: World, call: Call) -> list[Kept]:
    """Keep the files of a call."""
    return [
        world.files.keep(each, world.identifiers.new(each.field or "file")) for each in call.uploads
    ]


def _upload_asset(world: World, call: Call) -> Reply:
    assets = world.spec.provider.assets
    assert assets is not None
    kept = keep_uploads(world, call)
    pinned = {assets.id[0]: kept[0].id} if kept else {}
    return json_reply(call.operation.success.status, answer(world, call, pinned))


def _upload(world: World, call: Call) -> Reply:
    """The docs print no answer: the names by which the files can be read."""
    kept = keep_uploads(world, call)
    body = answer(world, call)
    if kept and isinstance(body, dict):
        body |= {"filename": kept[0].name, "url": kept[0].url(call.origin)}
    return json_reply(call.operation.success.status, body)


def _download(world: World, call: Call) -> Reply:
    name = call.endpoint.path.rsplit("/", 1)[-1].format(**call.path)
    return file_by_name(world, call, name) or problem(
        world, call, "not_found", f"there is no file {name}"
    )


def file_by_name(world: World, call: Call, name: str) -> Reply | None:
    """The file of the account with a name, that was uploaded or made; None where there is none."""
    if (kept := world.files.find(name)) is not None:
        return served(world.files.content(kept), kept.media_type, call.headers)
    if (media_type := world.files.made(name)) is not None:
        return served(media_file(media_type, shade_of(name)), media_type, call.headers)
    return None


def _sizes(spec: Spec, endpoint: Endpoint, upload: Upload) -> Iterator[int]:
    for field in endpoint.parameters:
        if field.max_bytes is not None and field.sends[0].to.keys[-1] == upload.field:
            yield field.max_bytes
    for limit in spec.provider.held_limits:
        if limit.max_bytes is not None and endpoint.id in limit.operations:
            yield limit.max_bytes


def _formats(spec: Spec, endpoint: Endpoint) -> list[str]:
    """The media types that an operation takes, none where the docs do not limit them."""
    names = [
        name
        for limit in spec.provider.held_limits
        if endpoint.id in limit.operations
        for name in limit.formats
    ]
    found = (mimetypes.guess_type(f"file.{name.lower()}", strict=False)[0] for name in names)
    return [each for each in found if each]


def _model_fields(spec: Spec, endpoint: Endpoint) -> Iterator[Field]:
    for model in spec.models:
        if model.operation == endpoint.id:
            yield from model.fields


def printed_texts(spec: Spec) -> frozenset[str]:
    """The texts in the requests that the docs print, which stand for things of the caller."""
    bodies = tuple(each.body for each in spec.examples if isinstance(each, RequestExample))
    return frozenset(_texts(bodies))


def _texts(value: "JsonValue | SpecValue") -> Iterator[str]:
    """The texts in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
