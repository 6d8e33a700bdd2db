"""Words: what single words say, and which are alike."""
