"""Findings of the price language: where in prices.yaml, down to the column of an expression."""

from dataclasses import dataclass, field

from ratecard.findings import Finding
from ratecard.price.tokens import ExpressionError
from ratecard.price.tree import Span
from ratecard.spec import Cell, Position


@dataclass(slots=True)
class Report:
    """Collects the findings of one rate card; `path` is the card's place in the document."""

    path: str
    findings: list[Finding] = field(default_factory=list[Finding])

    def add(
        self,
        position: Position,
        code: str,
        message: str,
        hint: str = "",
        related: tuple[tuple[Position, str], ...] = (),
    ) -> None:
        """Add a finding at a position."""
        self.findings.append(
            Finding(
                position=position,
                path=self.path,
                code=code,
                message=message,
                hint=hint,
                related=related,
            )
        )

    def add_in_expression(
        self, cell: Cell, code: str, span: Span, message: str, hint: str = ""
    ) -> None:
        """Add a finding at a span of the expression that a cell holds."""
        start = cell.position
        position = Position(file=start.file, line=start.line, column=start.column + span[0])
        self.add(position, code, message, hint)

    def add_error(self, cell: Cell, error: ExpressionError) -> None:
        """Add a fault of the expression that a cell holds."""
        self.add_in_expression(cell, "price-expression", error.span, error.message, error.hint)
