"""The site around the documents: pages that list releases."""
