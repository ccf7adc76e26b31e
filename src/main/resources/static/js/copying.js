// Copies what the page says: sentences as a list, a line each; what stands before a button as it is.
for (const button of document.querySelectorAll("[data-copy-list]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const said = [...document.querySelectorAll(button.dataset.copyList)].map((each) => `- ${each.textContent.trim()}`);
    await navigator.clipboard.writeText(`${said.join("\n")}\n`);
    button.nextElementSibling.textContent = "Copied";
  });
}

for (const button of document.querySelectorAll("[data-copy-text]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.nextElementSibling.textContent = "Copied";
  });
}
