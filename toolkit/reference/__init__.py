"""What every newsroom knows without an entry of its own: places, institutions and roles."""
