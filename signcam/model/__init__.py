"""Pictures become signs.  Keras and LiteRT live here."""
