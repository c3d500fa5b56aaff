"""The gates: how well the rooms do their work, measured, and the floors that tests enforce."""
