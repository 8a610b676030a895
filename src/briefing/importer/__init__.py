"""From source texts to a bundle: reading, repairing, finding."""
