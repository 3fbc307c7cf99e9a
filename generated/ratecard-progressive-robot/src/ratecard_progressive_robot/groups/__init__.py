# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The groups of methods that the clients hold."""
