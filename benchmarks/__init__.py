"""The speeds that ratecard promises, each measured beside what else there is, in one run.

`python -m benchmarks [ROW…]` prints one table. A row is a module with a function that returns its
measurements; `measurement` says what those are, `timing` how time is taken. The numbers are for
people to read: no test depends on them.
"""
