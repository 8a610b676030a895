"""What a user composes: sections of pieces that keep their sources, and how they become a brief."""
