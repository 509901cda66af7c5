"""macOS asks the user before a program may use the camera, and only the GUI thread may ask.

Elsewhere nobody asks and Qt says "granted" at once.  OpenCV's own request is switched off (`signcam.env`): it can only
ask from the main thread, which in signcam never opens a camera.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Slot

DENIED: Final = (
    "signcam may not use the camera. Open System Settings → Privacy & Security → Camera, switch it on for signcam (or "
    "for Terminal if you started it there), then restart signcam."
)


class CameraPermission(QObject):
    """Whether cameras may be opened; asks the user once, when the answer is first wanted."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._asked = False

    def granted(self) -> bool | None:
        """True or False, or None while the user has not answered yet; never waits."""
        status = self._application.checkPermission(QCameraPermission())
        if status == Qt.PermissionStatus.Undetermined:
            if not self._asked:
                self._asked = True
                self._application.requestPermission(QCameraPermission(), self, self.on_answered)
            return None
        return bool(status == Qt.PermissionStatus.Granted)

    @Slot()
    def on_answered(self) -> None:
        """Nothing to do: the window's timer asks `granted` again."""
