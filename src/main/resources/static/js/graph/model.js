// Who is linked with whom, read from the table that the server made: what the picture shows is what the table tells.

/** The nodes by key, and the links; several links between the same two know how many they are. */
export function read(root) {
  const nodes = new Map([...root.querySelectorAll("li[data-key]")].map((item) => [item.dataset.key, node(item)]));
  const links = [...root.querySelectorAll("tr[data-from]")].map(link).filter((each) => nodes.has(each.from) && nodes.has(each.to));
  fan(links);
  for (const each of links) {
    nodes.get(each.from).links.push(each);
    nodes.get(each.to).links.push(each);
  }
  return { nodes, links };
}

function node(item) {
  const { key, type, href, label, color, by, left, x, y } = item.dataset;
  return {
    key,
    type,
    href,
    label,
    color,
    by,
    name: item.textContent,
    isEnd: item.dataset.end === "true",
    left: Number(left),
    place: x === "" ? null : { x: Number(x), y: Number(y) },
    links: [],
  };
}

function link(row) {
  const { from, to, kind, line, letter } = row.dataset;
  return { id: [kind, from, to, row.querySelector(".what").firstChild?.textContent].join(" "), from, to, kind, line, letter, row };
}

/** Gives each link its place among those of the same two, symmetric around the straight line. */
function fan(links) {
  const pairs = new Map();
  for (const each of links) {
    const pair = [each.from, each.to].sort().join(" ");
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push(each);
  }
  for (const [pair, members] of pairs) {
    members.forEach((each, at) => {
      // Seen from the same end, whichever way the link leads.
      const side = pair.startsWith(`${each.from} `) ? 1 : -1;
      each.bend = side * (at - (members.length - 1) / 2);
    });
  }
}

/** The other end of a link. */
export const other = (link, key) => (link.from === key ? link.to : link.from);

/** What a link says in one line, as its row does. */
export const told = (link) =>
  [...link.row.cells]
    .slice(0, 4)
    .map((cell) => cell.innerText.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .join(" · ");
