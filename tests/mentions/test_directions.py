"""Names from and into each language, with the endings that it gives them."""

import pytest

from .newsroom import found

AZ = [
    ("A student from Baku", "Bakılı tələbə", set()),
    ("The school in Shamkir", "Şəmkirdəki məktəb", set()),
    ("From Khankendi", "Xankəndindən", set()),
    ("Zaur Valimammadli’s words", "Vəliməmmədlinin sözləri", set()),
    ("Members of ENNHRI", "ENNHRI-nin üzvləri", set()),
    ("human rights and freedoms", "insan hüquq və azadlıqları", set()),
    ("Côte d’Ivoire", "Kot-d’İvuar", set()),
    ("Guba", "Qubadlı", {"missing"}),
    ("Zaur Valimammadli came.", "Zaur Valimammadli gəlib.", {"left"}),
    ("In Strasbourg", "Strasbourgda", {"left"}),
    ("Leyla Hasanova came.", "Leyla Hasanova gəlib.", {"left"}),
    ("Sabina Aliyeva came.", "Səbina Əliyeva gəlib.", {"misspelt"}),
    ("Marina Novak came.", "Marina Novak gəlib.", set()),
    ("human rights", "insan haqları", {"missing"}),
    ("Dunja Mijatović came.", "Dunya Miyatoviç gəlib.", set()),
    ("Dunja Mijatović came.", "Dunja Mijatović gəlib.", {"left"}),
    ("Dr. Peter Novak came.", "Doktor Peter Novak gəlib.", set()),
    ("Mr. John Wilson came.", "Cənab John Wilson gəlib.", {"left"}),
    ("Aysel Mammadova came.", "Aysel Həsənova gəlib.", {"misspelt"}),
    ("Ramin Gurbanov came.", "Ramin Qurbanlı gəlib.", {"misspelt"}),
    ("Elnara Mustafayeva came.", "Elmira Mustafayeva gəlib.", {"misspelt"}),
    ("Rashad Guliyev came.", "Rəşid Quliyev gəlib.", {"misspelt"}),
    ("Tural Afandiyev came.", "Tural Afandiyev gəlib.", {"left"}),
    ("Ms Anna Kowalska came.", "Anna Kovalska gəlib.", set()),
    ("Elchin Gasimov came.", "Эльчин Гасымов gəlib.", {"left"}),
    ("In Tbilisi", "Тбилиси şəhərində", {"left"}),
    ("The film “Брат”", "“Брат” filmi", set()),
    ("The Ministry of Health", "Maliyyə Nazirliyi", {"missing"}),
    ("The Committee against Torture", "BMT-nin komitəsi", set()),
]


@pytest.mark.parametrize(("source", "target", "kinds"), AZ)
def test_into_azerbaijani(source, target, kinds):
    assert found(source, target, ("en", "az")) == kinds


EN = [
    ("Müvəkkil bildirib", "She said", set()),
    ("Şəkidən gələnlər", "Visitors from Sheki", set()),
    ("Zaur Vəliməmmədlinin sözləri", "The words of Mr. Valimammadly", set()),
    ("Türkiyənin Baş Ombudsmanı Şeref Malkoç", "Şeref Malkoç, Chief Ombudsman of Türkiye", set()),
    ("Şəkidə tədbir", "An event in Şəki", {"left"}),
    ("Bəhruz Əfəndiyev çıxış edib", "Bahruz Efendiyev spoke", {"misspelt"}),
    ("Laçın sakinləri", "Residents of Shusha", {"missing"}),
    ("Ombudsman Aparatının əməkdaşları", "The Ombudsman’s staff", set()),
    ("Milli Preventiv Qrup", "The National Protection Committee", {"missing"}),
    ("Məcburi köçkünlər", "IDPs", set()),
]


@pytest.mark.parametrize(("source", "target", "kinds"), EN)
def test_from_azerbaijani_into_english(source, target, kinds):
    assert found(source, target, ("az", "en")) == kinds


def test_from_russian():
    pair = ("ru", "az")
    assert found("Встреча с Сабиной Алиевой в Губе", "Qubada S.Əliyeva ilə görüş", pair) == set()
    assert found("Встреча с Сабиной Алиевой в Губе", "Qubada görüş", pair) == {"missing"}
