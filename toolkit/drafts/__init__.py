"""Drafts: missing messages filled by providers, flagged until a person reviews them."""
