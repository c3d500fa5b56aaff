"""The nouns: frozen values that move between the rooms. Imports nothing of ours but itself."""

from knownsofar.model.article import Article
from knownsofar.model.claim import (
    SCHEMA,
    VALUES,
    Cast,
    Certainty,
    Claim,
    Crew,
    Delay,
    Episodes,
    Platform,
    Plot,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Value,
    claim_from_json,
    claim_to_json,
)
from knownsofar.model.dossier import Belief, Dossier, Label, Stage, StageValue, dossier_to_json
from knownsofar.model.folding import fold, fold_words
from knownsofar.model.layout import Block, BlockKind, Layout, Sentence, Token, split_sentences, tokenize
from knownsofar.model.slip import Slip
from knownsofar.model.subject import SeasonMention, SeriesMention, Subjects
from knownsofar.model.window import Window

__all__ = [
    "SCHEMA",
    "VALUES",
    "Article",
    "Belief",
    "Block",
    "BlockKind",
    "Cast",
    "Certainty",
    "Claim",
    "Crew",
    "Delay",
    "Dossier",
    "Episodes",
    "Label",
    "Layout",
    "Platform",
    "Plot",
    "Precedent",
    "Production",
    "Release",
    "Renewal",
    "SeasonMention",
    "Sentence",
    "SeriesMention",
    "Slip",
    "SourceMaterial",
    "Stage",
    "StageValue",
    "Subjects",
    "Token",
    "Trailer",
    "Value",
    "Window",
    "claim_from_json",
    "claim_to_json",
    "dossier_to_json",
    "fold",
    "fold_words",
    "split_sentences",
    "tokenize",
]
