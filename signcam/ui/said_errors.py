"""What went wrong, in the words of the rooms below: `heard` says it in the window's language.

A name in braces stands where something stands that is not fixed.  Where two fit, the first one is taken.
"""

from __future__ import annotations

from typing import Final

ERRORS: Final[tuple[str, ...]] = (
    # camera: what it is given
    "No camera was found, so the demo clip is playing. Plug in a webcam and press “Try again”. You can also open a "
    "video or a folder of pictures.",
    "There is no camera {index}. {choices}",
    "There is no camera, file or folder “{name}”. {choices}",
    "{count} cameras are called “{name}”: {list}. Give the number.",
    "{cameras} Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”.",
    "Cameras here: {list}.",
    "No camera is connected.",
    "The picture is completely dark or flat. Is the lens cover or the camera's privacy switch closed?",
    "Your account may not use the camera ({node}). Ask for membership in the group “video”, then log in again.",
    "The camera “{name}” could not be started. Another program (Zoom, Teams, a browser) may be using it, or the "
    "system's camera privacy setting blocks it. Close that program or allow the camera, then press “Try again”.",
    "The camera “{name}” was disconnected. Plug it in and press “Try again”.",
    "The camera did not start within {count} seconds. Unplug it, plug it in again, or choose another camera.",
    "{path} is not a video that OpenCV can read. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a "
    "folder of them.",
    "{path} does not exist. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.",
    "No picture can be shown in {name}. {reason}",
    "There are no JPEG or PNG pictures in {folder} ({reason}). Choose another folder.",
    "There are no JPEG or PNG pictures in {folder}. Choose another folder.",
    "There is no readable frame in {path}. Try whether another player shows it.",
    "{folder} cannot be read ({reason}). Choose another folder.",
    # pictures
    "{path} is not a JPEG or PNG picture. Save it as one of these.",
    "{path} is damaged: it begins like a picture but cannot be decoded. Replace or delete it.",
    "{path} has {size} MB, more than the {limit} MB allowed. Make it smaller.",
    "{path} cannot be read ({reason}). Check the name and its permissions.",
    "{path} has more than {limit} million pixels. Make it smaller.",
    # hand
    "The hand model file is damaged. Please reinstall signcam. (File: {path})",
    "The hand model {path} cannot be read ({reason}). Please reinstall signcam.",
    "Hand detection stopped because of an error. Press “Try again”. ({kind}: {error})",
    # live: parts that ended
    "Something went wrong in signcam ({error}). Press “Try again”.",
    "Something went wrong in signcam ({error}). Nothing more is recorded.",
    "Something went wrong in signcam ({kind}: {error}).",
    "The picture cannot be passed on ({error}). Try again.",
    "The network cannot be looked into ({error}). Choose another model.",
    "The second model cannot be asked ({error}). Choose another one.",
    # live.film
    "The film cannot be written to {folder}. Is the disk full, or the folder closed?",
    "The film cannot be written to {folder}: {reason}.",
    'For a virtual camera signcam needs one more package. Install it with: pip install "signcam[camera]" (or: uv run '
    "--extra camera signcam), then start signcam again.",
    "This computer has no virtual camera to send to. Windows and macOS: install OBS Studio and start its virtual "
    "camera once. Linux: install v4l2loopback and run: sudo modprobe v4l2loopback. ({error})",
    # dataset and live.keeper
    "{error} {samples} not written yet.",
    "The disk is almost full ({size} MB free), so nothing is recorded. All that was kept before is safe. Free some "
    "space, or choose another folder.",
    "The folder {folder} is no longer there. Was a disk unplugged? Nothing is recorded until it is back; start signcam "
    "again to begin with an empty folder.",
    "The disk is full, so nothing more is kept in {folder}. All that was kept before is safe. Free some space, then go "
    "on.",
    "signcam cannot write to {folder} ({reason}). Check its permissions, or choose another folder.",
    "The samples in {folder} are open in another signcam ({who}). You can look at them, but not change them: close the "
    "other one first.",
    "process {number} on {computer}, since {time}",
    "another process",
    "{path} cannot be read ({reason}). Check its permissions.",
    "{path} cannot be read ({reason}). Was it moved? signcam data rebuild looks again.",
    "{path} is damaged: its end is missing. Delete it.",
    "The check was stopped.",
    # settings, and what they name: settings, cli.run
    "The camera “{name}” of last time is not here; another one is used.",
    "The model “{name}” of last time is not here; “{other}” is used.",
    "The settings cannot be saved in {folder}: {reason}. Is the disk full?",
    "Your settings could not be read and were reset. The old file was kept.",
    "Your settings could not be read; the usual ones hold.",
    # model: opening one
    "There is no model “{name}”. Models here: {list}. Give one of these names, or a model's folder.",
    "The GPU could not be used ({reason}); the processor computes instead. Close other programs that use the GPU, then "
    "start signcam again.",
    "its memory is full",
    "TensorFlow lists no GPU",
    "TensorFlow finds no GPU. `signcam doctor` says why; without --device gpu the CPU is used.",
    "This model gives invalid numbers. Please choose another model.",
    "The model's {file} cannot be loaded ({error}). Get the model again.",
    "{file} of {name} takes {taken} and gives {given}, its card speaks of {input} and {output}. Get the model again.",
    "{name} was made with a newer signcam (format {format}). Please update signcam.",
    "{name} was trained on pictures cut by “{cut}” and prepared by “{preparing}”; this signcam uses “{our_cut}” and "
    "“{our_preparing}”. Use the signcam it was made with, or train it again.",
    "{path} is not a signcam model card.",
    "{path} is too large to be a model card.",
    "{folder} is not a signcam model: its {file} cannot be read ({reason}).",
    "{path} is damaged ({error}). Get the model again, or choose another.",
    "{path} is damaged ({error}). Get the model again.",
    "{path} is damaged: it is not the file its card describes. Get the model again.",
    "{path} is too large to be a part of a signcam model.",
    "The model {name} contains invalid numbers and was not opened. Get it again.",
    "The model {name} has no usable {file} ({reason}). Get it again.",
    "The model {name} has no {file}. Get it again, or delete it.",
    "The model cannot be written to {folder}: {reason}. Is the disk full?",
    "{name} is not a ResNet-50 of signcam: it has other blocks. Choose another model.",
    "{name} is not a ResNet-50 of signcam ({error}). Choose another model.",
    # model.library and .trash
    "You have no model “{name}”. Your own: {list}.",
    "“{name}” came with signcam and stays as it is. Copy it, and change the copy.",
    "Type a name for the model.",
    "“{name}” cannot be a model's name. Take up to {most} letters, digits, spaces, - or _, and begin with a letter or "
    "a digit.",
    "There is a model “{name}” already. Choose another name, or rename that one first.",
    "{what} ({reason}). Is the disk full, or the folder protected?",
    "“{name}” cannot be renamed",
    "“{name}” cannot be copied",
    "“{name}” cannot be deleted",
    "“{name}” cannot be brought back",
    "“{name}” cannot be put into the library",
    "Nothing can be put into the library",
    "The earlier “{name}” cannot be kept",
    "{path} cannot be written",
    "There is nothing to bring back: no model is in the trash.",
    # model.importing and .reading, live.taking
    "There is no {path}. Check the name.",
    "{path} is no file and no folder. Give a model's folder, or a .zip, .keras or .h5.",
    "{name} is too large or damaged and was not opened.",
    "{name} knows {count} signs, and {given} labels were given: {labels}.",
    "{name} is not a signcam model or is damaged. Give a signcam .zip or folder, or the .weights.h5, .keras or .h5 of "
    "its network.",
    "{name} is not a signcam model or is damaged: it holds {count} {file}.",
    "{name} is not a signcam model or is damaged.",
    "{name} is not a signcam model: it holds {count} files.",
    "{name} is not a signcam model: it has no {file}.",
    "{name} is not a whole signcam model: it has no {file}.",
    "{name} was not opened: its {file} is a link, or too large.",
    "{name} was not opened: it holds “{path}” {why}.",
    "as a link, encrypted, or outside of its folder",
    "{name} contains invalid numbers and was not opened.",
    "signcam only takes the weights of its own network (ResNet-50). {name} describes a different network and was not "
    "opened: {error}.",
    "{name} was not opened: {error}.",
    "{name} cannot be taken in: {reason}.",
    "{name} could not be taken in.",
    "Nothing was taken in.",
    # training, live.trainer
    "Training cannot be started: {reason}. Is the disk full?",
    "Training was ended by signal {signal}. Perhaps the memory was full. The models are as they were. What it said "
    "last is in {log}",
    "Training was ended by signal {signal}. The models are as they were. What it said last is in {log}",
    "Training ended with code {code}. The models are as they were. What it said last is in {log}",
    "No hand was found in any of the {count} pictures of {name}. Do they show hands? Whole pictures are learned by "
    "recipes such as signs and letters.",
    "No hand was found in any of the pictures. Do they show hands?",
    "No hand was found in any picture of {labels} to train on. Give the other signs with --labels, or pictures that "
    "show the hand.",
    "There is only one sign, “{label}”. A model needs pictures of at least two.",
    "Training became unstable in epoch {epoch}: the loss or a weight is no longer a number. {kept} Train anew with "
    "another --seed or a larger --batch.",
    "The weights of epoch {epoch} are kept.",
    "There are no good weights yet.",
    "There is not enough memory to train on {count} pictures at once. Close other programs and go on with --resume, or "
    "begin anew with a smaller --batch.",
    "The checkpoint cannot be written to {folder}: {reason}. Is the disk full?",
    "The log cannot be written to {folder}: {reason}. Is the disk full?",
    "Nothing can be written to {folder}: {path} is no folder, or a protected one.",
    "{path} cannot be used: {reason}.",
    "{name} has further layers in its head; its signs cannot be kept. Leave --keep out.",
    "{name} has further layers in its head; its signs cannot be kept.",
    "The signs of this model cannot be kept: signcam has pictures of the digits alone to keep signs by. Train on your "
    "samples of all signs, without --keep.",
    "No sample is of these signers and of these sittings. Choose more of them.",
)
"""What went wrong, and what to do."""

REASONS: Final[tuple[str, ...]] = (
    "No space left on device",
    "Permission denied",
    "No such file or directory",
    "Read-only file system",
    "Not a directory",
    "Is a directory",
    "File exists",
    "Input/output error",
    "File name too long",
    "Operation not permitted",
)
"""What the system says of a file, on Linux and macOS; Windows says it in its own language."""
