"""Facts: the dates, times and numbers of a text, and whether its translation states the same."""
