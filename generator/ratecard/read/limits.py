"""Limits: how large a spec file may be, so that a hostile one cannot tie up the reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one file: bytes, levels of nesting, values, and digits of one number."""

    size: int = 4_000_000
    depth: int = 40
    nodes: int = 400_000
    digits: int = 60
