"""The errors a user may see.

Every message says what happened, with the value, and what to do next; the command line prints it and ends with
exit code 1, the window shows it in a banner.
"""


class SignCamError(Exception):
    """Something went wrong that the user can understand and act on."""


class CameraError(SignCamError):
    """A camera, video or folder could not be opened, or stopped giving pictures."""


class HandError(SignCamError):
    """The hand landmarker could not be loaded or does not work any more."""


class DataError(SignCamError):
    """Pictures or labels cannot be used as they are."""


class ModelError(SignCamError):
    """A model folder is missing, damaged, or does not fit."""


class TrainingError(SignCamError):
    """A training run could not start or had to stop."""


class SynthError(SignCamError):
    """Rendered hands could not be made."""
