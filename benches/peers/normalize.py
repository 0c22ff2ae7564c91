"""MB/s of Python normalisers on a file; the best of three runs each. None of them keeps a map of its edits but as said."""

import sys
import time

text = open(sys.argv[1], encoding="utf-8").read()
size = len(text.encode("utf-8"))


def time_of(name, function, share=1):
    """Times a function on a share of the text: slow ones get less of it."""
    part = text[: len(text) // share]
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        function(part)
        best = min(best, time.perf_counter() - start)
    print(f"  {name:<58} {size / share / 1e6 / best:>8.1f}")


def peer(name, load, share=1):
    try:
        function = load()
    except Exception as error:  # a peer that does not install or import is reported and left out
        print(f"  {name:<58} not run: {error}")
        return
    time_of(name, function, share)


def camel_unicode():
    from camel_tools.utils.normalize import normalize_unicode

    return normalize_unicode


def camel_chain():
    from camel_tools.utils.dediac import dediac_ar
    from camel_tools.utils.normalize import (
        normalize_alef_ar,
        normalize_alef_maksura_ar,
        normalize_teh_marbuta_ar,
        normalize_unicode,
    )

    def run(text):
        text = dediac_ar(normalize_unicode(text))
        return normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(text)))

    return run


def pyarabic():
    from pyarabic import araby

    return lambda text: araby.strip_diacritics(araby.strip_tatweel(araby.normalize_ligature(text)))


def araclean_light():
    from araclean import normalize

    return normalize


def araclean_aligned():
    from araclean import LIGHT, Pipeline

    return Pipeline.from_profile(LIGHT).apply_aligned


def ftfy_fix():
    import ftfy

    return ftfy.fix_text


def ftfy_explained():
    import ftfy

    return lambda text: [ftfy.fix_and_explain(line) for line in text.split("\n")]


print(f"Python {sys.version.split()[0]}, {size / 1e6:.0f} MB of the same text: MB/s")
peer("camel-tools normalize_unicode (NFKC)", camel_unicode)
peer("camel-tools NFKC, dediac, alef, maksura, teh marbuta", camel_chain)
peer("PyArabic ligatures, tatweel, diacritics", pyarabic, 4)
peer("araclean LIGHT", araclean_light, 4)
peer("araclean LIGHT with its offset map", araclean_aligned, 16)
peer("ftfy.fix_text", ftfy_fix, 4)
peer("ftfy.fix_and_explain (says what it did, not where)", ftfy_explained, 4)
