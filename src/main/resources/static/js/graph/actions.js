// What a reader can do with a node: select, expand, collapse, pin, leave out, ask from it; by key, click or button.
import { address } from "./address.js";
import { nearest } from "./keys.js";
import { other } from "./model.js";

export function actions(stage, moveSeason) {
  const { board, panel, picture, seen, state, words, say, show, go, note, model, fit } = stage;
  const nodeAt = (key) => picture.svg.selectAll("g.node").filter((node) => node.key === key).node();
  let from = "";

  function focus(key) {
    state.focus = key;
    show();
    seen.reveal(state.places[key]);
    nodeAt(key).focus({ preventScroll: true });
  }

  function along(key, [dx, dy]) {
    const ends = [...new Set(model().nodes.get(key).links.map((link) => other(link, key)))];
    if (!ends.length) return;
    const at = ends.indexOf(state.along?.from === key ? state.along.to : "") + (dx + dy > 0 ? 1 : -1);
    const to = ends[(at + ends.length) % ends.length];
    state.along = { from: key, to };
    const link = model().nodes.get(key).links.find((each) => other(each, key) === to);
    say(link.row.innerText.replace(/\s+/g, " "));
    focus(to);
  }

  function select(key, isFocused) {
    if (from && from !== key) {
      location.href = `/link/${from}/${key}`;
      return;
    }
    state.selected = key;
    state.focus = key;
    note({ sel: key });
    show();
    if (isFocused) panel.querySelector("h3").focus();
  }

  function close() {
    const key = state.selected || state.focus;
    from = "";
    state.selected = "";
    note({ sel: "" });
    show();
    if (key) nodeAt(key)?.focus({ preventScroll: true });
  }

  async function expand(key) {
    const node = nodeAt(key);
    node?.setAttribute("aria-busy", "true");
    node?.classList.add("loading");
    const before = await go(address({ x: [...state.expanded, key] }));
    node?.classList.remove("loading");
    node?.removeAttribute("aria-busy");
    const added = [...model().nodes.keys()].filter((each) => !before.nodes.has(each)).length;
    say(words.expanded.replace("{added}", added).replace("{left}", Math.max(0, model().nodes.get(key)?.left ?? 0)));
  }

  async function without(changes) {
    const before = await go(address(changes));
    const gone = [...before.nodes.keys()].filter((each) => !model().nodes.has(each)).length;
    say(words.gone.replace("{n}", gone));
  }

  function pin(key) {
    if (!state.pinned.delete(key)) state.pinned.add(key);
    note({ pin: state.pinned });
    show();
  }

  function link(key) {
    from = key;
    say(words.from.replace("{name}", model().nodes.get(key).name));
    board.classList.add("linking");
  }

  const acts = {
    select,
    along,
    close,
    expand,
    pin,
    link,
    fit,
    selected: () => state.selected,
    collapse: (key) => without({ x: state.expanded.filter((each) => each !== key) }),
    hide: (key) => model().nodes.get(key).isEnd || without({ hide: [...state.hidden, key], sel: "" }),
    unpin: () => (state.pinned.clear(), note({ pin: "" }), show()),
    move: (key, way) => {
      const next = nearest(key, way, state.places, [...model().nodes.keys()]);
      if (next) focus(next);
    },
    table: () => document.querySelector(".tabs a:last-child").click(),
    in: () => seen.by(1.3),
    out: () => seen.by(1 / 1.3),
    earlier: () => moveSeason(-1),
    later: () => moveSeason(1),
  };

  picture.svg.on("click", (event) => {
    const badge = event.target.closest("g.badge");
    const node = event.target.closest("g.node");
    if (badge) expand(badge.__data__.key);
    else if (node) select(node.dataset.key, false);
  });
  picture.svg.on("dblclick", (event) => {
    const node = event.target.closest("g.node");
    if (node) expand(node.dataset.key);
  });
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do], [data-go]");
    if (button?.dataset.go) select(button.dataset.go, true);
    else if (button) acts[button.dataset.do](state.selected);
  });
  board.addEventListener("click", (event) => {
    const zoom = event.target.closest("[data-zoom]")?.dataset.zoom;
    if (zoom) acts[zoom]();
  });
  return acts;
}
