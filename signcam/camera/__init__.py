"""Frames come in: webcams, video files, folders of pictures, the demo clip.  cv2.VideoCapture lives here."""
