# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""The groups of methods that the clients hold."""
