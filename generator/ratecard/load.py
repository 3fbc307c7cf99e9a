"""Load: one spec folder to one Spec, or to all that is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from ratecard.findings import Finding
from ratecard.spec import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A spec folder after reading: a Spec and no findings, or findings and no Spec."""

    spec: Spec | None
    findings: tuple[Finding, ...]


def provider_ids(specs: Path) -> tuple[str, ...]:
    """Return the sorted names of the folders under `specs` that hold a provider.yaml."""
    return tuple(sorted(found.parent.name for found in specs.glob("*/provider.yaml")))


def load_provider(folder: Path) -> Loaded:
    """Read and check one spec folder; bad input gives findings and never raises."""
    raise NotImplementedError(folder)
