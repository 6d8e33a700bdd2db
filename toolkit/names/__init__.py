"""Names of persons and places across the scripts of Azerbaijani, English and Russian."""
