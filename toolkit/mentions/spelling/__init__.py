"""Names that stand in a translation, but spelt wrong."""
