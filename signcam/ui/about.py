"""What signcam is, what it does with pictures, and under which licences its parts stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTable
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

import signcam
from signcam.settings import assets_folder
from signcam.ui.language import tr
from signcam.ui.sheet import Sheet

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

    from PySide6.QtGui import QKeyEvent, QTextDocument

NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
WIDTHS: Final = {3: (34, 20, 46), 4: (23, 25, 33, 19)}  # of a table's columns, per cent
LONGEST: Final = 60  # letters of a licence; some packages put the whole text there


class AboutSheet(Sheet):
    """Scope, privacy, licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("About signcam"), 940)
        title = QLabel(f"signcam {signcam.__version__}")
        title.setProperty("role", "title")
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("About signcam"))
        self.text.setOpenLinks(False)  # signcam opens no connection, and no browser that would
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setMinimumHeight(400)
        self.text.setTabChangesFocus(True)
        self.column.addWidget(title)
        self.column.addWidget(self.text, 1)

    def open_sheet(self) -> None:
        """Find the licences, which are not looked for before; then show."""
        if not self.text.toPlainText():
            self.text.setMarkdown(about())
            _typeset(self.text.document())
        super().open_sheet()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)  # the arrows move the text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_sheet()
        else:
            super().keyPressEvent(event)


def _typeset(document: QTextDocument) -> None:
    """Headings and heads of tables in the font's own weight, for it has no bold one; room above and between."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if block.blockFormat().headingLevel() or cursor.charFormat().fontWeight() > QFont.Weight.DemiBold:
            cursor.mergeCharFormat(strong)
        if block.blockFormat().headingLevel():
            above = QTextBlockFormat()
            above.setTopMargin(18)
            cursor.mergeBlockFormat(above)
        block = block.next()
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            form = table.format()
            percent = WIDTHS.get(table.columns(), ())
            form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, p) for p in percent])
            form.setCellPadding(5)
            form.setBorder(0)
            form.setTopMargin(8)
            table.setFormat(form)


def about() -> str:
    """Everything, as Markdown."""
    notice = (assets_folder() / "NOTICE.md").read_text(encoding="utf-8").partition("\n")[2]
    rows = "\n".join(f"| {name} | {version} | {licence} |" for name, version, licence in licences())
    return "\n\n".join(
        (
            tr(
                "signcam reads single signs that are held still: the ten digits of the bundled model, in the shapes "
                "that ASL uses. It shows how a network sees a hand. It is no translator: a sign language has its own "
                "grammar, movement and faces, and belongs to the Deaf people who speak it."
            ),
            tr("It can be wrong, and it is wrong more often with hands, light and cameras that it has not seen."),
            f"## {tr('Privacy')}",
            tr(
                "Everything happens on this computer. No picture, no answer and no name is sent anywhere. Pictures are "
                "kept only when you record them, in your own folder; “signcam data forget” deletes all of a person."
            ),
            f"## {tr('Licences')}",
            tr("signcam itself is under the MIT License. What in it is not ours:"),
            notice.strip(),
            tr("It uses these packages:"),
            f"| {tr('package')} | {tr('version')} | {tr('licence')} |\n| --- | --- | --- |\n{rows}",
        )
    )


def licences() -> list[tuple[str, str, str]]:
    """(name, version, licence) of every installed package that signcam needs, directly or not, by name."""
    from importlib.metadata import PackageNotFoundError, distribution  # 20 ms that the window need not wait for

    found: dict[str, tuple[str, str, str]] = {}
    wanted = ["signcam"]
    while wanted:
        name = wanted.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, or an extra that is not installed
        found[key] = (package.metadata["Name"], package.version, licence_of(package.metadata))
        wanted += [
            match[0] for line in package.requires or () if (match := NAME.match(line)) and "extra ==" not in line
        ]
    found.pop("signcam", None)
    return [found[key] for key in sorted(found)]


def licence_of(metadata: PackageMetadata) -> str:
    """What a package says of its licence, in a few words."""
    classified = [
        line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License ::")
    ]
    stated = (metadata.get_all("License-Expression") or metadata.get_all("License") or [""])[0].strip()
    if not stated or "\n" in stated or len(stated) > LONGEST:
        stated = ", ".join(classified)
    return stated or tr("see the package")
