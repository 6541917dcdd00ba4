"use strict";
// Every change that htmx sends carries the token that the page was made with.
document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector("meta[name=csrf]");
  if (csrf) {
    event.detail.headers[csrf.dataset.header] = csrf.content;
  }
});
// A session that has ended answers with the log-in page: go there whole, instead of putting it into a corner.
document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (status === 401 || status === 403) {
    window.location.reload();
  }
});
// A select or a filter marked so sends its form as soon as it changes.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send]") && event.target.form) {
    event.target.form.requestSubmit();
  }
});
// What cannot be taken back is asked about once more.
document.addEventListener("submit", (event) => {
  const ask = event.target.dataset.ask;
  if (ask && !window.confirm(ask)) {
    event.preventDefault();
  }
});
// A button that copies the text of another element, and says so.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  const source = document.querySelector(button.dataset.copy);
  const said = document.getElementById("said");
  try {
    await navigator.clipboard.writeText(source.textContent);
    said.textContent = "已复制。";
  } catch {
    // without a secure connection browsers keep the clipboard to themselves: what is selected can be copied by hand
    window.getSelection().selectAllChildren(source);
    said.textContent = "已选中，请按 Ctrl+C 复制。";
  }
  window.setTimeout(() => { said.textContent = ""; }, 4000);
});
