"use strict";
// How far the run is, as the server tells it. Without this the page says the same when it is loaded again.
(() => {
  const panel = document.getElementById("run-now");
  if (!panel || !window.EventSource) {
    return;
  }
  const part = (name) => panel.querySelector(`[data-run=${name}]`);
  let wasGoing = panel.classList.contains("is-going");

  const show = (state) => {
    panel.classList.toggle("is-going", state.going);
    part("title").textContent = state.title;
    part("line").textContent = state.line;
    // a listener hears of each step and of the end, not of every file
    const stage = state.going ? state.line.split("：")[0] : wasGoing ? "已结束" : "";
    if (part("said").textContent !== stage) {
      part("said").textContent = stage;
    }
    const bar = part("bar");
    bar.setAttribute("aria-valuetext", state.line);
    if (state.total > 0) {
      bar.max = state.total;
      bar.value = state.done;
    } else {
      bar.removeAttribute("value");
    }
    const failures = part("failures");
    failures.hidden = state.failures.length === 0;
    failures.textContent = state.failures.join("\n");
  };

  const hear = (event) => {
    const state = JSON.parse(event.data);
    show(state);
    // the list of runs has one more: the page is read again, unless somebody is filling in the form
    if (wasGoing && !state.going && !panel.parentElement.querySelector("input[name=period]:checked")) {
      window.setTimeout(() => window.location.assign(window.location.pathname), 800);
    }
    wasGoing = state.going;
  };

  // only a page that is looked at listens: a browser has few connections to one server, and each stream keeps one.
  // An account that looks at many hears on the newest.
  let stream = null;
  const listen = () => {
    if (stream) {
      return;
    }
    stream = new EventSource(panel.dataset.stream);
    stream.addEventListener("state", hear);
    stream.addEventListener("enough", stop);
  };
  const stop = () => {
    if (stream) {
      stream.close();
      stream = null;
    }
  };
  const turn = () => (document.hidden ? stop() : listen());
  turn();
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("pageshow", turn);
  window.addEventListener("pagehide", stop);
})();
// Ticking a period means that it is to be a chosen one.
document.addEventListener("change", (event) => {
  const chooses = event.target.dataset.chooses;
  if (chooses && event.target.checked) {
    document.getElementById(chooses).checked = true;
  }
});
