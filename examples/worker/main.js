// Many documents at once over a pool of workers, with progress and a button that cancels.
import { createPool } from "ghirbal/worker";

const input = document.querySelector("input");
const cancel = document.querySelector("button");
const progress = document.querySelector("progress");
const output = document.querySelector("output");

const pool = createPool({ size: Math.min(4, navigator.hardwareConcurrency) });

input.addEventListener("change", async () => {
  const controller = new AbortController();
  cancel.onclick = () => controller.abort();
  cancel.disabled = false;
  const texts = await Promise.all([...input.files].map((file) => file.text()));
  try {
    const documents = await pool.extractAll(texts, {
      signal: controller.signal,
      onProgress: ({ done, total }) => (progress.value = done / total),
    });
    output.textContent = documents.map((document) => JSON.stringify(document)).join("\n");
  } catch (error) {
    output.textContent = error.message;
  } finally {
    cancel.disabled = true;
  }
});
document.body.dataset.ready = "";
