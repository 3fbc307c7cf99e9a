"""Rules: what the entries of a spec mean together, one module for each noun."""
