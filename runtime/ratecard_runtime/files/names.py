"""What files of results are called: their own names, made harmless, and what comes after those."""

import re
from collections.abc import Iterator, Mapping
from itertools import count
from urllib.parse import unquote, urlsplit

_SUFFIXES: Mapping[str, str] = {
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/x-subrip": ".srt",
    "application/x-zip-compressed": ".zip",
    "application/zip": ".zip",
    "audio/aac": ".aac",
    "audio/flac": ".flac",
    "audio/mp3": ".mp3",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/opus": ".opus",
    "audio/vnd.wave": ".wav",
    "audio/wav": ".wav",
    "audio/wave": ".wav",
    "audio/x-flac": ".flac",
    "audio/x-m4a": ".m4a",
    "audio/x-wav": ".wav",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/jpeg": ".jpg",
    "image/jpg": ".jpg",
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/tiff": ".tiff",
    "image/webp": ".webp",
    "model/gltf+json": ".gltf",
    "model/gltf-binary": ".glb",
    "model/obj": ".obj",
    "model/stl": ".stl",
    "model/vnd.usdz+zip": ".usdz",
    "text/csv": ".csv",
    "text/plain": ".txt",
    "text/vtt": ".vtt",
    "video/mp4": ".mp4",
    "video/mpeg": ".mpg",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
    "video/x-matroska": ".mkv",
    "video/x-msvideo": ".avi",
}
_ARCHIVES = frozenset((".zip", ".usdz", ".3mf", ".docx", ".pptx", ".xlsx", ".epub"))
"""Suffixes of files that are ZIP archives, and are right as they are."""

_ALSO_KNOWN = frozenset(
    (".exr", ".fbx", ".heif", ".jpeg", ".m4v", ".ply", ".psd", ".tif", ".7z", ".gz", ".tar")
)
_KNOWN = frozenset(_SUFFIXES.values()) | _ARCHIVES | _ALSO_KNOWN

_SUFFIX = re.compile(r"\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5}\Z")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:\.|\Z)", re.IGNORECASE)
"""Devices of Windows, which no suffix makes a file."""

_EXTENDED = re.compile(r"(?:^|[;\s])filename\*\s*=\s*[^';\s]*'[^';\s]*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(
    r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^";\s][^;\s]*))', re.IGNORECASE
)
_UNNAMED = "result"
_LONGEST_NAME = 100
_LONGEST_LABEL = 40


def own_name(asked: str, told: str, disposition: str, media_type: str) -> str:
    """Return what a file calls itself, as a harmless name in some folder.

    `asked` is the address that was asked for, `told` the one that answered, `disposition` and
    `media_type` are headers of the answer; all may be empty. The first that names a kind of file
    counts. Where none does, the media type gives the suffix.
    """
    named = [_harmless(each) for each in (_disposed(disposition), _end_of(asked))]
    for name in (*named, _harmless(_end_of(told))):
        if is_kind_known(name):
            return name
    name = next(filter(None, named), _UNNAMED)
    return name + _SUFFIXES.get(media_type.partition(";")[0].strip().lower(), "")


def with_suffix_of(name: str, own: str) -> str:
    """Return a name that a caller gave, with the suffix of the file's own where it has none."""
    if parted(name)[1] or not is_kind_known(own):
        return name
    return name + parted(own)[1]


def archived(name: str) -> str:
    """Return the name of a file that proved to be a ZIP archive."""
    stem, suffix = parted(name)
    if suffix.lower() in _ARCHIVES:
        return name
    return f"{stem}.zip" if is_kind_known(name) else f"{name}.zip"


def spellings(name: str, label: str) -> Iterator[str]:
    """Yield `name`, then names for when it is taken: with `label` after it, and then numbers."""
    yield name
    stem, suffix = parted(name)
    if label:
        stem = f"{stem}-{label}"
        yield stem + suffix
    for number in count(2):
        yield f"{stem}-{number}{suffix}"


def label_of(job_id: str) -> str:
    """Return an id as it may stand in the name of a file, at most 40 characters."""
    return _UNSAFE.sub("-", job_id).strip(".-")[-_LONGEST_LABEL:].strip(".-")


def is_kind_known(name: str) -> bool:
    """Tell whether the suffix of a name says what kind of file it is."""
    return parted(name)[1].lower() in _KNOWN


def parted(name: str) -> tuple[str, str]:
    """Return a name without its suffix, and the suffix: `.mp4`, but not the `.0` of `take 1.0`."""
    match = _SUFFIX.search(name)
    return (name, "") if match is None else (name[: match.start()], match[0])


def _harmless(name: str) -> str:
    """Return a name without what could leave a folder, hide, or mean a device; empty for none."""
    stem, suffix = parted(_UNSAFE.sub("-", name))
    stem = stem.strip(".-")[len(suffix) - _LONGEST_NAME :].strip(".-")
    if not stem and not suffix:
        return ""
    whole = (stem or _UNNAMED) + suffix
    return f"_{whole}" if _RESERVED.match(whole) else whole


def _end_of(url: str) -> str:
    try:
        path = urlsplit(url).path
    except ValueError:  # no address at all, which fetching refuses
        return ""
    return unquote(path).rpartition("/")[2]


def _disposed(disposition: str) -> str:
    """Return the last part of the file name in a Content-Disposition header, empty for none."""
    if found := _EXTENDED.search(disposition):
        name = unquote(found[1])
    elif found := _PLAIN.search(disposition):
        name = found[2] or re.sub(r"\\(.)", r"\1", found[1] or "")
    else:
        return ""
    return re.split(r"[/\\]", name)[-1]
