"""`python -m knownsofar`, where no `knownsofar` is on the path."""

import sys

from knownsofar.cli import main

sys.exit(main())
