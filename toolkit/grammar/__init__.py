"""Grammar: placeholders in messages, and the forms that fill them."""
