"""Charts: what each shows, where its strokes go on screen and paper, and the same as SVG, as a table and as a file."""
