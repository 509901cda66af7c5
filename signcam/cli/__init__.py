"""The command line: the library with words around it.

Each command parses, calls one function of the library and prints: data on stdout, talk and progress on stderr.  Exit
codes: 0 done, 1 failed (the message says what to do), 2 wrong usage.  `main.main` is where it begins.
"""
