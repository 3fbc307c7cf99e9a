"""A small stand-in for a generated package, written by hand after the Cliprise docs."""
