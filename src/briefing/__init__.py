"""Briefing: monitoring bulletins read, compared and printed, every figure with its sentence."""

__version__ = "0.1.0"
