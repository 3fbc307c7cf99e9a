"""Fault plans: which calls fail, and how."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultPlan:
    """The faults of one emulator, none by default."""
