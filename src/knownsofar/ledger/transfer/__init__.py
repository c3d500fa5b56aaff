"""In and out: entries on their way between ledgers, as JSON Lines or Parquet. See docs/commands/ledger.md."""

from knownsofar.ledger.transfer.importing import Taken, import_from
from knownsofar.ledger.transfer.lines import export_lines, export_to_file
from knownsofar.ledger.transfer.parquet import export_to_folder

__all__ = ["Taken", "export_lines", "export_to_file", "export_to_folder", "import_from"]
