"""Reading: what a text says of dates, times, numbers, quotations and names, in any language."""
