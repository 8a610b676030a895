"""The tab in which a brief is put together, seen as its pages, checked, printed and written to files."""
