#!/usr/bin/env python3
"""Check the golden articles and write what follows from their labels.

    python3 scripts/golden.py            check; rewrite expected.json in its one layout, and expected.md
    python3 scripts/golden.py --check    check only, and fail where a file is not what it should be

tests/golden/README.md describes the format. expected.md is the main article as `render(document, Markdown)` prints it
when every label is right: it is made of the labels and the text here, never of what ghirbal says. Standard library only.
"""
import json
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent / "tests"
SETS = ["golden", "unseen", "content"]

BODY = ["heading", "paragraph", "list-item", "quote", "caption"]
OWN = ["title", "kicker", "dateline", "byline", "published", "updated", "source", "keywords"]
PAGE = ["marker", "related", "share", "navigation", "footer", "advertisement", "comment"]
ROLES = OWN + BODY + PAGE
KEYS = ["id", "site", "country", "genre", "note", "title", "kicker", "dateline", "bylines", "author", "source", "published",
        "updated", "keywords", "other_articles", "foreign", "truncated", "lines"]
DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?")

# Labels that may stand before tags: what remains of a piece of keywords once its tags are taken out.
TAG_LABELS = {"الوسوم", "كلمات دلالية", "کلمات دلالية", "كلمات مفتاحية", "كلمات مفاتيح", "كلمات البحث", "الكلمات الدالة",
              "كلمات دلاليه", "كلمات دلاليّه", "Mots-clés", "Tags", "أوسمة المقال", "هاشتاك", "التصنيفات", "تصنيفات", "مواضيع",
              "الموضوعات", "كلمات دلالیة", "تصنيفان", "كلمات دليلية", "التسميات", "وسوم", "وسوم الخبر", "Filed Under",
              "الكلمات المفتاحية"}


# The text


def clean(text, foreign=()):
    """What the profile `clean` makes of these texts: NFC, no tatweel inside words, Arabic letters for their Persian
    look-alikes except in the passages of another language that the labels name, single spaces."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"(?<=[^\W\d_ـ])([\u064b-\u0652]*)ـ+(?=[^\W\d_ـ])", r"\1", text)
    kept = "|".join(map(re.escape, sorted(foreign, key=len, reverse=True)))
    parts = re.split(f"({kept})", text) if kept else [text]
    text = "".join(part if index % 2 else arabic_letters(part) for index, part in enumerate(parts))
    return " ".join(text.split())


def arabic_letters(text):
    text = re.sub(r"\b(عل|إل|حت|لد|مت)ی\b", r"\1ى", text)
    return text.translate(str.maketrans("یکہھڪ", "يكههك"))


def squeeze(text):
    """Letters and digits alone, for comparing."""
    text = re.sub("[\u064b-\u0652\u0670\u0640\u200b-\u200f\ufeff]", "", unicodedata.normalize("NFKC", text or ""))
    return re.sub(r"[\W_]+", " ", text.replace("ی", "ي").replace("ک", "ك")).strip()


def without_bullet(text):
    return text.strip().lstrip(" \t\xa0•·*▪■●○◦►▶◄◀–-✓✔➤|🔴🔹🔸")


# The labels


def pieces(text, gold):
    """(role, article, accepted roles, text) of every labelled piece, in order; lines that go on the one above are part of it."""
    found = []
    for line, label in zip((line for line in text.split("\n") if line.strip()), gold["lines"]):
        if label.get("goes_on"):
            found[-1][-1] += f" {line.strip()}"
            continue
        for part in label.get("parts", [dict(label, text=line)]):
            found.append([part["role"], part.get("article", 0), part.get("accept", []), part["text"]])
    return found


def problems(name, text, gold):
    """Everything that breaks the format."""
    if list(gold) != [key for key in KEYS if key in gold] or set(KEYS) - set(gold) - {"foreign"}:
        yield "keys missing, unknown or out of order"
    if gold["id"] != name or gold["site"] != name:
        yield "id and site must be the folder's name"
    if gold["author"] != ("، ".join(gold["bylines"]) or None):
        yield "author must be the bylines, joined by a comma"
    for key in ("published", "updated"):
        if gold[key] and not DATE.fullmatch(gold[key]):
            yield f"{key} is not ISO 8601"
    if "\r" in text or text != unicodedata.normalize("NFC", text):
        yield "input.txt must be in NFC with line breaks LF"
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) != len(gold["lines"]):
        yield f"{len(lines)} lines, {len(gold['lines'])} labels"
        return
    above = None
    for line, label in zip(lines, gold["lines"]):
        parts = label.get("parts", [label])
        if set(label) - {"role", "article", "accept", "parts", "goes_on"} or ("parts" in label and set(label) != {"parts"}):
            yield f"unknown key in {label}"
        if "parts" in label and "".join(part["text"] for part in parts) != line:
            yield f"parts are not the line: {line[:60]}"
        if "goes_on" in label and (label != {"role": "paragraph", "goes_on": True} or above != "paragraph"):
            yield f"what goes on is a paragraph below a paragraph: {line[:60]}"
        above = parts[-1]["role"]
        for part in parts:
            if part["role"] not in ROLES or not set(part.get("accept", [])) <= set(ROLES):
                yield f"unknown role in {part}"
            if part["role"] in part.get("accept", []) or part.get("accept", []) != sorted(set(part.get("accept", []))):
                yield f"accept must be sorted and without the role itself: {part}"
            if part.get("article") == 0 or (part.get("article") and part["role"] in PAGE):
                yield f"article stands only with an own role of another article: {part}"
    found = list(pieces(text, gold))
    own = lambda *roles: " ".join(squeeze(t) for r, a, _, t in found if r in roles and not a)
    for key, roles in [("title", ["title"]), ("kicker", ["kicker"]), ("dateline", ["dateline", "byline", "source"]),
                       ("source", ["source", "dateline", "byline", "footer"])]:
        if gold[key] and squeeze(gold[key]) not in own(*roles):
            yield f"{key} does not stand in a piece of {roles}"
        if not gold[key] and key in ("title", "kicker", "source") and own(roles[0]):
            yield f"a piece of {roles[0]}, but no {key}"
    for byline in gold["bylines"]:
        if squeeze(byline) not in own("byline", "dateline"):
            yield f"byline does not stand in the text: {byline}"
    for key in ("published", "updated"):
        if gold[key] and not own(key) and not re.search(r"\d", own("dateline") if key == "published" else ""):
            yield f"{key} does not stand in a piece of its own, nor in the dateline"
        if not gold[key] and re.search(r"\d{4}", own(key)):
            yield f"a piece of {key} with a year, but no {key}"
    rest = [t for r, a, _, t in found if r == "keywords" and not a]
    for keyword in gold["keywords"]:
        at = next((i for i, t in enumerate(rest) if keyword in t), None)
        if at is None:
            yield f"keyword does not stand in a piece of keywords: {keyword}"
        else:
            rest[at] = rest[at].replace(keyword, "", 1)
    for left in rest:
        left = squeeze(left)
        if left and left not in {squeeze(label) for label in TAG_LABELS}:
            yield f"no keyword, no label of keywords: {left}"
    others = {a for _, a, _, _ in found if a}
    if others != set(range(1, len(gold["other_articles"]) + 1)):
        yield "other_articles and the article numbers disagree"
    for index, other in enumerate(gold["other_articles"], 1):
        if squeeze(other["title"]) not in " ".join(squeeze(t) for r, a, _, t in found if r == "title" and a == index):
            yield f"title of article {index} does not stand in the text"


# The files


def layout(gold):
    """expected.json in its one layout: one label a line, as the lines of input.txt."""
    dump = lambda value: json.dumps(value, ensure_ascii=False)
    rows = [f" {dump(key)}: {dump(value)}" for key, value in gold.items() if key != "lines"]
    lines = ",\n".join(f"  {dump(label)}" for label in gold["lines"])
    return "{\n" + ",\n".join(rows) + f',\n "lines": [\n{lines}\n ]\n}}\n'


def escape(line):
    """CommonMark's escapes, where a character would mean something."""
    digits = len(re.match(r"[0-9]*", line).group())
    out = ""
    for at, c in enumerate(line):
        before, after = line[at - 1:at], line[at + 1:at + 2]
        if (c in "\\`*[]<" or (c == "_" and not (before.isalnum() and after.isalnum())) or (c == "~" and "~" in (before, after))
                or (c == "&" and re.match("[A-Za-z#]", after)) or (c in "#+->=" and at == 0)
                or (c in ".)" and digits and at == digits)):
            out += "\\"
        out += c
    return out


def markdown(text, gold):
    foreign = gold.get("foreign", [])
    write = lambda field: escape(clean(field, foreign))
    if not any(role in OWN + BODY and not article for role, article, _, _ in pieces(text, gold)):
        return ""
    parts = [f"# {write(gold['title'])}"] if gold["title"] else []
    facts = [("القسم", gold["kicker"]), ("", gold["dateline"])] + [("الكاتب", name) for name in gold["bylines"]]
    facts += [("المصدر", gold["source"]), ("نُشر", gold["published"]), ("حُدّث", gold["updated"]),
              ("الكلمات المفتاحية", "، ".join(gold["keywords"]))]
    facts = [f"{label}: {write(value)}" if label else write(value) for label, value in facts if value]
    if facts:
        parts.append(" · ".join(facts))
    previous = None
    for role, article, _, piece in pieces(text, gold):
        if role not in BODY or article:
            continue
        if role == "list-item":
            item = f"- {write(without_bullet(piece))}"
            if previous == "list-item":
                parts[-1] += f"\n{item}"
            else:
                parts.append(item)
        else:
            shape = {"heading": "## {}", "quote": "> {}", "caption": "*{}*", "paragraph": "{}"}[role]
            parts.append(shape.format(write(re.sub("^[#>]+ +", "", piece.strip()))))
        previous = role
    return "\n\n".join(parts) + "\n"


def main():
    check = sys.argv[1:] == ["--check"]
    failed = False
    folders = sorted(path for name in SETS for path in (ROOT / name).iterdir() if path.is_dir())
    for folder in folders:
        text = (folder / "input.txt").read_bytes().decode("utf-8")
        gold = json.loads((folder / "expected.json").read_text("utf-8"))
        found = list(problems(folder.name, text, gold))
        for problem in found:
            print(f"{folder.name}: {problem}")
        failed |= bool(found)
        if found:
            continue
        for name, wanted in [("expected.json", layout(gold)), ("expected.md", markdown(text, gold))]:
            path = folder / name
            if not path.exists() or path.read_text("utf-8") != wanted:
                if check:
                    failed = True
                    print(f"{folder.name}: {name} is stale: run python3 scripts/golden.py")
                else:
                    path.write_text(wanted, "utf-8")
    print(f"{len(folders)} golden articles")
    sys.exit(failed)


if __name__ == "__main__":
    main()
