"""Memory: reviewed texts and their translations, looked up by equal and by similar text."""
