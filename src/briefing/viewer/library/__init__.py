"""The library: bulletins and their articles at the left of the window."""
