"""What the plug-in of Azerbaijani is made of."""
