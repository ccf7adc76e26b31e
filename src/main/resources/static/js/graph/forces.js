// A worker: finds places for the nodes of a picture. The same nodes and links always get the same places; what has one keeps it.
const NODE = 44;
const LETTER = 7;
const GAP = 14;
const TICKS = 260;
// A large picture has to be there within a second as well.
const LARGE = 150;
const FEWER = 130;
const SETTLING = 40;

/** How much room a node takes with its name below it. */
const box = (node) => ({
  width: (node.type === "Team" ? 52 : Math.max(30, node.label.length * LETTER)) + GAP,
  height: (node.type === "Team" ? 34 : NODE) + GAP,
});

/** Pushes nodes apart whose boxes overlap, along the shorter way. */
function apart(nodes, strength) {
  for (let i = 0; i < nodes.length; i += 1) {
    for (let j = i + 1; j < nodes.length; j += 1) {
      const [a, b] = [nodes[i], nodes[j]];
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const x = (a.box.width + b.box.width) / 2 - Math.abs(dx);
      const y = (a.box.height + b.box.height) / 2 - Math.abs(dy);
      if (x > 0 && y > 0) push(a, b, x < y ? { x: (dx < 0 ? -x : x) * strength, y: 0 } : { x: 0, y: (dy < 0 ? -y : y) * strength });
    }
  }
}

function push(a, b, way) {
  const share = a.fx != null && b.fx != null ? [0, 0] : a.fx != null ? [0, 1] : b.fx != null ? [1, 0] : [0.5, 0.5];
  a.x -= way.x * share[0];
  a.y -= way.y * share[0];
  b.x += way.x * share[1];
  b.y += way.y * share[1];
}

/** The nodes in the order of expansions, so that an address opened anew gives what its author saw grow. */
function groups(nodes, known) {
  const groups = new Map();
  for (const node of nodes) {
    const place = known[node.key] ?? node.place;
    if (place) Object.assign(node, place, { fx: place.x, fy: place.y });
    if (!groups.has(node.by)) groups.set(node.by, []);
    groups.get(node.by).push(node);
  }
  return groups;
}

/** New nodes start around whoever brought them, turned away from the middle. */
function start(fresh, parent) {
  const away = Math.atan2(parent.y, parent.x);
  fresh.forEach((node, at) => {
    const turn = away + at * Math.PI * (3 - Math.sqrt(5));
    const far = 60 + 14 * Math.sqrt(at);
    node.x = parent.x + far * Math.cos(turn) * 1.5;
    node.y = parent.y + far * Math.sin(turn);
  });
}

function settle(d3, placed, fresh, links) {
  const nodes = [...placed, ...fresh];
  const there = new Set(nodes.map((node) => node.key));
  const among = links.filter((link) => there.has(link.source) && there.has(link.target)).map((link) => ({ ...link }));
  const simulation = d3
    .forceSimulation(nodes)
    .force("links", d3.forceLink(among).id((node) => node.key).distance((link) => (link.isDerived ? 190 : 130)).strength((link) => (link.isDerived ? 0.06 : 0.22)))
    .force("charge", d3.forceManyBody().strength(-520).distanceMax(900))
    .force("x", d3.forceX(0).strength(0.02))
    .force("y", d3.forceY(0).strength(0.05))
    .stop();
  const ticks = nodes.length > LARGE ? FEWER : TICKS;
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick % 2) apart(nodes, 0.5);
  }
  for (let round = 0; round < SETTLING; round += 1) apart(nodes, 1);
  for (const node of fresh) {
    node.x = Math.round(node.x);
    node.y = Math.round(node.y);
    node.fx = node.x;
    node.fy = node.y;
  }
}

function layout(d3, { nodes, links, known }) {
  for (const node of nodes) node.box = box(node);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const placed = [];
  for (const [by, group] of groups(nodes, known)) {
    const fresh = group.filter((node) => node.fx == null);
    placed.push(...group.filter((node) => node.fx != null));
    if (!fresh.length) continue;
    start(fresh, byKey.get(by) ?? { x: 0, y: 0 });
    settle(d3, placed, fresh, links);
    placed.push(...fresh);
  }
  return Object.fromEntries(nodes.map(({ key, x, y }) => [key, { x, y }]));
}

self.addEventListener("message", async ({ data }) => {
  await import(data.library);
  const begun = performance.now();
  const places = layout(self.d3, data);
  self.postMessage({ ask: data.ask, places, millis: performance.now() - begun });
});
