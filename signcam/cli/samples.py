"""What `signcam data` does with recorded samples: list, check, import, export, merge, forget, undo, rebuild."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from signcam.cli.out import Bars, print_json
from signcam.errors import DataError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from signcam.dataset.bring import Brought
    from signcam.dataset.entry import Entry
    from signcam.dataset.store import Store

TOLD = 5  # files of a finding, pictures left out; --json tells all
SITTINGS = 10


def list_recorded(options: argparse.Namespace) -> None:
    """What is recorded, by label, signer and session."""
    from signcam.dataset.store import Store

    store = Store()
    if options.json:
        print_json(described(store))
        return
    entries = store.entries()
    lines = ["recorded: your own samples"]
    if not entries:
        lines.append("  none yet; record some: signcam record --label 5")
    else:
        trash = f", {store.in_trash()} more in the trash" if store.in_trash() else ""
        lines += [
            f"  samples    {len(entries)}{trash}",
            f"  signs      {_counted(e.label for e in entries)}",
            f"  signers    {_counted(e.signer or 'not told' for e in entries)}",
        ]
        sittings: dict[str, list[Entry]] = {}
        for e in entries:
            sittings.setdefault(e.session, []).append(e)
        for row, own in enumerate(list(sittings.values())[-SITTINGS:]):
            when, who = own[0].recorded_at_utc[:16].replace("T", " "), own[0].signer or "not told"
            head = "sittings" if row == 0 else ""
            lines.append(
                f"  {head:<11}{f'{when} UTC' if when else 'time not told'}, {who}: {_counted(e.label for e in own)}"
            )
        if (more := len(sittings) - SITTINGS) > 0:
            lines.append(f"             and {more} before these")
    lines.append(f"  folder     {store.folder}")
    print("\n".join(lines))


def described(store: Store) -> dict[str, Any]:
    """The same for JSON."""
    entries = store.entries()
    return {
        "name": "recorded",
        "folder": str(store.folder),
        "samples": len(entries),
        "in_trash": store.in_trash(),
        "labels": store.counts(),
        "signers": dict(Counter(e.signer for e in entries)),
        "sessions": dict(Counter(e.session for e in entries)),
    }


def check(options: argparse.Namespace) -> int:
    """Every finding; exit code 1 if something should be mended."""
    from signcam.dataset.check import check as look
    from signcam.dataset.recorded import nothing_recorded
    from signcam.dataset.store import Store

    store = Store()
    if not store.entries() and not store.lost():
        raise DataError(nothing_recorded(store.folder))
    bars = Bars()
    findings = look(store, bars.named("Checking"))
    for f in findings:
        if options.json:
            print_json({"kind": f.kind, "wrong": f.wrong, "text": f.text, "files": list(f.files), "ids": list(f.ids)})
            continue
        print(f"{'mend' if f.wrong else 'hint'}: {f.text}")
        for file in f.files[:TOLD]:
            print(f"  {store.folder / file}")
        if (more := len(f.files) - TOLD) > 0:
            print(f"  and {more} more (--json names all)")
    if not findings and not options.json:
        print(f"Nothing is wrong with the {len(store.entries())} samples.")
    return 1 if any(f.wrong for f in findings) else 0


def bring_in(options: argparse.Namespace) -> int:
    """Import or merge; exit code 1 if nothing came."""
    from signcam.dataset.bring import bring, merge
    from signcam.dataset.store import Store
    from signcam.training.importing import Cutter

    if not options.name:
        raise DataError(f"What is to be brought in? signcam data {options.what} FOLDER, or a .zip file.")
    source = Path(options.name).expanduser()
    bars = Bars()
    with Store() as store:
        if options.what == "merge":
            brought = merge(store, source, signer=options.signer or "", progress=bars.named("Merging"))
        else:
            with Cutter(f"imported from {source.name}") as cut:
                progress = bars.named("Importing")
                brought = bring(store, source, cut, signer=options.signer or "", progress=progress)
    bars.close()
    if options.json:
        print_json(
            {
                "source": str(source),
                "came": len(brought.entries),
                "labels": dict(Counter(e.label for e in brought.entries)),
                "there_already": brought.there,
                "left_out": [{"file": name, "why": why} for name, why in brought.rejected],
            }
        )
    else:
        print(_in_words(brought))
    return 0 if brought.entries or brought.there else 1


def _in_words(brought: Brought) -> str:
    lines = [f"{len(brought.entries)} samples came: {_counted(e.label for e in brought.entries)}."]
    if not brought.entries:
        lines = ["No sample came."]
    if brought.there:
        lines.append(f"{brought.there} were there already.")
    if brought.known:
        names = ", ".join(f"“{name}”" for name in brought.known)
        lines.append(
            f"{names} signed here before as well, and what came counts as theirs. If it is somebody else: signcam data "
            "undo, then again with --signer NAME."
        )
    lines += [f"left out: {why}" for _, why in brought.rejected[:TOLD]]
    if (more := len(brought.rejected) - TOLD) > 0:
        lines.append(f"left out: {more} more (--json names all)")
    if brought.entries:
        lines.append("To take all of it out again: signcam data undo.")
    return "\n".join(lines)


def export(options: argparse.Namespace) -> int:
    """All samples as one .zip."""
    from signcam.dataset.pack import pack
    from signcam.dataset.store import Store

    path = Path(options.name or "signcam-samples.zip").expanduser()
    if path.suffix.lower() != ".zip":
        raise DataError(f"An export is a .zip file: {path}.zip, for example, not {path}.")
    bars = Bars()
    try:
        count = pack(
            Store(),
            path,
            anonymous=options.anonymous,
            licence=options.licence or "",
            progress=bars.named("Exporting"),
        )
    finally:
        bars.close()
    if options.json:
        print_json({"file": str(path), "samples": count, "anonymous": options.anonymous})
    else:
        print(f"{count} samples are in {path}. Before you give it away, fill in the consent line of its README.txt.")
    return 0


def forget(options: argparse.Namespace) -> int:
    """Delete all of a signer, after asking."""
    from signcam.dataset.store import Store
    from signcam.training.forgetting import forget as delete
    from signcam.training.forgetting import trained_on

    if options.signer is None:
        raise DataError("Who is to be forgotten? signcam data forget --signer NAME.")
    with Store() as store:
        signer = options.signer
        count = store.of_signer(signer)
        models = trained_on(signer)
        if not count and not models:
            there = ", ".join(name or "“” (not told)" for name in store.signers()) or "nobody"
            raise DataError(f"Nobody called “{signer}” signed here. There are: {there}.")
        if not options.yes and not _asked(f"Delete {count} samples of “{signer}” for good, the trash included?"):
            print("Nothing was deleted.", file=sys.stderr)
            return 1
        gone = delete(store, signer)
    if options.json:
        told = {"signer": signer, "samples": gone.samples, "copies": gone.copies, "models": list(gone.models)}
        print_json(told)
        return 0
    print(f"{gone.samples} samples of “{signer}” are deleted, and {gone.copies} files that were made of them.")
    if gone.models:
        print(
            f"Trained or examined on them: {', '.join(gone.models)}. A network cannot unlearn: train these again, or "
            "delete their folders. Their cards still hold the name."
        )
    print("Exports that were given away are beyond reach: tell those who have them.")
    return 0


def _asked(question: str) -> bool:
    if not sys.stdin.isatty():
        raise DataError(f"{question} Nobody can answer here: add --yes to say so.")
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def undo(options: argparse.Namespace) -> int:
    """Take the last change back."""
    from signcam.dataset.store import Store

    with Store() as store:
        step = store.undo() if store.last_step() is not None else None
    if options.json:
        print_json({"undone": step and step.kind, "samples": len(step.ids) if step else 0})
    elif step is None or not step.ids:  # what an import brought may have been forgotten since
        print("There is nothing to undo.")
    else:
        done = {"removed": "are back", "relabelled": "have their old label again", "imported": "are in the trash"}
        print(f"{len(step.ids)} samples that were {step.kind} {done[step.kind]}.")
    return 0 if step else 1


def empty(options: argparse.Namespace) -> int:
    """Delete the trash for good, after asking."""
    from signcam.dataset.store import Store

    with Store() as store:
        count = store.in_trash()
        if count and not options.yes and not _asked(f"Delete {count} removed samples for good?"):
            print("Nothing was deleted.", file=sys.stderr)
            return 1
        if store.folder.is_dir():
            store.empty_trash()  # also what the index does not know
    if options.json:
        print_json({"deleted": count})
    else:
        print(f"{count} samples are deleted for good." if count else "The trash is empty.")
    return 0


def rebuild(options: argparse.Namespace) -> int:
    """Make the index anew; exit code 1 if a file is damaged."""
    from signcam.dataset.recorded import nothing_recorded
    from signcam.dataset.store import Store

    with Store() as store:
        if not store.folder.is_dir():
            raise DataError(nothing_recorded(store.folder))
        rebuilt = store.rebuild()
    if options.json:
        damaged = [{"file": file, "why": why} for file, why in rebuilt.damaged]
        print_json({"samples": rebuilt.count, "damaged": damaged, "others": [str(p) for p in rebuilt.others]})
    else:
        print(f"The index is made anew: {rebuilt.count} samples.")
        for _, why in rebuilt.damaged:
            print(f"left out: {why}")
        if rebuilt.others:
            print(f"left as they are: {len(rebuilt.others)} other files, such as {rebuilt.others[0]}")
    return 1 if rebuilt.damaged else 0


def _counted(names: Iterable[str]) -> str:
    from signcam.pictures import natural_order

    counts = Counter(names)
    return ", ".join(f"{name}: {counts[name]}" for name in sorted(counts, key=natural_order))
