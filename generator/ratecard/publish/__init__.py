"""From generated folders to distributions on a package index.

1. `projects`: the folders to build, each with exactly the files that are planned
2. `distributions`: wheels and sdists of them, the same bytes on every run
3. `contents`: what a built file holds, held to the plan
4. `pythons`, `installed`: each installed in a fresh environment, imported and quoted
5. `build`: all of these, and only then files in the output folder
6. `index`, `upload`: what an index has already, and the rest sent to it, the runtime first
"""
