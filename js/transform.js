/** The stream helper over an entry's functions. */
export const streamOf = (init, extract) => (options) =>
  new TransformStream({
    start: () => init(),
    transform: (text, controller) => controller.enqueue(extract(text, options)),
  });
