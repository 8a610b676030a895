"""What speaks for the open bundle, in words, and what the user decides about it."""
