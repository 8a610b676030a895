"""A reader per format: bytes in, a `SourceText` out."""
