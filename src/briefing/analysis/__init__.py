"""Plain functions over records: seats, checks, spans of dates."""
