"""Rendered hands: labels for free, no camera needed."""
