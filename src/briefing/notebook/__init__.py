"""The user's own file: marks, notes, decisions, briefs, and what else a user keeps."""
