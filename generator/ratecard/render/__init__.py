"""From a plan and a tree of templates to the files of a package."""
