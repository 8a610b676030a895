"""The tab in which articles are read and searched."""
