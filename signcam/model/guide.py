"""README.txt beside exported files: what goes in, what comes out, how to call each, and how the crop is cut.

tests/unit/test_formats.py and tests/e2e/test_export.py run the code in it as it stands there.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from signcam.hand.crop import MIDDLE_KNUCKLE, THE_RULE, WRIST

if TYPE_CHECKING:
    from signcam.values import ModelCard


def readme(name: str, card: ModelCard) -> str:
    """The text for the model `card`, whose files' names begin with `name`."""
    return Template(_TEXT).substitute(
        name=name,
        size=card.input_px,
        count=len(card.labels),
        labels=" ".join(card.labels),
        crop=card.crop,
        wrist=WRIST,
        knuckle=MIDDLE_KNUCKLE,
        scale=THE_RULE.scale,
        licence=card.licence,
        use=card.intended_use,
        limits="\n".join(f"  - {limit}" for limit in card.limits),
    )


_TEXT = '''\
$name, a model of signcam, as files for other programs.

In    crops  (N, $size, $size, 3) uint8, RGB (not BGR), 0...255: the hand, cut out by the rule below.
      Do not divide by 255 and do not normalise: that is in the files.
Out   probabilities  (N, $count) float32, in this order (labels.txt has one on each line):
      $labels

Use (files that were not exported are not here)

  import numpy as np
  labels = open("labels.txt", encoding="utf-8").read().split("\\n")[:-1]
  crops = ...            # (N, $size, $size, 3) uint8 RGB, from the function below

  $name.keras            Keras 3
      import keras
      network = keras.models.load_model("$name.keras")
      p = network.predict_on_batch(crops)

  $name-float32.tflite   LiteRT, the former TensorFlow Lite; the same for
  $name-float16.tflite   half the size, within 0.01 of float32, and
  $name-int8.tflite      a quarter, the fastest: the one that signcam itself uses on a CPU.  Its probabilities are
                         multiples of 1/256 and need not add up to one: signcam divides them by their sum.
      from ai_edge_litert.interpreter import Interpreter
      network = Interpreter("$name-int8.tflite").get_signature_runner()
      p = network(crops=crops)["probabilities"]

  $name.onnx             ONNX Runtime
      import onnxruntime
      network = onnxruntime.InferenceSession("$name.onnx")
      (p,) = network.run(["probabilities"], {"crops": crops})

  $name-savedmodel       TensorFlow, TensorFlow Serving
      import tensorflow as tf
      network = tf.saved_model.load("$name-savedmodel")
      p = network.serve(crops)["probabilities"].numpy()

  for row in p:
      print(labels[row.argmax()], row.max())

The labels are in the files as well: labels.txt in the zip that a .keras file is and that a .tflite file ends with,
"labels" in the metadata of the .onnx file, network.labels() of the SavedModel.

The crop (rule "$crop")

  The network has only ever seen hands cut like this; a hand that is cut otherwise is the usual reason for another
  answer than signcam's.  From MediaPipe's 21 hand landmarks, in pixels of a picture that is not mirrored:
    - turn the picture so that the line from landmark $wrist (the wrist) to landmark $knuckle (the middle finger's
      knuckle) points straight up;
    - mirror a left hand, so that the network only meets right hands.  Left and right are the person's own; many
      versions of MediaPipe expect a mirrored picture and call them the other way round: try yours with a known hand;
    - cut the square around the middle of the landmarks' extent, $scale times its longer side; outside the picture
      repeat its border;
    - shrink it to $size x $size by averaging, not by picking pixels.
  In a picture below 256 px signcam looks for the hand in an enlarged copy with half as much border repeated around it;
  where it finds none, in squares of the picture and in a brighter copy.

  import cv2
  import numpy as np

  def crop(rgb, landmarks, side, size=$size):
      """(H, W, 3) uint8 RGB, (21, 2) px, "left" or "right"  ->  (1, size, size, 3) uint8 RGB"""
      up = landmarks[$knuckle] - landmarks[$wrist]
      up = up / np.hypot(*up)
      across = np.array([-up[1], up[0]]) * (-1 if side == "left" else 1)
      axes = np.stack([across, -up], axis=1)
      turned = landmarks @ axes
      low, high = turned.min(axis=0), turned.max(axis=0)
      square = (high - low).max() * $scale
      n = max(1, min(8, round(square / size)))  # a large hand is drawn n times as large, then averaged
      step = square / (size * n)
      corner = (low + high) / 2 - square / 2 + step / 2
      to_picture = np.column_stack([axes * step, axes @ corner - 0.5])
      how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
      large = cv2.warpAffine(rgb, to_picture, (size * n, size * n), flags=how, borderMode=cv2.BORDER_REPLICATE)
      return cv2.resize(large, (size, size), interpolation=cv2.INTER_AREA)[None]

To compare

  signcam predict picture.jpg --json       the hand's box and side, and every probability
  signcam predict crop.png --whole --json  the same for a crop of your own: what signcam says of these very pixels
  The window, and videos, smooth over the last frames: compare single pictures.

$use
$limits
Licence: $licence
'''
