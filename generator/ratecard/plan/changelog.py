"""The changelog of a package, as CHANGELOG.md prints it."""

from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.spec import Release, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangelogSection:
    """Lines under one heading."""

    heading: str
    lines: tuple[SpecText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangelogPrice:
    """One row of the price table; `change` is a number of percent or empty."""

    item: SpecText
    what: SpecText
    old: SpecText
    new: SpecText
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangelogEntry:
    """One version; `heading` is its number and, where it has one, its day."""

    heading: str
    summary: SpecText
    prices: tuple[ChangelogPrice, ...]
    sections: tuple[ChangelogSection, ...]


def changelog_entries(spec: Spec) -> tuple[ChangelogEntry, ...]:
    """The versions of a package, newest first; the one at hand is always among them."""
    version = spec.provider.version
    entries = tuple(_entry(each) for each in spec.changelog)
    if any(each.version == version for each in spec.changelog):
        return entries
    return (ChangelogEntry(heading=version, summary=SpecText(""), prices=(), sections=()), *entries)


def _entry(release: Release) -> ChangelogEntry:
    sections = (
        ("Breaking", release.breaking),
        ("Added", release.added),
        ("Changed", release.changed),
    )
    return ChangelogEntry(
        heading=f"{release.version} - {release.date}",
        summary=SpecText(release.summary),
        prices=tuple(
            ChangelogPrice(
                item=SpecText(each.item),
                what=SpecText(each.what),
                old=SpecText(each.old),
                new=SpecText(each.new),
                change=each.change,
            )
            for each in release.prices
        ),
        sections=tuple(
            ChangelogSection(heading=heading, lines=tuple(map(SpecText, lines)))
            for heading, lines in sections
            if lines
        ),
    )
