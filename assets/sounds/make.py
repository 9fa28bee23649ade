"""Makes the sounds of Pathlight: soft tones, summed from sines, and one breath of noise. Needs Python 3 and sox (with Ogg Vorbis).

    python3 make.py
"""

import math
import random
import struct
import subprocess
import tempfile
import wave
from pathlib import Path

RATE = 44_100
PEAK = 0.45  # -7 dBFS
HERE = Path(__file__).parent


def tone(seconds, notes, decay, attack=0.008):
    """A chord of (frequency, start in seconds, loudness), each note with two quiet overtones, fading out."""
    samples = [0.0] * int(seconds * RATE)
    for frequency, start, loud in notes:
        for at in range(int(start * RATE), len(samples)):
            t = at / RATE - start
            envelope = min(t / attack, 1.0) * math.exp(-t / decay)
            wave_sum = math.sin(math.tau * frequency * t) + 0.22 * math.sin(math.tau * 2 * frequency * t) + 0.06 * math.sin(math.tau * 3 * frequency * t)
            samples[at] += loud * envelope * wave_sum
    return samples


def breath(seconds):
    """A page that is turned: noise through a low-pass filter, swelling and fading."""
    random.seed(1)
    samples, last = [], 0.0
    for at in range(int(seconds * RATE)):
        t = at / (seconds * RATE)
        last += (0.05 + 0.22 * t) * (random.uniform(-1, 1) - last)
        samples.append(last * math.sin(math.pi * t) ** 2)
    return samples


def save(name, samples):
    fade = int(0.02 * RATE)
    for at in range(fade):
        samples[-1 - at] *= at / fade
    loudest = max(abs(sample) for sample in samples)
    data = b"".join(struct.pack("<h", int(sample / loudest * PEAK * 32767)) for sample in samples)
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        with wave.open(file.name, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(data)
        subprocess.run(["sox", "-R", file.name, "-C", "3", str(HERE / f"{name}.ogg")], check=True)


save("tick", tone(0.09, [(880, 0.0, 1.0)], 0.022, 0.003))
save("page", breath(0.3))
save("yes", tone(0.48, [(523.25, 0.0, 0.8), (783.99, 0.11, 1.0)], 0.16))
save("not-yet", tone(0.46, [(196.0, 0.0, 1.0), (174.61, 0.14, 0.9)], 0.15, 0.03))
save("lantern", tone(0.98, [(261.63, 0.0, 0.7), (392.0, 0.07, 0.7), (523.25, 0.14, 0.8), (659.25, 0.21, 0.9)], 0.34, 0.02))
