"""The words that the grammar of titles and seasons is built of, and how names are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from knownsofar.model import fold_words


def bag(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def _numbered(words: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), start=1)}


CARDINALS = _numbered(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty
    """
)
"""Number words up to twenty."""

ORDINALS = _numbered(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
    twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
    """
)
"""Ordinal words; "21st" and the like are read by `ordinal`."""

ROMANS: dict[str, int] = {"II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
"""Roman numerals that can number a season; "I" is left out, for it is mostly the pronoun."""

MOST_SEASONS = 60
"""No season has a higher number: a bigger numeral is a year, an age or a part of a title."""

NETWORKS = bag(
    """
    netflix hbo max hulu peacock starz showtime amc fx fxx abc cbs nbc fox cw bbc itv channel
    apple tv prime amazon video disney paramount plus bravo tnt tbs usa syfy freeform lifetime
    hallmark bet own e! mtv vh1 a&e history discovery tlc hgtv cbc ctv global crave stan nine
    seven ten sbs tvn jtbc mbc kbs ocn ena tving viki viu iqiyi wetv crunchyroll funimation
    hidive adult swim cartoon network nickelodeon pbs masterpiece sky atlantic alibi dave e4
    more4 five britbox acorn shudder roku freevee tubi epix mgm cinemax audience youtube
    spectrum zee5 hotstar sonyliv voot altbalaji jiocinema rte s4c tf1 arte canal zdf rai
    telemundo univision globoplay tokyo mx nhk mbs abema bilibili gagaoolala line gmm25 gmmtv
    one31 kanal star show trt
    """
)
"""Words that names of networks and platforms are made of, lower case."""

OUTLETS = bag(
    """
    deadline variety tvline collider thewrap wrap reporter hollywood entertainment weekly times
    guardian post vulture indiewire polygon ign kotaku soompi allkpop naver yonhap sankei oricon
    twitter instagram facebook tiktok reddit youtube insider digest guide magazine press news
    daily tribune herald independent telegraph mirror express radio screenrant gamerant
    cinemablend slashfilm esquire elle vogue nme
    """
)
"""Words that names of outlets and networks for talk are made of, lower case."""

FORENAMES = bag(
    """
    aaron adam adele adrian aidan alan alex alexander alexandra alfred alice alicia alison
    allison amanda amber amy ana andrea andrew andy angela anna anne annie anthony antonio
    ariana arthur ashley austin barbara barry ben benjamin beth bill billy bob bobby brad
    bradley brandon brendan brenda brian bruce bryan caitlin cameron carl carla carlos carmen
    carol caroline carrie catherine charles charlie charlotte chloe chris christian christina
    christine christopher claire clara colin connor craig cynthia dan daniel danielle danny dave
    david dean deborah dennis derek diana diane diego dominic donald donna doug dylan eddie
    edward elena eleanor elijah elizabeth ella ellen emilia emily emma eric erin ethan eva evan
    felix fernando fiona frances francis frank fred gabriel gary george gina glenn grace graham
    greg gregory guillermo hannah harry heather helen henry holly hugh ian isabel isabella jack
    jackson jacob jake james jamie jane janet jason jay jean jeff jeffrey jen jenna jennifer
    jenny jeremy jerry jesse jessica jim jimmy joan joe joel john johnny jon jonathan jordan
    jose joseph josh joshua juan judy julia julian julie justin kai kaitlyn karen kate katherine
    kathryn katie keith kelly ken kenneth kenny kevin kim kristen kyle lara larry laura lauren
    lee leo leonardo leslie liam lily linda lisa louis louise lucas lucy luis luke lydia
    madeline maggie marc marcus margaret maria marie mark martha martin mary mason matt matthew
    maya megan melanie melissa michael michelle miguel mike millie molly monica nancy naomi
    natalie natasha nate nathan neil nicholas nick nicole nina noah nora oliver olivia oscar
    owen pablo pamela patricia patrick paul paula pedro penelope peter phil philip phoebe rachel
    ralph raymond rebecca renee ricardo richard rick rob robert roger ron rory rose ross roy
    russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian shannon
    sharon shawn simon sofia sophia sophie stella stephanie stephen steve steven stuart susan
    suzanne taylor terry theo theresa thomas tim timothy tina todd tom tony tracy travis tyler
    vanessa victor victoria vincent walter wendy will william zach zoe choi jung kang kwon han
    hwang jang jeon jin jo ki lim moon nam oh park seo shin song yoon yoo akira haruka hiroshi
    kenji makoto takashi yuki yuto ayumu mehmet ahmet elif ravi raj priya anil
    abby abigail addison adelaide adria agnes ahmed ahn aimee ajay akshay al alana albert alberto
    alejandro alessandro alexandre alexis alfie ali aliya alma alvaro alyssa amara amelia amir amit
    amitabh anastasia anders andre andres anita anjali antoine antonia anya archie ariel arjun
    armando arnold arturo asa ashton atsushi aubrey audrey aurora ava ayane ayesha ayo bae beatrice
    beatriz bernard bernie bert bette betty beverly bianca blake bonnie boris brady brent bridget
    brigitte brittany brooke bruno bryce burak byron byun caleb callum calvin camila camille
    candice carey carlo carly carmela carolina carter casey cassandra cate cecilia celine cesar cha
    chad chae charlene charlize chelsea cheryl chiara cho christa christoph cillian cindy claudia
    clayton clive cody cole colleen connie conrad corey cory courtney cristina curtis daisuke daisy
    dakota damian damon danai dani daniela daphne darius darren dawn debbie delroy denise denzel
    desmond devon dina dolores dominique donnie dora doris dorothy drew duncan dustin dwayne edgar
    edie edith eduardo edwin eiichiro eileen elaine eli elias elisa elisabeth elise elle ellie
    elliot elliott elsa emilio emmanuel emmett enrique erica ernest esther ethel eugene eugenio
    evelyn ewan ezra fabio fatima faye fernanda finn florence francesca francesco francisco
    francois frankie franz freddie frederick freya fumihiko gabriela gabrielle garrett gavin gemma
    gen gene geoffrey gerald gerard gianni gillian giovanni glen gloria gong gordon greta gugu gus
    gwen gwyneth hailee hailey hajime hakan halle hans harriet harrison harvey hayley hector heidi
    helena henrik heo herbert hideaki hidetaka hilary hiro hiroki hiroyuki hong howard hubert hugo
    ibrahim idris im imelda imogen ines ingrid irene irina iris isaac isabelle isla ivan jackie
    jada jaime jamal jan janelle janice jared jasmine javier jeanne jeannie jeong jerome jess jill
    joaquin jocelyn jodie joey johan johanna jonas jonny jorge josephine joyce ju juliana julianne
    juliet juliette julius jun junichi justina kaley kana kareena karl karla kat kathleen kathy
    katja katrina kaya kazuki kazuya keanu keiichi keira kelsey kenan kendall kenichi kensuke kenta
    kerem keri kerry kiefer kiera kiernan kirk kirsten kit klaus ko kohei koichi koji kosuke
    kristin kristina kurt kwak kylie lana lance lars laurence laurie lea leah lena lenny leon leona
    leonard lewis lilly lina lindsay lionel liv liz lola lorraine lou louisa luca lucia luciana
    luisa lupita mack mackenzie madeleine madison mads mahershala malcolm mamoru mandy manuel mara
    marco margot mariana marina mario marion marisa marissa marlon marta martina martine marvin
    masaaki masaki masashi mateo mathew matilda matthias maureen maurice maxine mayumi megumi
    melinda mercedes meredith meryl mia michaela mickey mila miles milo mindy minnie minoru miranda
    miriam mitch mohamed moira monique murat murray myles nadia naoki naoko natalia nathalie
    natsuki naveen nawazuddin ned neve nia nichelle nicola nicolas nigel nikki nikolaj nobuhiro
    noel noh noomi norah norman octavia olga olivier omar orlando osamu otto paola pascal pat patsy
    paulina pauline peggy perry pierce pierre pippa priyanka pyo quentin rafael rajkummar ramon
    randall randy raphael raul reese regina reid renata rene rhea rhys ricky rie rina rita roberta
    roberto robyn rocio rodrigo roland roman ronald rooney rosa rosalind rosamund rosario rosie
    rowan rufus rumi rupert ryo ryosuke ryota ryu sabrina sacha sadie saif salma sandy sanjay
    santiago saoirse saori sasha satoshi saul sayaka selena seol serena serkan seth shah shailene
    shane shaun shay sheila shelley sherry shinichi shinichiro shinji shirley sho shonda shota shun
    shunsuke sidney sienna sigourney silvia sim simone sinead skylar solange soma sonam sonia sonya
    sora stacey stacy stefan stefania stelios stellan suki sung susanna susumu suzanna sylvester
    sylvia taichi taiki takahiro takayuki takeshi takuma takuya tamara tammy tanya tara tatiana
    tatsuya ted terence teresa terrence tessa tetsuya thandie thandiwe theodore tiffany tilda
    timothee tobias toby tolga tommy tomohiro tomokazu tomoko toni toru toshiyuki trevor trey
    tricia trish troy tsutomu uhm uma uzo valentina valerie vera vernon veronica vicky vidya viggo
    vijay vikram vin viola vivian vladimir wagner wanda warren wendell wesley whitney whoopi wi
    wilfred willem winona woo woody xavier yang yara yasmin yasuhiro yeo yeon yoko yoshihiro
    yoshiyuki yosuke yu yui yuichi yuichiro yuka yuko yuma yusuke yuya yvonne zac zachary zachery
    zazie zendaya zoey zooey zosia
    """
)
"""Common first words of people's names, lower case."""

NOUNS = bag(
    """
    series show drama comedy sitcom thriller anime k-drama kdrama dramedy docuseries miniseries
    spinoff spin-off reboot revival prequel sequel franchise hit smash soap procedural saga
    programme program melodrama rom-com original remake dramas comedies shows title newcomer
    whodunnit western adaptation
    """
)
"""What series are called besides their title, lower case."""

FUNCTION_WORDS = bag(
    """
    a an the of in on at to for from by with and or but nor is are was were be been am it its
    this that these those as if so we you he she they i us our your his her their my not no yes
    also then than when while where why how what who which there here will would can could
    should may might must has have had do does did all any both each more most some such just
    only even now still yet after before since until during about into over under up down out
    off again once because though although however meanwhile besides let
    between among without within against through upon toward towards via amid across behind beyond despite
    throughout whether neither either unless whereas whose whom itself himself herself themselves
    every another like unlike already currently finally recently additionally
    """
)
"""Words that no title consists of alone without other evidence, lower case."""

WEEKDAYS = bag("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = bag(
    """
    january february march april may june july august september october november december
    """
)
CONNECTORS = bag(
    """
    of the and in to a an with for on at from by is are de la el del los las y vs or as over
    under into no ga wa ni wo et le les der das und von van da du e na
    """
)
"""Words that may stand in lower case within a title."""

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "‐": "-",
        "…": ".",
    }
)
_ARTICLES = re.compile(r"\b(?:the|a|an)\b")
_NOT_WORD = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """The text with curly quotes, hard spaces and dashes made simple; offsets stay as they are."""
    if text.isascii() and "`" not in text:
        return text  # as most titles are: to translate one takes ten times as long as to look
    return text.translate(_PLAIN)


def lower(text: str) -> str:
    """Lower case, letter for letter: offsets stay as they are where a letter would become two."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def stands_alone(low: str, start: int, end: int) -> bool:
    """Whether low[start:end] begins and ends no longer word; "8glass" is a season's number and a title."""
    if start and low[start - 1].isalnum() and not (low[start - 1].isdigit() and low[start].isalpha()):
        return False
    return not (end < len(low) and low[end].isalnum())


def find_words(low: str, words: str, start: int) -> int:
    """Where `words` stand as words of their own in low[start:], or -1."""
    at = low.find(words, start)
    while at >= 0:
        if stands_alone(low, at, at + len(words)):
            return at
        at = low.find(words, at + 1)
    return -1


def occurrences(low: str, words: str) -> int:
    """How often `words` stand as words of their own, counted up to 30."""
    count, at = 0, find_words(low, words, 0)
    while at >= 0 and count < 30:
        count += 1
        at = find_words(low, words, at + len(words))
    return count


@lru_cache(maxsize=4096)
def key(title: str) -> str:
    """What two spellings of one title have in common.

    Case, accents, punctuation and the articles go, "&" is "and". What is left of
    a title without any letter of its own (an article alone) is the title itself.
    """
    words = fold_words(title).split()
    return "".join(w for w in words if w not in ("the", "a", "an")) or "".join(words) or title


def ordinal(word: str) -> int | None:
    """3 for "third", "Third" and "3rd"; None for other words."""
    word = word.lower()
    if word in ORDINALS:
        return ORDINALS[word]
    if word[:-2].isdecimal() and word[-2:] in ("st", "nd", "rd", "th") and len(word) <= 4:
        number = int(word[:-2])
        return number if 0 < number <= MOST_SEASONS else None
    return None


def cardinal(word: str) -> int | None:
    """4 for "4", "04", "four" and "IV"; None for other words and for numbers that count no seasons."""
    if word in ROMANS:
        return ROMANS[word]
    if word.isdecimal() and len(word) <= 2:
        number = int(word)
        return number if 0 < number <= MOST_SEASONS else None
    return CARDINALS.get(word.lower())
