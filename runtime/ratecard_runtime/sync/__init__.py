"""The blocking client and its handles."""
