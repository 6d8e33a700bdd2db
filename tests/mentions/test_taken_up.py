"""What a Russian translation may make of an English name, and what it may not."""

import pytest

from .newsroom import found

RIGHT = {
    "a case": ("He thanked Sabina Aliyeva.", "Он поблагодарил Сабину Алиеву."),
    "the family name": ("Sabina Aliyeva agreed.", "Алиева согласилась."),
    "initials": ("Bahruz Afandiyev agreed.", "Б.Эфендиев согласился."),
    "initials before a blank": ("Bahruz Afandiyev agreed.", "Б. Эфендиев согласился."),
    "a patronymic between": ("Sabina Aliyeva agreed.", "Сабина Яшар кызы Алиева согласилась."),
    "another accepted spelling": ("Zaur Valimammadly agreed.", "Заур Велимамедли согласился."),
    "the role": ("Sabina Aliyeva’s proposals", "Предложения Уполномоченного"),
    "the institution of the role": ("Sabina Aliyeva’s proposals", "Предложения Омбудсмена"),
    "a pronoun the source has not": ("Sabina Aliyeva also agreed.", "Она тоже согласилась."),
    "a second mention": (
        "Sabina Aliyeva came. Sabina Aliyeva spoke.",
        "Сабина Алиева приехала и выступила.",
    ),
    "an adjective": ("Schools of Ganja", "Гянджинские школы"),
    "inhabitants": ("The people of Lachin", "Лачинцы"),
    "a country's adjective": ("The laws of Azerbaijan", "Азербайджанские законы"),
    "another adjective of a country": ("A film from France", "Французский фильм"),
    "a short form": ("The Milli Majlis of the Republic of Azerbaijan", "В Милли Меджлисе"),
    "an abbreviation": ("European Network of National Human Rights Institutions", "Сеть ENNHRI"),
    "words moved apart": ("human rights and freedoms", "права и свободы человека"),
    "a title in other marks": ("My rights contest", "конкурс «Мои права»"),
    "a place inside a longer name": ("Guba Regional Center", "Губинский региональный центр"),
    "someone else's office": (
        "The Council of Europe Commissioner for Human Rights",
        "Комиссар Совета Европы по правам человека",
    ),
    "a common word": ("The seminar was a success.", "Учёба удалась."),
    "a short form that is a common word": ("The Office was open.", "Двери были открыты."),
    "an abbreviation spelt out": (
        "non-governmental organisations",
        "неправительственные организации",
    ),
    "money": ("10 US dollars", "10 долларов"),
    "an adjective of the source": ("The Azerbaijani nation", "Народ страны"),
    "an address": ("Write to Guba@example.org", "Пишите на Guba@example.org"),
    "the same text": ("ENNHRI, Strasbourg", "ENNHRI, Strasbourg"),
    "a brand": ("Via Microsoft Teams and Zoom", "В Microsoft Teams и Zoom"),
    "a name in quotation marks": ("At the ASAN Service of Leyla", "В «ASAN Service of Leyla»"),
    "a person called like a country": ("Michael Jordan came.", "Приехал Майкл Джордан."),
    "another person called like one": ("By Georgia Smith", "Автор — Джорджия Смит"),
    "a state in its full name": ("The Azerbaijan Republic", "Азербайджанская Республика"),
    "another person of the family": ("Leyla Aliyeva came.", "Приехала Лейла."),
    "an office without one of its words": ("Guba Regional Center", "Губинский центр"),
    "the role of a family name": ("Commissioner Aliyeva came.", "Уполномоченный приехала."),
    "a term inside a longer name": ("A Human Rights House", "Дом, где помогают людям"),
    "a common institution by another name": ("The Ministry of Justice", "В ведомстве юстиции"),
    "a common institution beside its parent": ("UNHCR staff", "Сотрудники ООН"),
    "a common place and one beside it": ("From Vienna", "Из Вены в Прагу"),
    "an adjective of a common place": ("The Vienna Declaration", "Венская декларация и Париж"),
    "a stranger with a patronymic": ("Aysel Mammadova", "Айсель Яшар кызы Мамедова"),
    "a stranger in another order": ("Aysel Mammadova", "Мамедова Айсель"),
    "a stranger by initials": ("Rashad Guliyev and Tural Aliyev", "Р. Гулиев и Т. Алиев"),
    "a stranger in another practice": ("Rashad Huseynov", "Рашад Гусейнов"),
    "a place of a longer name in letters": ("At Baku State University", "В БГУ"),
    "a place in another practice": ("Nakhchivan University", "Нахчыванский университет"),
    "the High Commissioner": (
        "The United Nations High Commissioner for Human Rights",
        "Верховный комиссар ООН по правам человека",
    ),
    "an office of another, named behind": (
        "The Commissioner for Human Rights of the Council of Europe",
        "Комиссар Совета Европы по правам человека",
    ),
    "a court in letters": ("The European Court of Human Rights ruled.", "ЕСПЧ вынес решение."),
    "a law's title": (
        "The Convention on the Rights of Persons with Disabilities",
        "Конвенция о правах инвалидов",
    ),
    "another wording of a common term": (
        "Former internally displaced persons",
        "Бывшие вынужденные переселенцы",
    ),
    "capitals": ("STATEMENT OF THE MILLI MAJLIS", "ЗАЯВЛЕНИЕ МИЛЛИ МЕДЖЛИСА"),
}


@pytest.mark.parametrize("what", RIGHT)
def test_a_name_may_be_taken_up_by(what):
    assert found(*RIGHT[what]) == set()


WRONG = {
    "nothing": ("Rights in Ganja", "Права", "missing"),
    "another place": ("Rights in Ganja", "Права в Барде", "missing"),
    "one of three left out": (
        "Guba, Barda and Tovuz took part.",
        "Участвовали Губа и Товуз.",
        "missing",
    ),
    "the role that the source names too": (
        "Commissioner Sabina Aliyeva came.",
        "Уполномоченный приехала.",
        "missing",
    ),
    "another institution": ("Council of Europe", "Европейский союз", "missing"),
    "no abbreviation": ("The ENNHRI questionnaire", "Вопросник", "missing"),
    "another term": ("A round table", "Стол переговоров", "missing"),
    "another country": ("The Ombudsman of Georgia", "Омбудсмен Армении", "missing"),
    "a letter": ("In Ganja", "В Гянже", "misspelt"),
    "a letter of the given name": ("Debbie Kohner", "Деби Конер", "misspelt"),
    "the sound of another practice": ("In Nakhchivan", "В Нахичевани", "misspelt"),
    "another first letter": ("In Gusar", "В Кусарах", "misspelt"),
    "one word of a long name": (
        "Office of the Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan",
        "Аппарат Комиссара по правам человека (Омбудсмена) Азербайджанской Республики",
        "misspelt",
    ),
    "another common institution": ("Supported by UNICEF", "При поддержке ЮНЕСКО", "missing"),
    "another ministry": ("Ministry of Justice", "Министерство обороны", "missing"),
    "another town abroad": ("Flights from Vienna", "Рейсы из Парижа", "missing"),
    "a stranger's other family name": ("Aysel Mammadova", "Айсель Гасанова", "misspelt"),
    "a stranger's other given name": ("Rashad Guliyev", "Эльчин Гулиев", "misspelt"),
    "a common term": ("Persons with disabilities", "Инвалиды", "missing"),
    "other people": ("Internally displaced persons", "Беженцы", "missing"),
    "the office of another": (
        "The Commissioner for Human Rights of Azerbaijan",
        "Комиссар по правам человека Азербайджана",
        "missing",
    ),
    "Latin letters after a calling": ("Lawyer Claire Dubois", "Юрист Claire Dubois", "left"),
    "Latin letters after a title": ("Ambassador Peter Michalko", "Посол Peter Michalko", "left"),
    "Latin letters": ("Sabina Aliyeva came.", "Приехала Сабина Aliyeva.", "left"),
    "Latin letters of a place": ("In Strasbourg", "В Strasbourg", "left"),
    "Latin letters of a stranger": ("Leyla Hasanova came.", "Приехала Leyla Hasanova.", "left"),
    "a forbidden variant": ("To the Ombudsman", "Омбудсману", "forbidden"),
    "many of them, in small letters": (
        "European ombudsmen",
        "европейских омбудсманов",
        "forbidden",
    ),
    "an adjective of it": ("Ombudsman", "омбудсманский", "forbidden"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_name_is_not_taken_up_by(what):
    source, target, kind = WRONG[what]
    assert kind in found(source, target)
