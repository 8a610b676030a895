"""Search over all paragraphs: what is found, sentence by sentence."""
