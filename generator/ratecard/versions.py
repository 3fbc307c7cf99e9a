"""Versions of packages: how they compare, and which one a step leads to."""

from typing import Literal, TypeAlias

Step: TypeAlias = Literal["none", "patch", "minor", "major"]
"""How far a version must move."""

STEPS: tuple[Step, ...] = ("none", "patch", "minor", "major")
"""The steps from the smallest to the largest."""


def version_key(version: str) -> tuple[int, ...]:
    """The numbers of a version, by which versions compare."""
    return tuple(map(int, version.split(".")))


def raised(version: str, step: Step) -> str:
    """The version that a step leads to.

    Before 1.0.0 a major step is a minor one, as semver has it: anything may change with 0.y.
    """
    major, minor, patch = version_key(version)
    match step:
        case "none":
            return version
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "major" if major:
            return f"{major + 1}.0.0"
        case _:
            return f"{major}.{minor + 1}.0"
