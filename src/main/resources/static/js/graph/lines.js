// The lines of links: straight, or fanned where several join the same two; arrows where somebody was traded.
const FAN = 22;
const RADIUS = { Team: 30, Coach: 16, Player: 13, OtherPerson: 13 };

/** How far a node reaches from its middle towards a point, in pixels of the screen. */
function reach(node, dx, dy) {
  if (node.type !== "Team") return RADIUS[node.type];
  const along = Math.max(Math.abs(dx) / 26, Math.abs(dy) / 18);
  return Math.hypot(dx, dy) / along;
}

/** Where a line runs, where its letter stands and which way it ends; `scale` is the size of a node's pixel in the picture. */
export function course(link, nodes, places, scale) {
  const [a, b] = [places[link.from], places[link.to]];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const long = Math.hypot(dx, dy) || 1;
  const off = link.bend * FAN * 2 * scale;
  const bow = { x: (a.x + b.x) / 2 - (dy / long) * off, y: (a.y + b.y) / 2 + (dx / long) * off };
  const start = edge(a, bow, nodes.get(link.from), scale);
  const end = edge(b, bow, nodes.get(link.to), scale);
  const middle = { x: (a.x + b.x) / 4 + bow.x / 2, y: (a.y + b.y) / 4 + bow.y / 2 };
  const path = `M${start.x} ${start.y}Q${bow.x} ${bow.y} ${end.x} ${end.y}`;
  return { path, middle, head: link.kind === "TRADED_TO" ? head(bow, end, scale) : "" };
}

function edge(from, to, node, scale) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const long = Math.hypot(dx, dy) || 1;
  const far = Math.min(reach(node, dx, dy) * scale, long * 0.45);
  return { x: round(from.x + (dx / long) * far), y: round(from.y + (dy / long) * far) };
}

function head(from, end, scale) {
  const angle = Math.atan2(end.y - from.y, end.x - from.x);
  const corner = (turn, far) => `${round(end.x + Math.cos(angle + turn) * far * scale)} ${round(end.y + Math.sin(angle + turn) * far * scale)}`;
  return `M${end.x} ${end.y}L${corner(Math.PI - 0.42, 13)}L${corner(Math.PI + 0.42, 13)}Z`;
}

const round = (number) => Math.round(number * 10) / 10;
