"""Fitting the learnt parts; nothing here is needed to read articles."""
