#!/usr/bin/env python3
"""Measures ghirbal beside other extractors: quality and speed in one run, on the same documents.

    make bench-peers          (installs the peers into target/peers, runs this, writes benches/RESULTS.md)

Every document is plain text. The tools that read HTML get each of its lines as a paragraph, which is what is left of a
page that was pasted or crawled as text; they cannot use the markup that they were made for, and the table says so.
What a tool keeps is mapped back to lines, and a line that is kept counts as body. The scorer is the corpus's own.
Speed is the sum of each document's best time over several rounds; bytes are those of the plain text.
"""
import html, json, os, platform, re, subprocess, sys, tempfile, time
from collections import Counter
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("PEERS", ROOT / "target" / "peers"))
CORPUS = Path(os.environ.get("CORPUS", ROOT.parent / "shared" / "corpus"))
SECONDS = float(os.environ.get("SECONDS", 4))


def page(text):
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    body = "\n".join(f"<p>{html.escape(line)}</p>" for line in lines)
    return (f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{html.escape(lines[0])}</title>'
            f"</head><body><div>{body}</div></body></html>")


def squeeze(text):
    return re.sub(r"\s+", "", text)


def kept_lines(text, output):
    """For each line of the text, whether the output holds it: as a line of its own, or, when it is long, anywhere."""
    lines = Counter(filter(None, map(squeeze, output.split("\n"))))
    whole = squeeze(output)
    for line in text.split("\n"):
        line = squeeze(line)
        if lines[line] > 0:
            lines[line] -= 1
            yield True
        else:
            yield len(line) >= 30 and line in whole


def document(name, text, output):
    """What a tool kept, as the scorer reads it."""
    segments, at = [], 0
    for line, kept in zip(text.split("\n"), kept_lines(text, output)):
        end = min(at + len(line) + 1, len(text))
        if end > at:
            segments.append({"start": at, "end": end, "role": "paragraph" if kept else "footer", "article": 0 if kept else None})
        at = end
    return {"file": name, "segments": segments, "articles": []}


def timed(pages, run):
    outputs = [run(page) for page in pages]
    best, begin = [float("inf")] * len(pages), time.perf_counter()
    while True:
        for index, page in enumerate(pages):
            start = time.perf_counter()
            run(page)
            best[index] = min(best[index], time.perf_counter() - start)
        if time.perf_counter() - begin > SECONDS:
            return outputs, sum(best)


def quietly(run):
    def call(page):
        try:
            return run(page) or ""
        except Exception:  # a tool that fails on a page has kept nothing of it
            return ""
    return call


def python_tools():
    import justext
    import trafilatura
    from goose3 import Goose
    from resiliparse.extract.html2text import extract_plain_text

    stop = justext.get_stoplist("Arabic")
    goose = Goose({"target_language": "ar", "use_meta_language": False, "enable_image_fetching": False})
    ends = re.compile(r"[.!?؟…\"”»]$")

    def c4(page):
        lines = (line.strip() for line in page["text"].split("\n"))
        return "\n".join(line for line in lines if ends.search(line) and len(line.split()) >= 5 and "javascript" not in line.lower())

    yield "trafilatura", version("trafilatura"), lambda p: trafilatura.extract(p["html"], include_comments=False)
    yield "jusText, Arabic list", version("justext"), lambda p: "\n".join(
        part.text for part in justext.justext(p["html"].encode(), stop) if not part.is_boilerplate)
    yield "goose3", version("goose3"), lambda p: goose.extract(raw_html=p["html"]).cleaned_text
    yield "resiliparse", version("resiliparse"), lambda p: extract_plain_text(p["html"], main_content=True)
    yield "C4's line rule", "", c4


def score(documents):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for one in documents:
            out.write(json.dumps(one, ensure_ascii=False) + "\n")
        out.flush()
        done = subprocess.run([sys.executable, CORPUS / "score.py", CORPUS / "dev", out.name, "--json"],
                              capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["body"]


def node(tool, pages):
    environment = dict(os.environ, PEERS=str(PEERS), GHIRBAL_PACKAGE=str(ROOT / "target" / "package" / "node.js"))
    done = subprocess.run(["node", ROOT / "benches" / "peers" / "documents.mjs", tool, str(SECONDS)], env=environment,
                          input=json.dumps(pages), capture_output=True, text=True, check=True)
    result = json.loads(done.stdout)
    return result["results"], sum(result["seconds"])


def npm_version(name):
    return json.loads((PEERS / "node_modules" / name / "package.json").read_text())["version"]


def native(paths):
    binary = ROOT / "target" / "release" / "ghirbal"
    lines = subprocess.run([binary, "extract", "--format", "jsonl", *paths], capture_output=True, text=True, check=True).stdout
    bench = subprocess.run(["cargo", "bench", "--quiet", "--bench", "extract", "--", str(SECONDS)], cwd=ROOT,
                           capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in lines.splitlines()], float(re.search(r"^extract +([\d.]+) MB/s", bench, re.M)[1])


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []:
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def plot(rows, path, title, value, text, top, label):
    """A bar chart as SVG."""
    height = 28
    body = []
    for index, row in enumerate(rows):
        y = 44 + index * height
        width = max(1.0, 420 * label(value(row)) / label(top))
        colour = "#0b6e4f" if row["tool"].startswith("ghirbal") else "#8a9a93"
        body.append(f'<text x="190" y="{y + 15}" text-anchor="end">{html.escape(row["tool"])}</text>'
                    f'<rect x="200" y="{y}" width="{width:.1f}" height="20" rx="3" fill="{colour}"/>'
                    f'<text x="{206 + width:.1f}" y="{y + 15}">{text(row)}</text>')
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 {56 + len(rows) * height}" font-family="sans-serif" '
                    f'font-size="14" fill="#223"><rect width="100%" height="100%" fill="#fff"/>'
                    f'<text x="16" y="26" font-weight="bold">{title}</text>{"".join(body)}</svg>\n')


def main():
    paths = sorted((CORPUS / "dev").glob("*.txt"))
    if not paths:
        sys.exit(f"no corpus at {CORPUS}: set CORPUS to the folder that holds dev/ and score.py")
    pages = [{"name": path.stem, "text": path.read_bytes().decode()} for path in paths]
    for one in pages:
        one["html"] = page(one["text"])
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    rows = []

    def add(tool, release, documents, speed, takes):
        rows.append({"tool": tool, "version": release, "speed": speed, "takes": takes, **score(documents)})
        print(f"{tool:<24} F1 {rows[-1]['f1_micro']:.3f} {rows[-1]['f1_macro']:.3f}  {speed:8.2f} MB/s", flush=True)

    crate = re.search(r'^version = "(.+)"', (ROOT / "Cargo.toml").read_text(), re.M)[1]
    documents, speed = native(paths)
    add("ghirbal, native", crate, documents, speed, "text")
    results, seconds = node("ghirbal", pages)
    documents = [{**result, "file": one["name"]} for one, result in zip(pages, results)]
    add("ghirbal, WebAssembly", crate, documents, megabytes / seconds, "text")
    for tool, release, run in python_tools():
        outputs, seconds = timed(pages, quietly(run))
        documents = [document(one["name"], one["text"], output) for one, output in zip(pages, outputs)]
        add(tool, release, documents, megabytes / seconds, "HTML" if release else "text")
    for tool, name, package in [("Readability", "readability", "@mozilla/readability"), ("Defuddle", "defuddle", "defuddle")]:
        outputs, seconds = node(name, pages)
        documents = [document(one["name"], one["text"], output) for one, output in zip(pages, outputs)]
        add(tool, npm_version(package), documents, megabytes / seconds, "HTML in linkedom " + npm_version("linkedom"))

    folder = ROOT / "benches"
    by_f1 = sorted(rows, key=lambda row: -row["f1_micro"])
    by_speed = sorted(rows, key=lambda row: -row["speed"])
    plot(by_f1, folder / "peers" / "quality.svg", "Body F1, all characters of all documents", lambda r: r["f1_micro"],
         lambda r: f"{r['f1_micro']:.3f}", 1.0, lambda value: value)
    top = by_speed[0]["speed"]
    plot(by_speed, folder / "peers" / "speed.svg", "Speed, megabytes of text a second", lambda r: r["speed"],
         lambda r: f"{r['speed']:.2f}", top, lambda value: value)
    speeds = {row["tool"]: row["speed"] for row in rows}
    table = "\n".join(
        f"| {row['tool']} | {row['version'] or '–'} | {row['takes']} | {row['f1_micro']:.3f} | {row['f1_macro']:.3f} | {row['precision']:.3f} "
        f"| {row['recall']:.3f} | {row['perfect']:.0%} | {row['speed']:.2f} |" for row in by_f1)
    ratios = ", ".join(f"{speeds['ghirbal, native'] / speeds[peer]:.1f} times {peer}" for peer in ("resiliparse", "trafilatura"))
    (folder / "RESULTS.md").write_text(f"""# ghirbal beside other extractors

Written by `make bench-peers`; do not edit.

{len(pages)} documents, {megabytes:.2f} MB of plain text, as people paste or crawl it. {processor()}, one core;
Python {platform.python_version()}, Node.js {subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()},
{subprocess.run(["rustc", "--version"], capture_output=True, text=True).stdout.strip()}.

| tool | version | takes | F1 micro | F1 macro | precision | recall | perfect | MB/s |
|---|---|---|---|---|---|---|---|---|
{table}

![Body F1](peers/quality.svg)

![Speed](peers/speed.svg)

ghirbal, native: {ratios}.

How to read it:

- **F1** is over the characters of the body: micro over all documents together, macro the mean over documents; *perfect* is the
  share of documents above 0.995. Titles and captions count neither for nor against a tool.
- **The documents are what ghirbal is trained on** (the development part of the corpus). The other tools were not trained on
  them, so its figures here are too good; held-out figures stand in the report of the training (`model/`).
- **The others are made for HTML**, and here each line is a paragraph and nothing else: without the markup that they work with,
  they show what they can do on text, not what they can do on pages.
- **MB/s** counts the bytes of the text, sums the best time of each document, and for the tools that take HTML includes the
  parsing, which is part of what they do. ghirbal gives roles and offsets for every character in that time.

To run it again: `make bench-peers` (`CORPUS=` the folder with `dev/` and `score.py`, `SECONDS=` for each tool; the peers are
installed into `target/peers` from `benches/peers/requirements.txt` and `package-lock.json`).
""")


if __name__ == "__main__":
    main()
