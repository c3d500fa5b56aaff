"""Which sentences tell the story: 60 that do, with their tense, and 60 that do not, of an invented series."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.plot import propose_plot
from knownsofar.model import (
    Article,
    Certainty,
    Claim,
    Episodes,
    Layout,
    Plot,
    SeasonMention,
    Subjects,
)

DAY = date(2023, 3, 14)
_SEASON = re.compile(r"\b[Ss]eason (\d)|\b(first|second|third) season")
_ORDINALS = {"first": 1, "second": 2, "third": 3}


def reading_of(text: str, *, aired: int = 1) -> Reading:
    """An article on the invented series Ember Falls, of which `aired` seasons have been shown."""
    article = Article(
        url="https://a.example/1", outlet="a.example", published=DAY, title="Ember Falls", text=text
    )
    layout = Layout.of(text)
    seasons = tuple(
        SeasonMention(int(m[1]) if m[1] else _ORDINALS[m[2]], m.start(), m.end())
        for m in _SEASON.finditer(text)
    )
    subjects = Subjects(
        series=("Ember Falls",),
        seasons=seasons,
        governing=("Ember Falls",) * len(layout.sentences),
        aired={"Ember Falls": aired} if aired else {},
        coming={"Ember Falls": aired + 1},
    )
    return Reading(Context(article, layout, subjects))


def plots(text: str, *, aired: int = 1) -> list[Proposal]:
    return propose_plot(reading_of(text, aired=aired), ())


def tense_of(heading: str, sentence: str) -> str | None:
    """The tense in which a sentence under a heading is read as story, or None."""
    found = plots(f"{heading}\n\n{sentence}" if heading else sentence)
    tenses = [p.value.tense for p in found if isinstance(p.value, Plot)]
    return tenses[-1] if tenses else None


RECAP = [
    ("Plot", "A shy librarian discovers that the books she mends are a doorway to a forgotten kingdom."),
    ("Plot", "When her sister vanishes, Mira travels to the island and uncovers a conspiracy."),
    ("Plot", "Six strangers wake up in a locked hospital and must find out who brought them there."),
    ("Plot", "Two rival families fight over a salt mine until a forbidden romance tears both apart."),
    ("Synopsis", "An aging thief takes one last job to save his daughter."),
    ("Synopsis", "The detective hunts a killer who leaves a chess piece on every victim."),
    ("Synopsis", "Exiled by her own clan, a young witch learns to master the magic she was told to fear."),
    ("Storyline", "The story follows Daniel, a night nurse who can hear the thoughts of the dead."),
    ("Storyline", "The series revolves around four widows who run a village inn and hide a murder."),
    (
        "What is Ember Falls about?",
        "It is about a fireman who loses his memory in a blaze and his wife's secret.",
    ),
    ("What is Ember Falls about?", "Set in a mining town, it tells the story of three brothers and a curse."),
    ("What is the story of Ember Falls?", "A poor boy is mistaken for the emperor's missing heir."),
    ("What happened in season 1?", "In season 1 we saw how Joon betrayed the gang to save his brother."),
    ("What happened in season 1?", "Hana found the body in the well and fled to the city."),
    (
        "What happened in the finale?",
        "In the finale the flood destroyed the village, and Teacher Kwon drowned.",
    ),
    ("What happened in the finale?", "Elsa was shot on the bridge, and the killer escaped with the child."),
    ("Ember Falls season 1 recap", "Season 1 ended with the crew stranded on a dying planet."),
    (
        "Ember Falls season 1 recap",
        "The first season closed on a cliffhanger, with Priya trapped under the ice.",
    ),
    ("Ember Falls season 1 recap", "Marco confessed the murder to his mother and surrendered to the police."),
    ("Season 1 ending explained", "The queen died in her sister's arms, and her throne fell to a traitor."),
    ("Season 1 ending explained", "It turns out that the ghost was his own daughter all along."),
    (
        "Season 1 ending explained",
        "At the end of the season Sora sacrificed her powers to seal the demon away.",
    ),
    ("The story so far", "Ten years ago a plague swept the kingdom, and the survivors fled into the forest."),
    ("The story so far", "Lucas married Elena for revenge, but he fell in love with her."),
    (
        "The story so far",
        "The orphan joined the assassins, killed their master and vowed to free the prisoners.",
    ),
    ("Ember Falls season 2 plot", "The last season ended with Tomas on the run from the cartel."),
    (
        "Ember Falls season 2 plot",
        "At the end of season 1 the twins were separated, and their father was arrested.",
    ),
    (
        "Ember Falls season 2 plot",
        "In the first season the students survived the night by hiding in the music room.",
    ),
    (
        "Ember Falls season 2 storyline",
        "Season 1 left off with the detective buried alive by the very man she loved.",
    ),
    ("", "When a meteor crashes near her village, a girl befriends the wounded alien hidden inside."),
    ("", "A disgraced lawyer defends a man accused of murdering his wife and begins to suspect her brother."),
    ("", "Trapped in the school with the infected, the teenagers fight to survive and lose their friends."),
    ("", "The first season ended with the prince poisoned and his sister on the throne."),
    ("", "In the finale we saw the assassin turn on her master and save the boy."),
]

AHEAD = [
    (
        "What will season 2 be about?",
        "Season 2 will follow the survivors as they cross the desert to find a cure.",
    ),
    (
        "What will season 2 be about?",
        "The second season picks up right after the explosion, with Hana in a coma.",
    ),
    ("What will season 2 be about?", "Joon will have to face the brother whom he betrayed."),
    (
        "What will season 2 be about?",
        "The twins will be reunited, and the secret of their birth will come to light.",
    ),
    ("What will season 2 be about?", "A new enemy rises from the ruins and threatens the village."),
    ("What will season 2 be about?", "Mira must choose between her kingdom and the man she loves."),
    ("What to expect from season 2", "The queen's murder will throw the kingdom into war."),
    ("What to expect from season 2", "Expect the detective to hunt her own partner, who turns out a killer."),
    ("What could happen in season 2?", "Priya could escape from the ice and take revenge on the gang."),
    ("What could happen in season 2?", "The demon might return in the body of the child."),
    ("What could happen in season 2?", "Elena may learn that Lucas killed her father."),
    (
        "Ember Falls season 2 plot",
        "In season 2 the crew finds another ship adrift with no survivors on board.",
    ),
    ("Ember Falls season 2 plot", "The new season follows Tomas to prison, where his enemies wait for him."),
    (
        "Ember Falls season 2 plot",
        "The story will move to the capital, where the rebels gather against the emperor.",
    ),
    ("Ember Falls season 2 plot", "We will see how Sora lives without her magic."),
    (
        "Ember Falls season 2 plot",
        "Season 2 is going to focus on the wedding and the curse that haunts the family.",
    ),
    ("Ember Falls season 2 plot", "The wounded prince might flee to the island and hide among the thieves."),
    ("Ember Falls season 2 storyline", "The next season sees the widows on the run from the police."),
    ("Season 2 synopsis", "Season 2 finds Daniel in a new city, haunted by the spirits of the dead."),
    ("Season 2 spoilers", "The killer will strike again, and this time the victim is a friend."),
    ("Possible plot", "Kwon's daughter will investigate the flood and uncover the mayor's crimes."),
    ("Possible plot", "He will try to win back the throne with an army of ghosts."),
    ("", "Season 2 will see the orphan hunted by the assassins she betrayed."),
    ("", "In the second season, the brothers will reopen the mine, awaken the curse and flee."),
    ("", "The upcoming season follows the teenagers as they flee the infected city."),
    ("", "Next season the witch and the prince will fight side by side against the empire."),
]

NEWS = [
    ("Plot", "The plot of season 2 has not been announced."),
    ("Plot", "No plot details have been revealed by the network so far."),
    ("Plot", "The story is based on the bestselling novel by Ada Winter."),
    ("Plot", "Fans have many theories about what the second season could bring."),
    ("Plot", "Critics praised the writing and the performances of the young cast."),
    ("Plot", "The makers are keeping the story of season 2 under wraps."),
    ("Plot", "It is hard to say what will happen, as nothing official is known."),
    ("Plot", "We will update this page when there is news about the plot."),
    ("Storyline", "The showrunner said that she has plans for three more seasons."),
    ("Storyline", "The manga has enough chapters left for another two seasons."),
    ("Synopsis", "The official synopsis of season 2 has yet to be released."),
    ("What will season 2 be about?", "The writers have not said what season 2 will be about."),
    ("What will season 2 be about?", "Nobody knows, because the series is yet to be renewed."),
    (
        "What will season 2 be about?",
        "“We want to go deeper into the family,” the director told Screen Herald.",
    ),
    ("What to expect from season 2", "Viewers can expect season 2 in late 2024."),
    ("What to expect from season 2", "Expect eight episodes of about fifty minutes each."),
    ("What to expect from season 2", "We expect most of the main cast to return for the new episodes."),
    ("What happened in season 1?", "The first season premiered on 3 March 2022 and had ten episodes."),
    ("What happened in season 1?", "Season 1 was the most watched drama of the year on Streamly."),
    ("Season 1 ending explained", "The ending divided viewers, and many took to social media to complain."),
    ("The story so far", "Ember Falls began as a web series before the network picked it up."),
    ("Spoilers", "Be careful if you have not watched the first season yet."),
    ("Release date", "Season 2 will be released in the spring of 2024."),
    ("Release date", "Filming will begin in May and is expected to take six months."),
    ("Release date", "The second season could arrive as early as next year."),
    ("Release date", "The network has not given a date, and fans must wait."),
    ("Release date", "If the past is a guide, the new season will come in autumn."),
    ("Release date", "The strike delayed production by half a year."),
    ("Cast", "Lena Ortiz will return as Mira, and Paul Webb joins as her brother."),
    ("Cast", "Most of the actors will be back, among them Jonas Hale and Ida Brandt."),
    ("Cast", "Jonas Hale plays the detective, while Ida Brandt is the killer."),
    ("Cast", "The role of the queen has been recast."),
    ("Cast", "It is not known whether Paul Webb will return after his character died."),
    ("Trailer", "The teaser shows Mira on a boat, but gives away little else."),
    ("Trailer", "There is no trailer for season 2 yet."),
    ("Trailer", "A first trailer was shown at the festival on Saturday."),
    ("Where to watch", "All ten episodes of season 1 are streaming on Streamly."),
    ("Where to watch", "You can find the series on Streamly and buy it on disc."),
    ("Has it been renewed?", "The network renewed the drama for a second season in January."),
    ("Has it been renewed?", "The series was cancelled after one season because of low ratings."),
    ("Has it been renewed?", "A decision on its fate will be made after the finale."),
    ("Has it been renewed?", "Insiders believe that a renewal is only a matter of time."),
    ("", "The drama won three awards for its music and its camera work."),
    ("", "The finale was seen by four million people, the best figure of the season."),
    ("", "The creator wrote the first script while she was in hospital with a broken leg."),
    ("", "Director Omar Vance shot the series in Iceland with a crew of two hundred."),
    ("", "“I cried when I read the last script,” said Lena Ortiz in an interview."),
    ("", "The studio lost a lawsuit over the rights to the book."),
    ("", "A petition for a second season has been signed by thirty thousand people."),
    ("", "Read also: everything about the return of Night Harbor."),
    ("", "The actor died in a car crash in June, and the second season is dedicated to him."),
    ("", "The couple met on the set and married last summer."),
    ("", "Her mother, a famous singer, attended the premiere with her two sons."),
    ("", "The platform lost two million subscribers and fights for its life."),
    ("", "She previously starred in the crime drama Cold Pier and the film Salt."),
    ("", "The show became a surprise hit in Brazil, where it stayed in first place for weeks."),
    ("", "The soundtrack was composed by Nils Aker and recorded in Prague."),
    ("", "The series deals in murder and revenge, and critics could not get enough of it."),
    ("", "Producers expect the scripts to be finished before the holidays."),
    ("", "Who killed the queen?"),
]


def test_there_are_sixty_of_each() -> None:
    assert len(RECAP) + len(AHEAD) == 60
    assert len(NEWS) == 60


@pytest.mark.parametrize(("heading", "sentence"), RECAP)
def test_what_happened_is_a_recap(heading: str, sentence: str) -> None:
    assert tense_of(heading, sentence) == "recap"


@pytest.mark.parametrize(("heading", "sentence"), AHEAD)
def test_what_is_to_come_is_ahead(heading: str, sentence: str) -> None:
    assert tense_of(heading, sentence) == "ahead"


@pytest.mark.parametrize(("heading", "sentence"), NEWS)
def test_news_tells_no_story(heading: str, sentence: str) -> None:
    assert tense_of(heading, sentence) is None


def test_a_sentence_takes_its_tense_from_its_paragraph() -> None:
    first, then = plots(
        "Plot\n\nSeason 2 will follow the survivors to the island. "
        "Mira betrays her sister and steals the sword."
    )
    assert first.value == then.value == Plot("ahead")
    assert then.season == 2


def test_a_recap_is_of_the_season_that_was_shown_and_a_forecast_of_the_one_to_come() -> None:
    recap, ahead = plots(
        "Ember Falls season 2 plot\n\nMarco confessed the murder to his mother and fled to the island.\n\n"
        "He will have to face the gang that he betrayed."
    )
    assert (recap.season, ahead.season) == (1, 2)


def test_the_premise_of_a_series_with_several_seasons_is_of_none_of_them() -> None:
    (premise,) = plots("Plot\n\nA young witch learns magic from the demon that killed her family.", aired=3)
    assert premise.value == Plot("recap")
    assert premise.season is None


def test_the_premise_of_a_series_not_yet_shown_is_ahead() -> None:
    (premise,) = plots("Plot\n\nA young witch learns magic from the demon that killed her family.", aired=0)
    assert premise.value == Plot("ahead")
    assert premise.season == 1


def test_a_sentence_that_claims_something_is_news() -> None:
    sentence = "In ten episodes a young witch learns magic from the demon that killed her family."
    reading = reading_of(f"Plot\n\n{sentence}")
    claim = Claim(
        series="Ember Falls",
        season=1,
        value=Episodes(10),
        certainty=Certainty.OFFICIAL,
        polarity=True,
        source=None,
        sentence=sentence,
        url="",
        outlet="",
        published=DAY,
        rule="",
        span=(9, 20),
    )
    assert propose_plot(reading, ())
    assert not propose_plot(reading, (claim,))


@given(st.lists(st.sampled_from([s for _, s in (*RECAP, *AHEAD, *NEWS)]), max_size=12))
def test_each_sentence_is_told_once_and_in_order(sentences: list[str]) -> None:
    text = "\n\n".join(sentences)
    found = plots(text)
    assert [p.start for p in found] == sorted({p.start for p in found})
    assert all(text[p.start : p.end] in sentences for p in found)
