"""Publishing: what readers were given of a release, kept beside its record as it was."""
