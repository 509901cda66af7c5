"""Pictures with labels, as files on disk."""
