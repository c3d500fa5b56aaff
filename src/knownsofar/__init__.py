"""What is actually known about the next season of a series. The door: public names, listed once.

Each is loaded when it is first asked for: the command line answers Ctrl-C from its first moment on,
and loads no more than a command needs.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from knownsofar.errors import (
        InputError,
        KnownSoFarError,
        LedgerBusyError,
        LedgerError,
        LedgerVersionError,
        NoArticleError,
        NoDateError,
        NoSeriesError,
        ShapeError,
        UnknownSeriesError,
        UnreadableError,
        UsageError,
    )
    from knownsofar.model import (
        Article,
        Belief,
        Cast,
        Certainty,
        Claim,
        Crew,
        Delay,
        Dossier,
        Episodes,
        Outlook,
        Platform,
        Plot,
        Precedent,
        Production,
        Release,
        Renewal,
        Slip,
        SourceMaterial,
        Stage,
        Trailer,
        Window,
        claim_from_json,
        claim_to_json,
        dossier_to_json,
    )
    from knownsofar.pipeline import (
        Reading,
        claims_of,
        known_so_far,
        load_catalogue,
        open_ledger,
        read_claims,
        record_claims,
        render_dossier,
        render_outlook,
    )

__all__ = [
    "Article",
    "Belief",
    "Cast",
    "Certainty",
    "Claim",
    "Crew",
    "Delay",
    "Dossier",
    "Episodes",
    "InputError",
    "KnownSoFarError",
    "LedgerBusyError",
    "LedgerError",
    "LedgerVersionError",
    "NoArticleError",
    "NoDateError",
    "NoSeriesError",
    "Outlook",
    "Platform",
    "Plot",
    "Precedent",
    "Production",
    "Reading",
    "Release",
    "Renewal",
    "ShapeError",
    "Slip",
    "SourceMaterial",
    "Stage",
    "Trailer",
    "UnknownSeriesError",
    "UnreadableError",
    "UsageError",
    "Window",
    "claim_from_json",
    "claim_to_json",
    "claims_of",
    "dossier_to_json",
    "known_so_far",
    "load_catalogue",
    "open_ledger",
    "read_claims",
    "record_claims",
    "render_dossier",
    "render_outlook",
]


if not TYPE_CHECKING:  # where types are checked, the imports above say what there is

    def __getattr__(name: str) -> object:
        if name in __all__:
            from importlib import import_module

            for home in ("errors", "model", "pipeline"):
                module = import_module(f"knownsofar.{home}")
                if hasattr(module, name):
                    return getattr(module, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
