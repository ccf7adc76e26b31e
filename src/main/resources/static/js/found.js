// The rows of suggestions, grouped by what they are.
function row(hit, at, take) {
  const item = document.createElement("div");
  item.id = `found-${at}`;
  item.setAttribute("role", "option");
  item.className = hit.type.toLowerCase();
  const name = document.createElement("strong");
  name.textContent = hit.name;
  const telling = document.createElement("span");
  telling.textContent = hit.description;
  item.append(name, telling);
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take(hit);
  });
  return item;
}

function group(label, members) {
  const item = document.createElement("div");
  item.setAttribute("role", "group");
  item.setAttribute("aria-label", label);
  item.append(...members);
  return item;
}

/** A group for each kind that is found; whoever is clicked is taken. */
export function rows(hits, words, take) {
  const kinds = { Player: words.players, Coach: words.coaches, Team: words.teams };
  return Object.entries(kinds)
    .map(([type, label]) => [label, hits.map((hit, at) => [hit, at]).filter(([hit]) => hit.type === type)])
    .filter(([, members]) => members.length)
    .map(([label, members]) => group(label, members.map(([hit, at]) => row(hit, at, take))));
}
