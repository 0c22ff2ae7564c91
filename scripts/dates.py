#!/usr/bin/env python3
"""Lists what find_dates finds in the prose of articles and writes data/dates/REPORT.md.

    python3 scripts/dates.py GHIRBAL      GHIRBAL: the command line's binary

Prose is the body text of the labelled pages of ../shared/corpus and of the golden articles: no stamps, no page around
them. What was found is judged by a reader in tests/dates/prose.tsv; strings that nobody has read are counted apart.
Needs ../shared/corpus. Standard library only.
"""
import collections, importlib.util, json, os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join(ROOT, "..", "shared", "corpus")
GOLDEN = os.path.join(ROOT, "tests", "golden")
SAMPLE = 40
NAMES = {"date": "dates", "doubtful": "doubtful", "false": "false"}


def documents():
    """Text and labels of every page."""
    for name in ("dev", "seeds"):
        folder = os.path.join(CORPUS, name)
        for file in sorted(f for f in os.listdir(folder) if f.endswith(".json")):
            yield os.path.join(folder, file[:-5] + ".txt"), os.path.join(folder, file)
    for name in sorted(os.listdir(GOLDEN)):
        if os.path.isdir(os.path.join(GOLDEN, name)):
            yield os.path.join(GOLDEN, name, "input.txt"), os.path.join(GOLDEN, name, "expected.json")


def prose():
    """The body text of all pages, each line once: the corpus holds some pages twice."""
    spec = importlib.util.spec_from_file_location("score", os.path.join(CORPUS, "score.py"))
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    lines, seen = [], set()
    for text_path, gold_path in documents():
        text = open(text_path, encoding="utf-8", newline="").read()
        roles, at = score.gold_roles(text, json.load(open(gold_path, encoding="utf-8"))), 0
        for line in text.split("\n"):
            kept = "".join(c for c, role in zip(line, roles[at : at + len(line)]) if role and role[0] in score.BODY).strip()
            if kept and kept not in seen:
                seen.add(kept)
                lines.append(kept)
            at += len(line) + 1
    return "\n\n".join(lines) + "\n"


def kind(date):
    if date["relative"]:
        return "counted from now"
    if date["calendar"] != "gregory":
        return "Hijri"
    if date["precision"] == "month":
        return "month and year"
    named = re.search(r"[^\W\d_]{3,}", re.sub(r"ال\w+", "", date["text"]))
    return ("day, month by name" if named else "day, in digits") + (" with a time" if date["precision"] in ("minute", "second") else "")


def judged():
    path = os.path.join(ROOT, "tests", "dates", "prose.tsv")
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#"))
    return {row[1]: row[0] for row in rows}


def main():
    if not os.path.isdir(CORPUS):
        print("../shared/corpus is absent: what is found in prose was not measured.")
        return 0
    text = prose()
    out = subprocess.run([os.path.abspath(sys.argv[1]), "dates", "-"], input=text.encode(), check=True, capture_output=True).stdout
    found = json.loads(out)
    distinct = {re.sub(r"\s+", " ", date["text"]): date for date in found}
    verdicts = judged()
    if "--list" in sys.argv:  # everything in its context, for the reader; not for the report
        for words, date in distinct.items():
            around = text[max(0, date["start"] - 20) : date["start"]], text[date["end"] : date["end"] + 20]
            print(verdicts.get(words, "?"), "%s[%s]%s" % (around[0].replace("\n", " "), words, around[1].replace("\n", " ")), date["iso"], sep="\t")
        return 0
    counts = collections.Counter(verdicts.get(words, "not read yet") for words in distinct)
    kinds = collections.Counter(map(kind, found))
    megabytes = len(text.encode()) / 1e6
    report = ["# What is found in prose", "", "Written by `make eval` (`scripts/dates.py`); do not edit. The prose is the body of the labelled pages and of the golden articles, each line once:",
              f"{megabytes:.2f} MB of UTF-8, {len(text):,} characters, {len(re.findall('[0-9٠-٩]+', text)):,} numbers. `find_dates` finds {len(found)} dates in it, {len(distinct)} of them different,",
              f"{len(found) / megabytes:.0f} in a megabyte. Every one was read in its context (`tests/dates/prose.tsv`).", "",
              "| a reader calls it | different strings |", "|---|---|"]
    report += [f"| {NAMES.get(name, name)} | {counts[name]} |" for name in ["date", "doubtful", "false", "not read yet"]]
    report += ["", "| kind | found |", "|---|---|"] + [f"| {name} | {n} |" for name, n in kinds.most_common()]
    report += ["", "A sample, every so many in the order of the text:", "", "| as printed | read as |", "|---|---|"]
    listed = list(distinct.items())
    sample = [listed[at * len(listed) // SAMPLE] for at in range(SAMPLE)] if len(listed) > SAMPLE else listed
    report += [f"| {words.replace('|', chr(92) + '|')} | {date['iso'] or 'counted from now'} |" for words, date in sample]
    open(os.path.join(ROOT, "data", "dates", "REPORT.md"), "w", encoding="utf-8").write("\n".join(report) + "\n")
    print(f"dates in {megabytes:.2f} MB of prose: {len(found)}, {dict(counts)}")
    return 1 if counts["false"] or counts["not read yet"] else 0


sys.exit(main())
