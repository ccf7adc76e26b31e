// The slider of seasons: changes the day of the question, and with it sentence, count, picture, table and address.
const PAUSE = 60;
// After the last game of a season and before the first trade of the next.
const LAST_DAY = "02-28";

/** Listens; `go` is told the day, or nothing for the season that is today. */
export function season(form, words, go) {
  const slider = form.querySelector("input[type=range]");
  const output = form.querySelector("output");
  form.querySelector("button").hidden = true;
  let timer = 0;
  slider.addEventListener("input", () => {
    output.textContent = slider.value;
    clearTimeout(timer);
    timer = setTimeout(() => go(slider.value === slider.max ? "" : `${Number(slider.value) + 1}-${LAST_DAY}`), PAUSE);
  });
  slider.addEventListener("keydown", (event) => {
    const step = { PageUp: 5, PageDown: -5 }[event.key];
    if (!step) return;
    event.preventDefault();
    move(step);
  });
  document.addEventListener("swapped", ({ detail }) => {
    const fresh = detail.querySelector("[data-slider] input[type=range]");
    if (!fresh) return;
    slider.min = Math.min(slider.min, fresh.min);
    if (document.activeElement !== slider) slider.value = fresh.value;
    output.textContent = slider.value;
    slider.setAttribute("aria-valuetext", fresh.getAttribute("aria-valuetext"));
  });
  function move(step) {
    slider.value = Number(slider.value) + step;
    slider.dispatchEvent(new Event("input"));
  }
  return move;
}
