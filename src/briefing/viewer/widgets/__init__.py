"""Small widgets used by more than one tab."""
