"""What the plug-in of English is made of."""
