// Who or what is selected: name, what can be done, and each link with its seasons and sources, as the table has them.
import { other } from "./model.js";

/** Fills the panel; `words` are the board's. */
export function details(panel, template, node, model, words) {
  const content = template.content.cloneNode(true);
  const part = (name) => content.querySelector(`[data-part=${name}]`);
  part("about").textContent = `${words[node.type.toLowerCase()]} · ${count(node, words)}`;
  part("name").textContent = node.name;
  part("name").href = node.href;
  part("links").append(...node.links.map((link) => item(link, model.nodes.get(other(link, node.key)))));
  content.querySelector("[data-do=collapse]").hidden = node.left < 0;
  content.querySelector("[data-do=expand]").hidden = node.left === 0;
  content.querySelector("[data-do=hide]").hidden = node.isEnd;
  panel.replaceChildren(content);
  panel.hidden = false;
}

/** How many links somebody has, in words. */
export const count = (node, words) => (node.links.length === 1 ? words.link : words.links.replace("{n}", node.links.length));

function item(link, end) {
  const entry = document.createElement("li");
  const [kind, , what, when, cited] = [...link.row.cells].map((cell) => [...cell.childNodes].map((each) => each.cloneNode(true)));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.dataset.go = end.key;
  button.textContent = end.name;
  entry.append(line("figures", when), line("kind-of", kind), button, line("what", what), line("cited", cited));
  return entry;
}

function line(name, content) {
  const span = document.createElement("span");
  span.className = name;
  span.append(...content);
  return span;
}
