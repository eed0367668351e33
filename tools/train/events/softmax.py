"""What the linear models of this folder share: sums of weights -> shares of the classes."""
import math


def shares(weights, features):
    """{class: share} of {class: {feature: weight}}"""
    scores = {c: sum(w[f] for f in features) for c, w in weights.items()}
    top = max(scores.values())
    z = sum(math.exp(s - top) for s in scores.values())
    return {c: math.exp(s - top) / z for c, s in scores.items()}
