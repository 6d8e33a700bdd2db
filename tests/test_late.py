"""A late name is imported when it is first asked for, and once."""

import subprocess
import sys

import pytest

import toolkit.model
from toolkit.late import late

LOADED = "[name in sys.modules for name in ('toolkit.model.checks', 'toolkit.model.messages')]"


def test_a_name_is_imported_when_it_is_asked_for():
    code = (
        f"import sys, toolkit.model as model; print({LOADED});"
        f"model.Message; print({LOADED}); from toolkit.model import Unit; print({LOADED})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split("\n")[:3] == ["[False, False]", "[False, True]", "[True, True]"]


@pytest.mark.parametrize("name", toolkit.model.__all__)
def test_the_model_offers_every_name(name):
    assert getattr(toolkit.model, name) is vars(toolkit.model)[name]


def test_a_name_it_does_not_know_is_no_attribute():
    find = late("toolkit.model", {"toolkit.model.messages": "Message State"})
    assert find("State") is toolkit.model.State
    with pytest.raises(AttributeError, match=r"module 'toolkit\.model' has no attribute 'Massage'"):
        find("Massage")
