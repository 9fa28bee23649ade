#!/usr/bin/env python3
"""Makes NotoSansSC-Regular.otf and NotoSansSC-Bold.otf: the 3,500 common characters of the Chinese standard (the first level of the
Table of General Standard Chinese Characters of 2013: `kTGH` 1 to 3500 of Unihan), Chinese punctuation, and every character of the shipped words.

    apt install fonts-noto-cjk unicode-data python3-fonttools
    python3 assets/fonts/make-chinese.py            # makes both
    python3 assets/fonts/make-chinese.py --check    # says which characters of the words are not in them

It reads nothing but Debian's packages and this folder's project, so that anybody gets the same files.
"""
import bz2
import pathlib
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
UNIHAN = pathlib.Path("/usr/share/unicode")
NOTO = pathlib.Path("/usr/share/fonts/opentype/noto")
# The simplified Chinese of Debian's collection.
SIMPLIFIED = 2


def common():
    found = set()
    for path in sorted(UNIHAN.glob("Unihan*.bz2")):
        for line in bz2.open(path, "rt", encoding="utf-8"):
            match = re.match(r"U\+([0-9A-F]+)\tkTGH\t\d+:(\d+)", line)
            if match and int(match.group(2)) <= 3500:
                found.add(int(match.group(1), 16))
    assert len(found) == 3500, f"{len(found)} characters instead of 3500"
    return found


def words():
    found = set()
    for path in sorted(ROOT.glob("**/words/zh/*.ftl")):
        if "target" not in path.parts:
            found.update(map(ord, path.read_text(encoding="utf-8")))
    # What the fonts before it in the order draw is not needed twice.
    return {c for c in found if c >= 0x2000} | set(map(ord, "中文"))


def main():
    wanted = words()
    if "--check" in sys.argv:
        has = set(TTFont(HERE / "NotoSansSC-Regular.otf").getBestCmap())
        missing = sorted(wanted - has - set(TTFont(HERE / "Andika-Regular.ttf").getBestCmap()))
        print("missing:", " ".join(f"{chr(c)} U+{c:04X}" for c in missing) if missing else "none")
        sys.exit(bool(missing))
    punctuation = set(range(0x3000, 0x3020)) | set(range(0xFF01, 0xFF5F)) | set(map(ord, "“”‘’…—·"))
    for weight in ("Regular", "Bold"):
        options = subset.Options()
        options.hinting = False
        options.desubroutinize = True
        options.layout_features = ["ccmp", "locl", "kern"]
        options.font_number = SIMPLIFIED
        options.recalc_timestamp = False
        font = subset.load_font(str(NOTO / f"NotoSansCJK-{weight}.ttc"), options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=common() | wanted | punctuation)
        subsetter.subset(font)
        subset.save_font(font, str(HERE / f"NotoSansSC-{weight}.otf"), options)


main()
