"""ratecard: from one YAML spec per provider to a typed client and exact prices.

Each part uses only parts named before it; a test holds the list to that. Parts of one file:

- `names`, `versions`, `resources`, `system_errors`, `digests`: of use to every part

What a spec says, from its files to values (docs/spec-language.md explains the language):

- `spec`: the typed, immutable form that all later parts share
- `findings`: what is wrong with a spec, where, and how to mend it, as values
- `escape`: text of a spec on its way into a file, by kind of file
- `read`: YAML to plain data with positions
- `validate`: schema, then meaning
- `price`: the price language: tables, expressions, quotes
- `revision`, `load`: the specs of a folder or a commit, all of these in one call

What is made of it:

- `plan`: everything that templates need, in final form
- `render`: the tree of `templates/`, which is the tree of a package
- `write`: all or nothing
- `contract`: what goes over the wire, as JSON Schema
- `export`, `documents`: OpenAPI and the price book
- `generate`: the packages and documents brought up to date

What people ask of it:

- `catalog`, `overview`: all that a spec holds, for programs and for people
- `coverage`: what either the docs or the spec holds alone
- `budget`: what a workload costs in a month
- `change`, `release`: what changed by meaning, and the version that it needs
- `emulate`, `testing`: a local fake of a provider, also inside tests
- `starter`: a spec folder to begin with
- `publish`: distributions, on an index
- `cli`, `__main__`: the only place that prints
"""
