"""The bundle: one SQLite file in which every fact leads back to a passage. The only SQL over it."""
