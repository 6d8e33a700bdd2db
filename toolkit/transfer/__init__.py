"""Transfer: texts out to agencies and memories, and back into the catalogs."""
