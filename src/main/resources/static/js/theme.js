// The reader's choice of colours, before anything is drawn; an address with a theme of its own comes first.
(() => {
  const root = document.documentElement;
  if (root.dataset.theme) return;
  try {
    root.dataset.theme = localStorage.getItem("theme") ?? "";
  } catch {
    // Storage is closed to this page; the system's colours then.
  }
})();
