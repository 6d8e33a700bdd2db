"""The press toolkit: one release record, three languages."""
