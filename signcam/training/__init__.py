"""Models are made and judged."""
