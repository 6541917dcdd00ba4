"use strict";
// Sends files one after the other and shows how far each is. Without this the form sends them all at once.
(() => {
  const form = document.getElementById("upload");
  if (!form) {
    return;
  }
  const chooser = document.getElementById("file");
  const drop = document.getElementById("drop");
  const list = document.getElementById("sending");
  const button = form.querySelector("button[type=submit]");
  const sent = document.getElementById("sent");
  const limit = Number(form.dataset.limit);
  drop.querySelector(".with-script").hidden = false;
  // whoever has just sent files is taken to what became of them
  if (window.sessionStorage.getItem("sent")) {
    window.sessionStorage.removeItem("sent");
    const offers = document.getElementById("offers");
    if (offers) {
      offers.focus();
    }
  }

  const line = (file) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    const state = document.createElement("span");
    item.append(name, bar, state);
    list.append(item);
    return { bar, state };
  };

  const send = (file) => new Promise((resolve) => {
    const { bar, state } = line(file);
    const refuse = (words) => {
      sent.textContent = `${file.name}：${words}`;
      bar.remove();
      state.className = "bad-text";
      state.textContent = words;
      resolve(false);
    };
    if (file.size > limit) {
      refuse(`超过 ${Math.floor(limit / 1048576)} MB，没有上传`);
      return;
    }
    const body = new FormData();
    body.append("_csrf", form.elements._csrf.value);
    if (form.elements.unit) {
      body.append("unit", form.elements.unit.value);
    }
    body.append("file", file);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "upload");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        bar.value = event.loaded / event.total;
        state.textContent = event.loaded < event.total ? `${Math.floor(100 * bar.value)}%` : "正在检查";
      }
    });
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) {
        bar.value = 1;
        state.textContent = "已检查";
        sent.textContent = `${file.name}：已检查`;
        resolve(true);
      } else if (request.status === 409) {
        refuse(request.responseText);
      } else if (request.status === 413) {
        refuse("文件太大，没有上传");
      } else {
        refuse("没有上传，请刷新页面再试");
      }
    });
    request.addEventListener("error", () => refuse("网络中断，没有上传"));
    request.send(body);
  });

  const sendAll = async (files) => {
    button.disabled = true;
    list.replaceChildren();
    let all = true;
    for (const file of files) {
      all = (await send(file)) && all;
    }
    button.disabled = false;
    chooser.value = "";
    if (all) {
      window.sessionStorage.setItem("sent", "1");
      window.location.assign(form.action);
      return;
    }
    const again = document.createElement("li");
    const link = document.createElement("a");
    link.href = form.action;
    link.textContent = "查看其他文件的检查结果";
    again.append(link);
    list.append(again);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll([...chooser.files]);
  });
  for (const type of ["dragenter", "dragover"]) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    sendAll([...event.dataTransfer.files]);
  });
})();
