"""The contract: what goes over the wire, as JSON Schema; one reading of a Spec for all who need it.

The OpenAPI document prints it and the emulator decides by it, so the two cannot disagree.

Reading order: `values`; `places` (objects from places), `sent` (a field as it is sent), `rules`,
`bodies`, `variants`, `parameters`; `errors`, `answers`; `components`, `schemas`; `build`.
"""

from ratecard.contract.build import contract_of, contracts
from ratecard.contract.components import components
from ratecard.contract.errors import error_body
from ratecard.contract.schemas import standalone, validator
from ratecard.contract.texts import typed_text
from ratecard.contract.values import (
    Answer,
    Body,
    Contract,
    Example,
    Header,
    Parameter,
    Schema,
)

__all__ = [
    "Answer",
    "Body",
    "Contract",
    "Example",
    "Header",
    "Parameter",
    "Schema",
    "components",
    "contract_of",
    "contracts",
    "error_body",
    "standalone",
    "typed_text",
    "validator",
]
