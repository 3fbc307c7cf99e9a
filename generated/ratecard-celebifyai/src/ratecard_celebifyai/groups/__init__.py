# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The groups of methods that the clients hold."""
