// Has places found by the worker, and says for how long that took.
const worker = new Worker(new URL("./forces.js", import.meta.url), { type: "module" });
const waiting = new Map();
let asked = 0;

worker.addEventListener("message", ({ data }) => {
  waiting.get(data.ask)?.(data);
  waiting.delete(data.ask);
});

/** Places by key; those that are known stay as they are. */
export function layout(library, { nodes, links }, known) {
  asked += 1;
  const ask = asked;
  worker.postMessage({
    ask,
    library,
    known,
    nodes: [...nodes.values()].map(({ key, type, label, by, place }) => ({ key, type, label, by, place })),
    links: links.map((link) => ({ source: link.from, target: link.to, isDerived: link.row.dataset.derived === "true" })),
  });
  return new Promise((resolve) => waiting.set(ask, resolve));
}
