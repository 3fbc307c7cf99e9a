"""ratecard: from one YAML spec per provider to a typed client and exact prices.

Read the code in the order in which data flows:

1. a folder of `specs/`, and docs/spec-language.md, which explains it
2. `ratecard.spec`: the typed, immutable form of a spec
3. `ratecard.read`: YAML to plain data with positions
4. `ratecard.validate`: schema, then meaning; findings are values
5. `ratecard.price`: the price language: tables, expressions, quotes
6. `ratecard.plan`: everything that templates need, in final form
7. `templates/` and `ratecard.render`: the tree of a package
8. `ratecard.write`: all or nothing
9. `ratecard.cli`: the only place that prints
"""
