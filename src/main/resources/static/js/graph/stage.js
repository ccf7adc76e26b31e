// The stage: brings model, places, picture, details and address together. Everything that changes what is shown is an address
// that the server answers; the picture takes over the answer and moves nothing that was there.
import { address, note, state as stated } from "./address.js";
import { actions } from "./actions.js";
import { count, details } from "./details.js";
import { arrange, canvas, draw } from "./draw.js";
import { exporting } from "./exporting.js";
import { dragging, hovering } from "./hand.js";
import { keys } from "./keys.js";
import { layout } from "./layout.js";
import { read, told } from "./model.js";
import { season } from "./season.js";
import { swap } from "./swap.js";
import { view } from "./view.js";

const LATE = 150;

/** Opens the picture of a stage. */
export async function open(stage) {
  const find = (selector) => stage.querySelector(selector);
  const board = find("[data-board]");
  const words = board.dataset;
  await import(words.library);
  board.hidden = false;
  find("[data-export]").hidden = false;
  find(".links").classList.add("unseen");
  const picture = canvas(globalThis.d3, find("[data-canvas]"), words.named);
  const panel = find("[data-details]");
  const state = { places: {}, scale: 1, focus: "", ...stated() };
  let model = { nodes: new Map(), links: [] };
  let frame = 0;
  const again = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(picture, model, state));
  };
  const seen = view(picture, (scale) => {
    state.scale = scale;
    again();
  });
  const drag = dragging(globalThis.d3, picture.svg, state, again, (key) => {
    state.pinned.add(key);
    note({ pin: state.pinned });
    show();
  });
  hovering(picture.svg, () => model);

  async function settle() {
    const fresh = read(find("[data-swap=links]"));
    const late = setTimeout(() => (find("[data-progress]").hidden = false), LATE);
    const found = await layout(words.library, fresh, state.places);
    clearTimeout(late);
    find("[data-progress]").hidden = true;
    board.dataset.millis = Math.round(found.millis);
    model = fresh;
    state.places = { ...state.places, ...found.places };
    if (!model.nodes.has(state.selected)) state.selected = "";
    if (!model.nodes.has(state.focus)) state.focus = model.nodes.keys().next().value;
    show();
  }

  function show() {
    draw(picture, model, state, told);
    drag();
    picture.svg.selectAll("g.node").attr("tabindex", (node) => (node.key === state.focus ? 0 : -1)).attr("aria-label", name);
    picture.svg.selectAll("g.badge").attr("aria-label", (node) => words.more.replace("{name}", node.name));
    if (state.selected) details(panel, find("[data-details-of]"), model.nodes.get(state.selected), model, words);
    else panel.hidden = true;
    panel.querySelector("[data-do=pin]")?.setAttribute("aria-pressed", state.pinned.has(state.selected));
  }

  const name = (node) => [node.name, words[node.type.toLowerCase()], count(node, words), state.pinned.has(node.key) && words.pinned].filter(Boolean).join(", ");
  const say = (text) => (find("[data-said]").textContent = text);

  /** Shows what another address says; `isNew` makes it a step of the history. */
  async function go(where, isNew = true) {
    const before = model;
    if (isNew) history.pushState(null, "", where);
    else history.replaceState(null, "", where);
    board.setAttribute("aria-busy", "true");
    const taken = await swap(where);
    if (!taken) return before;
    Object.assign(state, stated());
    await settle();
    board.removeAttribute("aria-busy");
    return before;
  }

  const context = { board, panel, picture, seen, state, words, say, show, go, note, model: () => model, fit: () => seen.fit(shown()) };
  const shown = () => Object.fromEntries([...model.nodes.keys()].map((key) => [key, state.places[key]]));
  const acts = actions(context, season(find("[data-slider]"), words, (day) => go(address({ asof: day }), false)));
  keys(picture.svg.node(), panel, acts);
  exporting(find("[data-export]"), context);
  addEventListener("popstate", () => go(location.pathname + location.search, false));
  stage.addEventListener("submit", (event) => {
    if (!event.target.matches(".legend")) return;
    event.preventDefault();
    go(address({ off: event.submitter.value }));
  });
  await settle();
  context.fit();
  stage.dataset.open = "true";
}
