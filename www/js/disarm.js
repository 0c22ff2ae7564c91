// HTML without anything that the page's policy would refuse: no scripts, no styles, no attributes but links' addresses.
//
// The parser that reads the result runs nothing anyway; but a browser reports each handler and each style that it meets on
// the way, and a page that promises quiet keeps them from it. Linear in the length, also for broken HTML.

/** Elements whose content is no HTML and no text of the page. */
const RAW = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes"]);

const NAME = /<\/?([a-z][^\s/>]*)/iy;
const SPACE = /[\s/]*/y;
const ATTRIBUTE = /([^\s/>=]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*|))?/y;

/** The HTML with bare tags. */
export function disarmed(html) {
  const out = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    out.push(html.slice(at, open));
    if (html.startsWith("<!--", open)) {
      at = behind(html, "-->", open + 4);
      continue;
    }
    NAME.lastIndex = open;
    const name = NAME.exec(html)?.[1].toLowerCase();
    if (!name) {
      out.push("<");
      at = open + 1;
      continue;
    }
    const tag = attributes(html, NAME.lastIndex);
    // A tag that is never closed takes the rest with it, as in every browser.
    if (!tag) return out.join("");
    at = tag.end;
    const isClosing = html[open + 1] === "/";
    if (RAW.has(name)) {
      if (!isClosing) at = behindElement(html, name, at);
    } else if (isClosing) out.push(`</${name}>`);
    else out.push(tag.href === undefined || name !== "a" ? `<${name}${tag.isHidden ? " hidden" : ""}>` : `<a href="${tag.href.replaceAll('"', "&quot;")}">`);
  }
  out.push(html.slice(at));
  return out.join("");
}

/** The attributes of a tag that matter, and where the tag ends; null where it never does. */
function attributes(html, at) {
  const found = { end: 0, href: undefined, isHidden: false };
  while (at < html.length) {
    SPACE.lastIndex = at;
    SPACE.exec(html);
    at = SPACE.lastIndex;
    if (html[at] === ">") return { ...found, end: at + 1 };
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (!match) {
      at++;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const [, name, value = ""] = match;
    if (value === "" && (html[at] === '"' || html[at] === "'")) return null; // a quote that is never closed
    if (/^href$/i.test(name)) found.href ??= value.replace(/^(["'])(.*)\1$/s, "$2");
    if (/^hidden$/i.test(name)) found.isHidden = true;
  }
  return null;
}

function behind(html, text, from) {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function behindElement(html, name, from) {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? behind(html, ">", match.index) : html.length;
}
