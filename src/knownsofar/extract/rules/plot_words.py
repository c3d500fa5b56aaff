"""The words by which a story is told from news, and what each weighs."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DEEDS = _set(
    "abandons abducts attempts avenges awakens awakes battles becomes befriends begins betrays blames "
    "bonds breaks brings builds captures chases clashes collapses comes confesses confronts crosses "
    "dares deals decides defeats defends descends destroys detects devours dies disappears discovers "
    "dreams embarks encounters escapes evolves exposes faces falls fears feels fights finds flees "
    "forces forges gathers gets goes grapples grieves grows guards haunts heals helps hides hunts "
    "infects infiltrates inherits investigates journeys kidnaps kills learns leaves lies lives longs "
    "loses loves lures manages marries masters meets mourns moves murders must navigates pretends "
    "protects pursues raises reaches realises realizes rebels recalls recovers refuses regains relives "
    "rescues reunites rises risks rules runs sacrifices saves searches seduces seeks seizes sells sends "
    "shoots slays solves spirals stabs steals struggles stumbles suffers survives suspects swears "
    "tackles takes tempts threatens throws tracks transfers transforms traps travels tries turns "
    "uncovers unleashes unravels vanishes vows wakes walks wanders wants wields wins witnesses works "
    "wreaks"
)
"""What people in stories do, as a synopsis puts it; the trade's own verbs are left out (returns, plays)."""

_PLAIN = _set(
    "becomes begins breaks brings builds comes deals decides enters falls feels gets goes helps leaves "
    "lives makes manages moves must raises reaches rises runs sells sends sees takes travels tries "
    "turns wants wins works"
)


def _plain(deed: str) -> tuple[str, ...]:
    """What may be the plain form of a verb: flees, flee; tries, try; reaches, reach."""
    return deed[:-1], deed[:-2], deed[:-3] + "y"


TO_COME = frozenset(form for deed in DEEDS - _PLAIN for form in _plain(deed) if len(form) > 2)
"""Plain forms of deeds, to be looked for after "will"; what news is to do as well is left out."""

TOLD = _set(
    "abandoned abducted arrested attacked avenged awoke befriended betrayed bitten blew bombed buried "
    "captured caught chased confessed confronted crashed defeated destroyed died disappeared discovered "
    "drowned escaped exposed fell fled fought found haunted hid hunted imprisoned infected infiltrated "
    "inherited jumped kidnapped killed kissed learned learnt lied lost married murdered poisoned "
    "possessed realised realized rescued reunited sacrificed saved separated shot stabbed stole stormed "
    "stranded strangled surrendered survived trapped tried uncovered unleashed vanished vowed woke "
    "wounded"
)
"""The same, told as past; past forms that news is full of are left out (ended, became)."""

STUFF = _set(
    "affair alien aliens alive alone ancient android apocalypse army assassin assassins avenger baby "
    "battle beast bodies body bomb boy boyfriend boys bride brother brothers brutal captain cartel "
    "child childhood city clan class classmates coma conspiracy corpse corrupt coup couple cousin "
    "creature creatures crime crimes criminal criminals crown cult curse cursed danger dangerous dark "
    "daughter daughters dead deadly death deaths demon demons desperate destiny detective detectives "
    "divorce dragon dragons duel earth emperor empire enemies enemy estranged evil evils ex-husband ex- "
    "wife family fatal fate father feud fiance fiancee foe foes forbidden forces forest friend friends "
    "friendship fugitive gang gangster gangsters ghost ghosts girl girlfriend girls god goddess gods "
    "guards guild gunman half-brother half-sister haunted heart heir heiress heist hero heroes heroine "
    "herself hidden himself hospital hostage hostages house human humanity humans hunter hunters "
    "husband identity immortal infected infection inmate inmates invasion island jail journey judge "
    "kidnappers kidnapping killer killers killing king kingdom knight lawyer life lives lonely love "
    "lover lovers loyalty mafia magic magical man marriage massacre master memories memory men "
    "mercenary military missing mission monster monsters mother murder murderer murders mysterious "
    "mystery nephew niece nightmare obsession orphan orphanage orphaned outbreak outcast pandemic "
    "parents past patient people plane planet police power powerful powers pregnant prince princess "
    "prison prisoner prisoners prosecutor queen quest rebellion rebels refugees revenge rival rivals "
    "robbery romance royal ruthless school scientist scientists secret secretly secrets serial siblings "
    "sister sisters slave sleuth soldier soldiers son sons sorcerer soul souls spaceship spell spirit "
    "spirits spy stepfather stepmother strange stranger strangers student students suicide supernatural "
    "survival survivor survivors sword teacher team teen teenage teenager teenagers teens themselves "
    "thief thieves throne tournament town treasure tribe troops truth twin twins uncle underworld "
    "vampire vampires victim victims village villagers villain villains violent virus warrior warriors "
    "wars weapon wedding werewolf werewolves widow wife witch witches wolf woman women wounds young "
    "zombie zombies"
)
"""Who and what stories are made of."""

_MAKING = _set(
    "acclaimed according adaptation adapted air aired airs announced announcement announces article "
    "award awards bluray broadcast budget canceled cancellation cancelled cast casting chapters click "
    "confirmed confirms critics dates dubbed dvd emmy fandom filming franchise genre hashtag imdb "
    "instagram interview manga netflix network nominated platform popular popularity premiere premiered "
    "premieres producer producers production rating ratings reboot recast reddit release released "
    "releases renew renewal renewals renewed reportedly reports reprise reprising reviews rumored "
    "rumors rumours schedule scheduled screenwriter scripts showrunner showrunners spin-off "
    "spokesperson starring statement stream streamed streamer streaming strikes studio studios "
    "subscribe teaser trade trailer trailers tweet twitter update updates viewers viewership volumes "
    "website webtoon youtube"
)

_TALK = _set(
    "actor actors actress anime audience audiences author award-winning based binge book books comic "
    "company confirm contestants creator creators date details director drama ending endings expected "
    "fan fans finalists hit hope hopes host i information joined joins judges lead leads likely media "
    "newcomers news novel novels official officially our performance performances played plays "
    "portrayed predict returning returns reveals role roles said says scene scenes script series shared "
    "show sitcom speculate speculated spoilers stars storylines success theories theory title told us "
    "viewer voice voiced wait waiting watch watching wraps writers you your makers"
)

_PARTS = _set("chapter character characters episode episodes my part season seasons storyline we ")

TRADE = {word: weight for weight, words in ((2.0, _MAKING), (1.2, _TALK), (0.5, _PARTS)) for word in words}
"""What each word of the trade takes off a story: of making and selling, of makers and viewers, of parts."""
