# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The groups of methods that the clients hold."""
