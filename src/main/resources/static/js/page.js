// What makes every page better where scripts run: theme, copying, printing, trying again, and the graph where one is asked for. No text is made here
// but for what these controls are called.
const root = document.documentElement;
const themes = { "": "system", light: "light", dark: "dark" };

function theme() {
  const button = document.querySelector(".theme");
  if (!button) return;
  const order = Object.keys(themes);
  const show = () => {
    const now = themes[root.dataset.theme] ?? "system";
    button.textContent = { system: "◐", light: "○", dark: "●" }[now];
    button.setAttribute("aria-label", `Colours: ${now}. Change`);
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = order[(order.indexOf(root.dataset.theme) + 1) % order.length];
    root.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Kept for this page alone.
    }
    show();
  });
  show();
}

function copying() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
      button.nextElementSibling.textContent = "Copied";
    });
  }
}

function printing() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

function retrying() {
  const link = document.querySelector("[data-retry]");
  if (!link) return;
  const told = document.querySelector("[data-retry-told]");
  let left = Number(link.dataset.retry);
  const tick = () => {
    if (left === 0) return location.reload();
    told.textContent = `Trying again in ${left} s`;
    left -= 1;
    return setTimeout(tick, 1000);
  };
  tick();
}

async function graph() {
  const stage = document.querySelector("[data-stage][data-view=graph]");
  if (!stage) return;
  const { open } = await import("./graph/stage.js");
  await open(stage);
}

theme();
graph();
copying();
printing();
retrying();
