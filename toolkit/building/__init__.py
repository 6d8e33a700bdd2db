"""Building: what has changed since the last build, making that alone, and swapping it in."""
