// The keyboard within the graph: one stop of the Tab key, arrows between nodes, single letters only here.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const LETTERS = { e: "expand", c: "collapse", p: "pin", h: "hide", l: "link", t: "table", "+": "in", "=": "in", "-": "out", 0: "fit", "[": "earlier", "]": "later" };

/** The nearest node in a direction; one straight ahead is nearer than one aside. */
export function nearest(key, [dx, dy], places, keys) {
  const from = places[key];
  const cost = (other) => {
    const x = places[other].x - from.x;
    const y = places[other].y - from.y;
    const ahead = x * dx + y * dy;
    return ahead <= 0 ? Infinity : ahead + 2.5 * Math.abs(x * dy + y * dx);
  };
  const [best] = keys.filter((other) => other !== key).map((other) => [cost(other), other]).sort((a, b) => a[0] - b[0]);
  return best && best[0] < Infinity ? best[1] : null;
}

/** Listens on the picture and on the details; `acts` says what is done. */
export function keys(picture, panel, acts) {
  picture.addEventListener("keydown", (event) => {
    const key = event.target.closest("[data-key]")?.dataset.key;
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
    if (ARROWS[event.key]) {
      event.preventDefault();
      if (event.shiftKey) acts.along(key, ARROWS[event.key]);
      else acts.move(key, ARROWS[event.key]);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      acts.select(key, true);
    } else letter(event, key, acts);
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      acts.close();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey) letter(event, acts.selected(), acts);
  });
}

function letter(event, key, acts) {
  if (event.key === "Escape") {
    acts.close();
  } else if (event.key === "P" && event.shiftKey) {
    acts.unpin();
  } else {
    const act = LETTERS[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    acts[act](key);
  }
}
