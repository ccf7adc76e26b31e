// Asks the server for the page at another address and takes over its parts, without leaving the picture.
let latest = 0;

/** Swaps all parts of the page; false when a later request has overtaken this one. */
export async function swap(address) {
  latest += 1;
  const mine = latest;
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) {
    location.href = address;
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== latest) return false;
  const focused = document.activeElement?.id;
  document.title = page.title;
  for (const part of document.querySelectorAll("[data-swap]")) {
    const fresh = page.querySelector(`[data-swap="${part.dataset.swap}"]`);
    part.replaceChildren(...(fresh?.childNodes ?? []));
  }
  document.dispatchEvent(new CustomEvent("swapped", { detail: page }));
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
  return true;
}
