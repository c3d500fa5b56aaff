"""Tests of read: bytes to Article."""
