"""The same as `signcam`: `python run_app.py`."""

import sys

from signcam.__main__ import main

sys.exit(main())
