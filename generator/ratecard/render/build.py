"""Packages from specs: read, plan, render and finish, making again only what has changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ratecard.digests import digest
from ratecard.findings import Finding, sort_findings
from ratecard.load import load_provider
from ratecard.plan import package_plan
from ratecard.render.finish import Finish
from ratecard.render.package import RawFile, render_package
from ratecard.render.templates import TemplateError
from ratecard.spec import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltFile:
    """A finished file: its bytes, and the hash of all that it was made from."""

    raw: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A finished package: the name of its folder, and its files by their path in that folder."""

    provider: str
    folder: str
    files: Mapping[str, BuiltFile]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """Packages and the specs that they were made from, or findings and neither."""

    packages: tuple[Package, ...] = ()
    specs: tuple[Spec, ...] = ()
    findings: tuple[Finding, ...] = ()


def build(
    specs: Iterable[Path],
    templates: Mapping[str, str],
    known: Mapping[tuple[str, str], bytes],
    finish: Finish,
) -> Built:
    """The packages of the spec folders `specs`, in that order.

    `known` holds finished bytes by path below the output folder and by hash of what they were
    made from; such a file is not made again, all others go through `finish`. Raises TemplateError
    for a template that is wrong.
    """
    loaded = [load_provider(folder) for folder in specs]
    findings = [finding for each in loaded for finding in each.findings]
    if findings:
        return Built(findings=sort_findings(findings))
    read = tuple(each.spec for each in loaded if each.spec)
    plans = [package_plan(each) for each in read]
    rendered = [render_package(plan, templates) for plan in plans]
    contents = _contents([file for files in rendered for file in files], known, finish)
    return Built(
        packages=tuple(
            _package(plan.provider_id, plan.distribution, files, contents)
            for plan, files in zip(plans, rendered, strict=True)
        ),
        specs=read,
    )


def _contents(
    files: Iterable[RawFile], known: Mapping[tuple[str, str], bytes], finish: Finish
) -> dict[tuple[str, str], bytes]:
    wanted = {(file.path, file.digest): file for file in files}
    before = {path: text for (path, raw), text in known.items() if digest(text) == raw}
    missing = {
        key: replace(file, before=_decoded(before.get(file.path)))
        for key, file in wanted.items()
        if key not in known
    }
    made = zip(missing, finish(tuple(missing.values())), strict=True)
    return {key: known[key] for key in wanted if key in known} | dict(made)


def _decoded(content: bytes | None) -> str | None:
    return None if content is None else content.decode()


def _package(
    provider: str,
    folder: str,
    files: Iterable[RawFile],
    contents: Mapping[tuple[str, str], bytes],
) -> Package:
    built: dict[str, BuiltFile] = {}
    for file in files:
        top, _, path = file.path.partition("/")
        if top != folder or not path:
            raise TemplateError(f"{file.path}: every template lies in the folder {folder}")
        content = contents[file.path, file.digest]
        built[path] = BuiltFile(raw=file.digest, content=content)
    return Package(provider=provider, folder=folder, files=built)
