// The pointer on the picture: over a node its neighbours stay and the rest fades; a node that is dragged stays where it is put.
import { other } from "./model.js";

const FAR = 4;

/** Fades whatever has nothing to do with the node under the pointer or with the focus. */
export function hovering(svg, model) {
  const near = (key) => new Set([key, ...model().nodes.get(key).links.map((link) => other(link, key))]);
  const fade = (key) => {
    const kept = key && near(key);
    svg.classed("fading", Boolean(kept));
    svg.selectAll("g.node, g.badge").classed("faded", (node) => Boolean(kept) && !kept.has(node.key));
    svg.selectAll("g.link").classed("faded", (link) => Boolean(kept) && link.from !== key && link.to !== key);
  };
  svg.on("pointerover", (event) => fade(event.target.closest("g.node")?.dataset.key));
  svg.on("pointerleave", () => fade(""));
}

/** Lets nodes be dragged; `moved` is told while that goes on, `pinned` when it ends. */
export function dragging(d3, svg, state, moved, pinned) {
  const drag = d3
    .drag()
    .filter((event) => !event.button && !event.touches)
    .container(() => svg.select(".world").node())
    .subject((event, node) => ({ ...state.places[node.key], x0: state.places[node.key].x, y0: state.places[node.key].y }))
    .clickDistance(FAR)
    .on("drag", (event, node) => {
      state.places[node.key] = { x: Math.round(event.x), y: Math.round(event.y) };
      moved();
    })
    .on("end", (event, node) => {
      const { x, y } = state.places[node.key];
      if (x !== event.subject.x0 || y !== event.subject.y0) pinned(node.key);
    });
  return () => svg.selectAll("g.node").call(drag);
}
