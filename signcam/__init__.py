"""signcam: sign a digit to the webcam and watch a ResNet-50 read it."""

__version__ = "0.1.0"
