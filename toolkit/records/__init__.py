"""Records: the YAML file of one release, read strictly into a checked value."""
