"""The steps of the importer: pure functions, a file each."""
