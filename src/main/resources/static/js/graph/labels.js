// Puts names where they cover no other name and no node: below, above or beside; where there is no room, not at all.
const WIDE = 6.6;
const HIGH = 15;
const WAYS = [
  { anchor: "middle", x: 0, y: 27 },
  { anchor: "middle", x: 0, y: -18 },
  { anchor: "start", x: 19, y: 4 },
  { anchor: "end", x: -19, y: 4 },
];

function box(point, label, way) {
  const width = label.length * WIDE + 6;
  const left = { middle: -width / 2, start: 0, end: -width }[way.anchor];
  return { left: point.x + way.x + left, top: point.y + way.y - 12, width, height: HIGH };
}

/** The room of the button that adds more. */
const badge = (node, { x, y }) => ({ key: `${node.key} badge`, left: x + 6, top: y + 3, width: String(node.left).length * 7 + 18, height: 18 });

const covers = (a, b) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** For each node by importance the way in which its name stands, or nothing; points are those of the screen. */
export function labels(nodes, point) {
  const taken = nodes.map((node) => {
    const { x, y } = point(node);
    const half = node.type === "Team" ? { x: 26, y: 18 } : { x: 14, y: 14 };
    return { key: node.key, left: x - half.x, top: y - half.y, width: half.x * 2, height: half.y * 2 };
  });
  taken.push(...nodes.filter((node) => node.left > 0).map((node) => badge(node, point(node))));
  const found = new Map();
  for (const node of nodes) {
    if (node.type === "Team") continue;
    const way = WAYS.find((each) => {
      const room = box(point(node), node.label, each);
      return !taken.some((other) => other.key !== node.key && covers(other, room));
    });
    if (way) taken.push({ key: `${node.key} label`, ...box(point(node), node.label, way) });
    found.set(node.key, way);
  }
  return found;
}

/** The most important first: those of the question, who is selected, then who has most links. */
export const byImportance = (nodes, selected) =>
  [...nodes].sort((a, b) => rank(b, selected) - rank(a, selected) || (a.key < b.key ? -1 : 1));

const rank = (node, selected) => (node.key === selected ? 1e6 : 0) + (node.isEnd ? 1e5 : 0) + (node.place ? 1e4 : 0) + node.links.length;
