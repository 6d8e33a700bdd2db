"""What begins with a word, in one index or in two."""

from toolkit.mentions.heads import Head, joined
from toolkit.mentions.standing import NameForm


def head(**names):
    made = Head()
    for key, text in names.items():
        made.add(NameForm(tuple(text.split()), None, key, is_proper=True))
    return made


def said(one):
    return {" ".join(words): [form.key for form in forms] for words, forms in one.forms.items()}


def test_longer_forms_are_looked_for_first():
    assert head(short="red", long="red cross society", middle="red cross").lengths == [3, 2, 1]


def test_a_record_s_own_names_come_before_the_newsroom_s():
    own = [(0, head(own="red cross")), (4, head(club="blue"))]
    newsroom = [(0, head(ours="red cross", river="red river valley")), (2, head(gulf="gulf"))]

    found = joined(own, newsroom)

    assert [at for at, _ in found] == [0, 2, 4]
    assert said(found[0][1]) == {"red cross": ["own", "ours"], "red river valley": ["river"]}
    assert found[0][1].lengths == [3, 2]
    assert said(own[0][1]) == {"red cross": ["own"]}
