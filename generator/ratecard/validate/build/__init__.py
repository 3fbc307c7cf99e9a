"""Build: the typed values of a Spec from documents that fit their schemas."""
