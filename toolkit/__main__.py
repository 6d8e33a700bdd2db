"""`python -m toolkit` is `press`."""

from toolkit.cli import main

main()
