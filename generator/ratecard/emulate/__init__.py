"""Emulate: a local, stateful fake of any provider, built from its spec alone."""
