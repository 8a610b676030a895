"""The page of a name: every form of it, every mention, incidents, figures, and who is named with whom."""
