"""Exchange formats: texts for agencies and back, one module each (see `model.Exchange`)."""
