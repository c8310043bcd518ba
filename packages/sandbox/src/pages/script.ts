/** What scripts add to the customer's pages: a button that copies, and a form that is sent once. All else works without. */
export const SCRIPT = `
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const told = button.innerHTML;
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.innerHTML = told; }, 2000);
  });
}
for (const form of document.forms) form.addEventListener("submit", (event) => {
  if (form.getAttribute("aria-busy") === "true") event.preventDefault();
  form.setAttribute("aria-busy", "true");
});
// The browser may show the page again as it was left.
addEventListener("pageshow", () => { for (const form of document.forms) form.removeAttribute("aria-busy"); });
`
