"""Validate: documents against their schemas, then their meaning, to a Spec or findings."""
