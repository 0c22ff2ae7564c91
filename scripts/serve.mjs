// Serves the page on a loopback address: www/ at the root, the package's folder under /pkg/.
//
//   node scripts/serve.mjs [--port N] [--host 127.0.0.1]      port 0 takes a free one

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

export const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** The file that a path of the address names, among folders by prefix; undefined for a path that leaves its folder. */
function locate(folders, pathname) {
  for (const [prefix, folder] of folders) {
    if (!pathname.startsWith(prefix)) continue;
    const file = normalize(join(folder, decodeURIComponent(pathname.slice(prefix.length)) || "index.html"));
    if (!file.startsWith(normalize(folder + sep))) return undefined;
    return pathname.endsWith("/") && pathname !== prefix ? join(file, "index.html") : file;
  }
  return undefined;
}

/**
 * A server of static files: `folders` maps prefixes such as "/pkg/" to folders, the longest first.
 * Resolves to the server, listening; its address is `server.address()`.
 */
export function serve(folders, { host = "127.0.0.1", port = 0, policy = POLICY } = {}) {
  const server = createServer(async (request, response) => {
    const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
    if (policy) headers["Content-Security-Policy"] = policy;
    const send = (status, type, body) => {
      response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": body.length });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (request.method !== "GET" && request.method !== "HEAD") return send(405, TYPES[".txt"], Buffer.from("GET only\n"));
    try {
      const file = locate(folders, new URL(request.url, "http://localhost").pathname);
      send(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      send(404, TYPES[".txt"], Buffer.from("not found\n"));
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8080" }, host: { type: "string", default: "127.0.0.1" } } });
  const folders = [["/pkg/", `${root}/target/package`], ["/", `${root}/www`]];
  const server = await serve(folders, { host: values.host, port: Number(values.port) }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`error: port ${values.port} is taken: choose another, as in 'make serve PORT=8081'`);
    process.exit(1);
  });
  console.log(`ghirbal is at http://${values.host}:${server.address().port}/ (Ctrl+C ends it)`);
}
