"""Coverage: what a provider's docs print and the spec does not hold, and the reverse.

Read in this order: `text` (any format to lines), `vocabulary` (a spec as words), `layout` (lines
to tables and sections), `rules` (what looks like a fact), `compare`, `facts` (the way back) and
`leftovers`. It is a reader's aid: a rule knows forms of print, never a provider.
"""

from ratecard.coverage.leftovers import DocsFile, Leftover, leftovers

__all__ = ["DocsFile", "Leftover", "leftovers"]
