"""What is shown of the network is what the network computes."""

import numpy as np
import pytest

from signcam.explanation import STAGES, STEM
from signcam.model.bundle import load_card, read_weights
from signcam.model.explain import load_explainer
from signcam.model.plain import PlainNetwork
from signcam.model.preprocess import to_batch
from signcam.settings import find_model
from signcam.values import Crop

LAYERS = ("conv1_relu", "conv2_block3_out", "conv3_block4_out", "conv4_block6_out", "conv5_block3_out")


def crop_of(rgb):
    rows, columns = (np.linspace(0, size - 1, 64).astype(int) for size in rgb.shape[:2])
    return Crop(np.ascontiguousarray(rgb[rows][:, columns]), np.eye(2, 3, dtype=np.float32), 0.0)


@pytest.mark.slow
def test_the_layers_are_those_of_the_keras_network(known):
    import keras

    from signcam.model.network import load_network

    folder = find_model("digits")
    model = load_network(folder)
    plain = PlainNetwork(read_weights(folder, load_card(folder)), "digits")
    names = ["pool1_pool", "features", "predictions"]
    names += [n for b in plain.blocks for n in (f"{b}_0_bn", f"{b}_3_bn", f"{b}_out")]
    names = [n for n in names if n in {layer.name for layer in model.layers}]
    asked = keras.Model(model.input, [model.get_layer(n).output for n in names])
    for picture in (known[5], known[2]):
        crop = crop_of(picture.rgb)
        told = dict(zip(names, asked(to_batch([crop]), training=False), strict=True))
        made = plain.run(to_batch([crop])[0])
        assert len(told) == 3 + 4 + 2 * 16
        for name, tensor in told.items():
            wanted = np.asarray(tensor)[0]
            np.testing.assert_allclose(made[name], wanted, rtol=1e-4, atol=1e-4 * np.abs(wanted).max(), err_msg=name)
        explained = load_explainer(folder).explain(crop)
        assert [m.name for m in explained.maps] == [STEM, *STAGES]
        for maps, layer in zip(explained.maps, LAYERS, strict=True):
            wanted = np.asarray(model.get_layer(layer).output.shape[1:])
            assert (*maps.values.shape[1:], maps.of) == tuple(wanted)
            np.testing.assert_array_equal(maps.values, made[layer][:, :, list(maps.channels)].transpose(2, 0, 1))
        bias = np.asarray(model.get_layer("predictions").bias)
        label = explained.prediction.labels.index(explained.label)
        assert explained.activation.sum() + bias[label] == pytest.approx(made["logits"][label], abs=1e-3)
        np.testing.assert_allclose(
            np.maximum(explained.sum.shortcut + explained.sum.computed, 0), explained.sum.output, atol=1e-5
        )
