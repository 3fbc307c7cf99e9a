# acme
"""The group `videos`."""

METHODS = ("film", "cut")
