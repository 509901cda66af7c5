"""What the rooms below tell, in their words: `heard` says it in the window's language.

A name in braces stands where something stands that is not fixed.  Where two fit, the first one is taken.
"""

from __future__ import annotations

from typing import Final

SAID: Final[tuple[str, ...]] = (
    # what became of samples: live.keeper and live.recorder
    "1 sample",
    "{count} samples",
    "There is nothing more to take back since signcam was started. “Browse” deletes older samples.",
    "{samples} of “{label}” given up, as nothing can be written.",
    "{samples} of “{label}” stay.",
    "{samples} moved to the trash. Ctrl+Z brings them back.",
    "{samples} now labelled “{label}”. Ctrl+Z undoes it.",
    "{samples} deleted for good.",
    "{samples} given up.",
    "{samples} of “{label}” taken back. Ctrl+Z brings it back.",
    "{samples} of “{label}” taken back. Ctrl+Z brings them back.",
    "{samples} of the last second stored as “{label}”. Backspace takes it back.",
    "{samples} of the last second stored as “{label}”. Backspace takes them back.",
    "{samples} kept of “{label}”. Backspace takes it back.",
    "{samples} kept of “{label}”. Backspace takes them back.",
    "What was done last is an import, which Ctrl+Z leaves alone: signcam data undo undoes it.",
    "There is nothing to undo.",
    "{samples} brought back.",
    "{samples} labelled as before.",
    "No new pictures arrive, so recording has ended.",
    "No hand was seen in the last second, so nothing is stored under “{label}”.",
    "The camera was changed, so recording has ended.",
    # names that are typed: dataset.naming
    "Type a name for the sign.",
    "The sign “{name}…” has {count} characters; at most {most} are kept. Shorten it.",
    "The signer “{name}…” has {count} characters; at most {most} are kept. Shorten it.",
    "The sign “{name}” holds {character}, which cannot be kept. Leave it out.",
    "The signer “{name}” holds {character}, which cannot be kept. Leave it out.",
    # what to record next: dataset.coverage
    "“{label}” has {count}, aim for {goal}.",
    "All samples are from one person. Others' hands look otherwise.",
    "Few samples of the left hand.",
    "Few samples of the right hand.",
    "Few samples with the palm away from the camera.",
    "Few samples with the palm towards the camera.",
    "Come nearer for some.",
    "Step back for some.",
    "Make it darker for some.",
    # what a check finds: dataset.check
    "1 file beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.",
    "{count} files beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.",
    "{samples} in the index without a file. If they are gone for good: signcam data rebuild.",
    "One picture is “{label}” and “{other}”. Delete or relabel the wrong one.",
    "One picture of “{label}” is there {count} times. Keep one.",
    "Of “{label}”, the same in two sittings or of two people: {samples}. A split by person would train on what it "
    "examines. Delete the copies.",
    "Of “{label}”, almost like another one of the same sitting: {samples}. They add little.",
    "Very dark: {samples}. Make more light and record again.",
    "Very bright: {samples}. Turn from the lamp or the window and record again.",
    "Blurred, beside the others of their sign: {samples}. Look at them, and delete them.",
    "“{label}” has {samples}; aim for {goal}.",
    "“{most}” has {high} samples and “{least}” has {low}: a network would rather say “{most}”. Record more "
    "of “{least}”.",
    "All samples are of one person. Others' hands look otherwise: record some of them.",
    "All samples are of {name}. Others' hands look otherwise: record some of them.",
    "“{label}” has no left hand yet.",
    "“{label}” has no right hand yet.",
    "“{label}” has no hand with its palm away from the camera yet.",
    "“{label}” has no hand with its palm towards the camera yet.",
    # what can be trained, and how long it takes: training.plan
    "Nothing is recorded yet. Record some samples of at least two signs first.",
    "Choose samples of at least two signs: a model tells one from the other.",
    "Too few samples: {labels}. Record {least} or more of each, better 50, or leave these out.",
    "about {count} seconds",
    "about a minute",
    "about {count} minutes",
    # what is being done: training.job and .quick, cli.train and .retrain, model.formats and .importing, live.taking
    "Finding hands",
    "Finding hands in {name}",
    "Rendering hands",
    "Looking at the hands",
    "Looking again, in other light and at other angles",
    "Remembering the former signs",
    "Asking the backbone",
    "Reading {name}",
    "Writing the model",
    "Starting …",
    "Loading TensorFlow and the network …",
    "Loading TensorFlow, and making the file for this computer's processor …",
    # what the curves show: training.trend
    "Nothing is learned yet.",
    "The first passes say little yet.",
    "On what it learns from, still improving; how it reads unseen hands is not known.",
    "On what it learns from, it no longer improves; how it reads unseen hands is not known.",
    "Still improving: unseen hands are read better and better.",
    "Learning by heart: training rises, unseen hands are read worse. Samples of more people would help.",
    "Learning by heart: it grows surer of its mistakes on unseen hands. More people would help.",
    "It reads the hands it knows much better than others: samples of more people would help most.",
    "Training improves, unseen hands stay as they are.",
    "It no longer improves: what could be learned from these samples is learned.",
    # what a comparison says: training.verdict and training.compare
    "One person was read, by a model that had never seen them: the next one may be read worse.",
    "Each person was read by a model that had never seen them.",
    "Each person was read by a model that had never seen them. {count} people are few: the next one may be read worse.",
    "Only “{name}” signed",
    "Nobody is told from anybody else here",
    "Who signed is told for some samples only",
    "Several people signed, but too few of them each sign: pictures like these were learned from, so the figure "
    "flatters, and it cannot tell how other people would be read. Let everybody record every sign.",
    "{alone}, on several occasions: the figure tells of another day, not of other people.",
    "{alone}, in one go: pictures like these were learned from, so the figure flatters, and it cannot tell how other "
    "people, or another day, would be read. Let a second person record.",
    "Reads “{name}” worst: {right} of {count}. More samples by “{name}” would help most.",
    "{name} has never learned {labels}; its figure counts those as mistakes.",
    "{name} knows none of these signs: there is nothing to compare.",
    "Few samples: {labels}. {least} or more of each, by several people, make a figure worth trusting.",
    "Only one person has shown {labels}: how others show it cannot be told.",
    "There is no class “{label}”: other hands will be read as one of the signs. Record some other handshapes under the "
    "label {label}, and they are refused.",
    "Split by picture and not by person, the same samples come to {share} %: that model has met everybody it is asked "
    "about. Strangers are read as told above.",
    "Split by picture and not by person, the same samples come to {share} %: having met somebody does not help here.",
    "{name} has learned from samples by {people} before, so its figure flatters it.",
    "The signs of {name} were kept by rendered hands, not by the data it learned from: of those {count} it says the "
    "same as before in {share} %. On people it may have become worse at signs that you did not record.",
)
"""What is told."""
