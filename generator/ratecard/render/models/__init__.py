"""Pydantic models from one JSON Schema document, through datamodel-code-generator.

`document` makes the schema ready: names become tokens, nested objects get names of their own.
`source` runs the generator and turns its output into the code that ratecard prints.
"""

from ratecard.render.models.source import models_source
from ratecard.render.models.tree import ModelNameError

__all__ = ["ModelNameError", "models_source"]
