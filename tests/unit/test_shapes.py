"""The list that foreign weights are held against is the network's own."""

from signcam.model.bundle import load_card, read_weights
from signcam.model.shapes import our_name, weight_shapes
from signcam.settings import find_model


def test_the_list_is_that_of_the_bundled_model():
    folder = find_model("digits")
    weights = read_weights(folder, card := load_card(folder))
    assert {name: array.shape for name, array in weights.items()} == weight_shapes(len(card.labels))


def test_hidden_layers_stand_before_the_softmax():
    shapes = weight_shapes(29, hidden=(512,))
    assert shapes["hidden1/kernel"] == (2048, 512)
    assert shapes["predictions/kernel"] == (512, 29)


def test_the_course_has_other_names_for_the_same_layers():
    assert our_name("res4f_branch2b") == "conv4_block6_2_conv"
    assert our_name("bn2a_branch1") == "conv2_block1_0_bn"
    assert (our_name("fc6"), our_name("conv1"), our_name("bn_conv1")) == ("predictions", "conv1_conv", "conv1_bn")
    assert our_name("res2f_branch2a") == our_name("lstm") == ""
