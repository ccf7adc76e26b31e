// The search field as a combobox: up to two people or clubs as tokens, suggestions by the public API. Without it the field is a
// form that the server answers.
import { rows } from "./found.js";
import { suggest } from "./suggest.js";

const form = document.querySelector(".ask");
const input = form.querySelector("input");
const list = form.querySelector(".found");
const bar = form.querySelector(".tokens");
const told = form.querySelector("[role=status]");
const words = form.dataset;
const PAUSE = 150;
const examples = ["Akers and O’Connell", "Brady and Belichick", "Payton and Brees", "Mahomes and Reid"];

let tokens = [...bar.children].map((each) => ({ ...each.dataset, name: each.textContent }));
let options = [];
let active = -1;
let pending = null;
let timer = 0;

input.setAttribute("role", "combobox");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-controls", list.id);
input.setAttribute("aria-expanded", "false");

function close() {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
  active = -1;
}

function choose(index) {
  active = index;
  [...list.querySelectorAll("[role=option]")].forEach((each, at) => each.setAttribute("aria-selected", at === index));
  const row = list.querySelector("[aria-selected=true]");
  if (!row) return;
  input.setAttribute("aria-activedescendant", row.id);
  row.scrollIntoView({ block: "nearest" });
}

function show(hits) {
  options = ["Player", "Coach", "Team"].flatMap((type) => hits.filter((hit) => hit.type === type));
  list.replaceChildren(...rows(options, words, take));
  told.textContent = options.length ? words.count.replace("{n}", options.length) : words.none;
  list.hidden = !options.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  if (options.length) choose(options.indexOf(hits[0]));
  else close();
}

function ask() {
  const text = input.value.trim();
  if (!text) {
    pending = null;
    options = [];
    close();
    return Promise.resolve();
  }
  if (pending?.text === text) return pending.done;
  const done = suggest(text).then((hits) => {
    if (pending?.text === text) show(hits);
  });
  pending = { text, done };
  return done;
}

function address() {
  if (tokens.length === 2) return `/link/${tokens[0].key}/${tokens[1].key}`;
  return tokens[0].href;
}

function take(hit) {
  const kept = tokens.slice(0, 1);
  tokens = [...kept, hit];
  input.value = "";
  pending = null;
  close();
  draw();
  if (tokens.length === 2) location.href = address();
  else input.focus();
}

function draw() {
  bar.replaceChildren(
    ...tokens.map((token, at) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = token.name;
      button.setAttribute("aria-label", `${words.remove} ${token.name}`);
      button.addEventListener("click", () => {
        tokens.splice(at, 1);
        draw();
        input.focus();
      });
      item.append(button);
      return item;
    }),
  );
  bar.hidden = !tokens.length;
  input.placeholder = tokens.length ? words.and : examples[0];
}

function move(step) {
  if (list.hidden) return;
  choose((active + step + options.length) % options.length);
}

const keys = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Home: () => choose(0),
  End: () => choose(options.length - 1),
};

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});

input.addEventListener("keydown", (event) => {
  if (keys[event.key] && !list.hidden) {
    event.preventDefault();
    keys[event.key]();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (list.hidden) input.value = "";
    else close();
  } else if (event.key === "Backspace" && !input.value && tokens.length) {
    tokens.pop();
    draw();
  }
});

input.addEventListener("blur", close);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  if (!input.value.trim()) {
    if (tokens.length) location.href = address();
    return;
  }
  await ask();
  if (active >= 0 && options[active]) take(options[active]);
  else form.submit();
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, select, textarea, [contenteditable]");
  if ((event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping)) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

if (!tokens.length && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
  let at = 0;
  setInterval(() => {
    if (!tokens.length) input.placeholder = examples[(at += 1) % examples.length];
  }, 5000);
}

draw();
