"""The help: pages that ship with the program, and their window."""
