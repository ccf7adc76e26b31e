// The buttons that save the picture: SVG with real text, PNG twice as sharp.
import { picture, points, save } from "./export.js";

export function exporting(bar, { picture: shown, fit }) {
  bar.addEventListener("click", async (event) => {
    const form = event.target.closest("[data-as]")?.dataset.as;
    if (!form) return;
    fit();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const title = document.querySelector("h1").textContent.trim();
    const age = document.querySelector(".foot .age")?.textContent ?? "";
    const file = picture(shown.svg.node(), title, [location.href, age]);
    const name = `${location.pathname.replace(/^\/[a-z]+\//, "").replaceAll("/", "-")}.${form}`;
    save(form === "svg" ? new Blob([file.source], { type: "image/svg+xml" }) : await points(file), name);
  });
}
