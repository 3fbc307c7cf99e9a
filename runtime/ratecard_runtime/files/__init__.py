"""Files that a provider made: from where, in how many steps, and whole or not at all."""
