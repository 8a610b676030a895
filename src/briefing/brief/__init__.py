"""A brief: blocks with their passages, and a writer per format."""
