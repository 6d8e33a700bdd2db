"""What the plug-in of Russian is made of."""
