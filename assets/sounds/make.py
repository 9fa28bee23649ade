"""Makes the sounds of Pathlight, all five of them, out of sines and noise: nothing is sampled.

    python3 make.py

Needs Python 3 (the standard library only) and sox with Ogg Vorbis (Debian: `sox` and `libsox-fmt-all`), which only encodes.
Each sound is mono, 44.1 kHz, under a second, peaks below -6 dBFS, begins and ends in silence, and comes out the same every time.

tick     a soft wooden tick
page     a sheet of paper that is turned
yes      two warm notes, the second higher
not-yet  a low, friendly "hm", as of somebody who thinks about it
lantern  a chord that opens like a light
"""

import math
import random
import struct
import subprocess
import tempfile
import wave
from pathlib import Path

RATE = 44_100
PEAK = 0.40  # -8 dBFS; the encoder may add a little
HERE = Path(__file__).parent


def silence(seconds):
    return [0.0] * round(seconds * RATE)


def add(samples, frequency, start, loud, attack, decay, glide=0.0):
    """Adds a sine that swells during `attack` and dies away; `glide` is how many hertz it moves in a second."""
    first, phase = round(start * RATE), 0.0
    for at in range(first, len(samples)):
        t = (at - first) / RATE
        swell = 0.5 - 0.5 * math.cos(math.pi * min(t / attack, 1.0))
        samples[at] += loud * swell * math.exp(-t / decay) * math.sin(phase)
        phase += math.tau * (frequency + glide * t) / RATE


def bar(samples, frequency, start, loud, decay, attack=0.006):
    """Adds a note of a wooden bar: its own tone, and two high ones that are gone at once."""
    for times, part, life in ((1.0, 1.0, 1.0), (2.0, 0.10, 0.7), (3.93, 0.14, 0.25), (9.2, 0.03, 0.1)):
        add(samples, frequency * times, start, loud * part, attack, decay * life)


def noise(seconds, low, high, seed):
    """Noise whose lowest and highest frequency move: each is a function of the time from 0 to 1."""
    chance, samples, below, above, smooth = random.Random(seed), silence(seconds), 0.0, 0.0, 0.0
    for at in range(len(samples)):
        t = at / len(samples)
        above += (1.0 - math.exp(-math.tau * high(t) / RATE)) * (chance.uniform(-1.0, 1.0) - above)
        smooth += (1.0 - math.exp(-math.tau * high(t) / RATE)) * (above - smooth)
        below += (1.0 - math.exp(-math.tau * low(t) / RATE)) * (smooth - below)
        samples[at] = smooth - below
    return samples


def tick():
    samples = silence(0.09)
    bar(samples, 740.0, 0.002, 1.0, 0.016, 0.0015)
    add(samples, 1180.0, 0.002, 0.35, 0.0015, 0.007)
    return samples


def page():
    samples = noise(0.34, lambda t: 350.0 + 500.0 * t, lambda t: 1400.0 + 2600.0 * math.sin(math.pi * t) ** 2, 5)
    for at in range(len(samples)):
        t = at / len(samples)
        samples[at] *= math.sin(math.pi * t**0.7) ** 2 + 0.35 * math.exp(-(((t - 0.72) / 0.09) ** 2))
    return samples


def yes():
    samples = silence(0.49)
    bar(samples, 523.25, 0.0, 0.75, 0.15)
    bar(samples, 261.63, 0.0, 0.25, 0.18)
    bar(samples, 783.99, 0.12, 0.9, 0.17)
    bar(samples, 392.0, 0.12, 0.3, 0.2)
    return samples


def not_yet():
    samples = silence(0.48)
    for harmonic, loud in enumerate((1.0, 0.42, 0.12, 0.05), 1):
        add(samples, 196.0 * harmonic, 0.0, loud, 0.05, 0.17, -34.0 * harmonic)
    return samples


def lantern():
    samples = silence(0.99)
    for place, frequency in enumerate((196.0, 293.66, 392.0, 493.88, 587.33, 783.99)):
        start = 0.045 * place
        for apart in (-0.7, 0.7):
            add(samples, frequency + apart, start, 0.5 / (1.0 + 0.16 * place), 0.10, 0.34)
        add(samples, frequency * 2.0, start + 0.02, 0.07, 0.12, 0.22)
    for place, frequency in enumerate((1174.66, 1567.98, 1975.53)):
        bar(samples, frequency, 0.18 + 0.09 * place, 0.07, 0.16, 0.01)
    return samples


def save(name, samples):
    """Fades the ends, sets the peak, and writes the sound beside this file."""
    inside, outside = round(0.002 * RATE), round(min(0.06, len(samples) / RATE / 4) * RATE)
    for at in range(inside):
        samples[at] *= 0.5 - 0.5 * math.cos(math.pi * at / inside)
    for at in range(outside):
        samples[-1 - at] *= 0.5 - 0.5 * math.cos(math.pi * at / outside)
    loudest = max(abs(sample) for sample in samples)
    data = b"".join(struct.pack("<h", round(sample / loudest * PEAK * 32767)) for sample in samples)
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        with wave.open(file.name, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(data)
        subprocess.run(["sox", "-R", "-D", file.name, "--comment", "", "-C", "4", str(HERE / f"{name}.ogg")], check=True)


if __name__ == "__main__":
    for name, sound in (("tick", tick), ("page", page), ("yes", yes), ("not-yet", not_yet), ("lantern", lantern)):
        save(name, sound())
