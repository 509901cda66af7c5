"""A hand is found, and cut out.  MediaPipe lives here."""
