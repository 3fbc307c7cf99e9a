# acme
"""The group `images`."""

METHODS = ("draw",)
