// Draws nodes and links. Shapes and names keep their size on the screen; what moves is where they stand.
import { course } from "./lines.js";
import { byImportance, labels } from "./labels.js";

const SHAPES = {
  Player: (at) => at.append("circle").attr("class", "shape").attr("r", 11),
  OtherPerson: (at) => at.append("circle").attr("class", "shape hollow").attr("r", 10),
  Coach: (at) => at.append("path").attr("class", "shape").attr("d", "M0-14L14 0L0 14L-14 0Z"),
  Team: (at, node) => {
    at.append("rect").attr("class", "shape").attr("x", -24).attr("y", -16).attr("width", 48).attr("height", 32).attr("rx", 2);
    at.append("rect").attr("class", "stripe").attr("x", -24).attr("y", -16).attr("width", 6).attr("height", 32).attr("fill", node.color || "currentColor");
  },
};

/** An empty picture in an element. */
export function canvas(d3, element, named) {
  const svg = d3.select(element).append("svg").attr("class", "graph").attr("role", "application").attr("aria-label", named).attr("aria-roledescription", "graph");
  const world = svg.append("g").attr("class", "world");
  for (const layer of ["lines", "nodes", "badges"]) world.append("g").attr("class", layer);
  return { d3, svg, world };
}

function enterNode(d3, node) {
  const at = d3.select(this);
  at.append("circle").attr("class", "ring").attr("r", node.type === "Team" ? 32 : 19);
  SHAPES[node.type](at, node);
  at.append("path").attr("class", "pin").attr("d", "M11-20h6v5l2 3h-4v5h-2v-5h-4l2-3z");
  const text = at.append("text").attr("class", node.type === "Team" ? "code" : "name").text(node.label);
  if (node.type === "Team") text.attr("x", 3).attr("y", 4.5);
}

function enterLine(link) {
  const at = this;
  at.append("path").attr("class", "hit");
  at.append("path").attr("class", "line");
  if (link.kind === "TRADED_TO") at.append("path").attr("class", "head");
  at.append("text").attr("class", "letter").text(link.letter);
  at.append("title");
}

/** Brings the picture in line with the model; `state` has places, who is selected, pinned and on which scale. */
export function draw({ d3, world }, model, state, told) {
  const nodes = [...model.nodes.values()];
  world
    .select(".lines")
    .selectAll("g.link")
    .data(model.links, (link) => link.id)
    .join((enter) => enter.append("g").each(function (link) {
      enterLine.call(d3.select(this), link);
    }))
    .attr("class", (link) => `link ${link.line}${link.row.dataset.derived === "true" ? " derived" : ""}`)
    .classed("told", (link) => [link.from, link.to].every((key) => model.nodes.get(key).place) && model.nodes.size > 1)
    .select("title")
    .text(told);
  world
    .select(".nodes")
    .selectAll("g.node")
    .data(nodes, (node) => node.key)
    .join((enter) => enter.append("g").attr("role", "button").attr("tabindex", -1).attr("data-key", (node) => node.key).each(function (node) {
      enterNode.call(this, d3, node);
    }))
    .attr("class", (node) => `node ${node.type.toLowerCase()}${node.isEnd ? " end" : ""}`);
  world
    .select(".badges")
    .selectAll("g.badge")
    .data(nodes.filter((node) => node.left !== 0), (node) => node.key)
    .join((enter) => {
      const badge = enter.append("g").attr("class", "badge").attr("role", "button").attr("tabindex", -1);
      badge.append("rect").attr("rx", 9).attr("height", 18).attr("y", -9);
      badge.append("text").attr("y", 4);
      return badge;
    })
    .classed("counted", (node) => node.left > 0)
    .each(function (node) {
      const text = node.left > 0 ? `+${node.left}` : "+";
      const wide = Math.max(24, text.length * 7 + 10);
      d3.select(this).select("rect").attr("width", wide);
      d3.select(this).select("text").attr("x", wide / 2).text(text);
    });
  arrange({ d3, world }, model, state);
}

/** Puts everything where it stands on the present scale. */
export function arrange({ world }, model, state) {
  const { places, scale } = state;
  const size = 1 / scale;
  const at = (node) => `translate(${places[node.key].x} ${places[node.key].y}) scale(${size})`;
  const lines = world.selectAll("g.link").each((link) => Object.assign(link, course(link, model.nodes, places, size)));
  lines.selectAll(".line, .hit").attr("d", function () {
    return this.parentNode.__data__.path;
  });
  lines.selectAll(".head").attr("d", function () {
    return this.parentNode.__data__.head;
  });
  lines.select(".letter").attr("transform", (link) => `translate(${link.middle.x} ${link.middle.y}) scale(${size})`);
  world.selectAll("g.badge").attr("transform", (node) => `${at(node)} translate(${node.type === "Team" ? 14 : 6} ${node.type === "Team" ? 18 : 12})`);
  const found = labels(byImportance(model.nodes.values(), state.selected), (node) => ({ x: places[node.key].x * scale, y: places[node.key].y * scale }));
  world
    .selectAll("g.node")
    .attr("transform", at)
    .classed("selected", (node) => node.key === state.selected)
    .classed("pinned", (node) => state.pinned.has(node.key))
    .select("text.name")
    .each(function (node) {
      const way = found.get(node.key);
      this.classList.toggle("crowded", !way);
      const stand = way ?? { anchor: "middle", x: 0, y: 27 };
      this.setAttribute("text-anchor", stand.anchor);
      this.setAttribute("x", stand.x);
      this.setAttribute("y", stand.y);
    });
}
