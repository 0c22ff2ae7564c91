// No bundler: the package is served as it was installed.
import init, { extract } from "./node_modules/ghirbal/index.js";

const input = document.querySelector("textarea");
const output = document.querySelector("output");

await init();
input.addEventListener("input", () => {
  output.textContent = JSON.stringify(extract(input.value), null, 2);
});
document.body.dataset.ready = "";
