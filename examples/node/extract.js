// node extract.js FILE...: the title and the text of the main article of each file, or of standard input.
import { readFileSync } from "node:fs";
import { extract } from "ghirbal";

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : ["/dev/stdin"]) {
  const [article] = extract(readFileSync(file, "utf8")).articles;
  if (!article) {
    console.error(`${file}: no article`);
    process.exitCode = 1;
    continue;
  }
  console.log(`# ${article.title?.text ?? file}\n\n${article.text}\n`);
}
