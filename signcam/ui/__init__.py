"""What the user sees.  PySide6 lives here, and nowhere else."""
