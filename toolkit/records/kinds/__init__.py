"""Kinds of release: one module each, holding one model.

A module `meeting.py` defines `Model`, a subclass of `toolkit.records.schema.Release`
whose extra fields are the facts of that kind. Its sentences stand in
`templates/narrative/meeting.j2`. Nothing else has to be edited for a new kind.
"""
