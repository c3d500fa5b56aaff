"""Quantiles of Beta distributions: the continued fraction of the incomplete beta function, and bisection."""

from __future__ import annotations

from math import exp, lgamma, log

_ROUNDS = 300
_CLOSE = 1e-12
_TINY = 1e-300
_STEPS = 44


def beta_cdf(x: float, a: float, b: float) -> float:
    """The chance that a Beta(a, b) variable is at most x (DLMF 8.17.22, evaluated by Lentz's method).

    Raises ValueError where a or b is not above 0.
    """
    if not (a > 0 and b > 0):
        raise ValueError(f"a Beta distribution needs counts above 0, not {a} and {b}")
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):  # the fraction converges quickly on the other side only
        return 1 - beta_cdf(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x)) / a
    c, d, result = 1.0, 1 / _away(1 - (a + b) * x / (a + 1)), 0.0
    result = d
    for m in range(1, _ROUNDS):
        for top in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _away(1 + top * d)
            c = _away(1 + top / c)
            result *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return front * result


def beta_quantile(chance: float, a: float, b: float) -> float:
    """The x that a Beta(a, b) variable is below with that chance, to 13 decimals."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if beta_cdf(middle, a, b) < chance:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _away(x: float) -> float:
    return x if abs(x) > _TINY else _TINY
