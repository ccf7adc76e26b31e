// Copies sentences of the page as a list: what the page says, a line each.
for (const button of document.querySelectorAll("[data-copy-list]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const said = [...document.querySelectorAll(button.dataset.copyList)].map((each) => `- ${each.textContent.trim()}`);
    await navigator.clipboard.writeText(`${said.join("\n")}\n`);
    button.nextElementSibling.textContent = "Copied";
  });
}
