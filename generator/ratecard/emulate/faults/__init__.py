"""Faults on purpose, by plan."""
