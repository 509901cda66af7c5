"""Pages of a panel, one of which is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pages(QWidget):
    """One page at a time.  A stack would be as high as its highest page, and the panel scroll past its end."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._current: QWidget | None = None

    def add(self, page: QWidget) -> None:
        """Take in a page; the first is shown."""
        self._column.addWidget(page)
        page.setVisible(self._current is None)
        self._current = self._current or page

    @property
    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self._current

    def show_page(self, page: QWidget) -> None:
        """Show this page in place of the other."""
        if self._current is not None:
            self._current.hide()
        self._current = page
        page.show()
