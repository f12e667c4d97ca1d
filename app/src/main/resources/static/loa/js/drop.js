// Files by dragging, choosing, pasting or camera; each is sent by itself, with its progress, and again when the net was gone.
//
// The server answers a file with 2xx and, if it likes, the header HX-Redirect or markup for the file's line.

import { element, icon, say, token } from "./spoken.js";
import { flash } from "./flash.js";

const AT_ONCE = 2;
const PAUSES = [1000, 2000, 4000, 8000, 15000];

function line(file, remove) {
  const progress = document.createElement("progress");
  progress.max = 100;
  progress.value = 0;
  progress.className = "ink-info";
  progress.setAttribute("aria-label", file.name);
  const meter = element("div", "meter", progress);
  const state = element("p", "drop-state", say("drop.waiting"));
  const acts = element("span", "");
  const button = element("button", "btn btn-quiet btn-icon", icon("close"));
  button.type = "button";
  button.setAttribute("aria-label", `${say("drop.remove")}: ${file.name}`);
  button.addEventListener("click", remove);
  acts.append(button);
  const item = element("li", "drop-file", icon(file.type.startsWith("image/") ? "image" : "file"), element("span", "drop-name", file.name), acts, meter, state);
  return { item, progress, meter, state, button };
}

class Queue {
  constructor(form) {
    this.form = form;
    this.waiting = [];
    this.running = 0;
    this.next = null;
    addEventListener("online", () => this.go());
  }

  add(files) {
    for (const file of files) {
      const job = { file, key: crypto.randomUUID?.() ?? String(Math.random()), attempt: 1, over: false };
      job.line = line(file, () => this.remove(job));
      this.form.querySelector("[data-drop-files]").append(job.line.item);
      const largest = Number(this.form.dataset.largest);
      if (largest && file.size > largest) this.end(job, "late", say("drop.large", { n: Math.round(largest / 1048576) }));
      else this.waiting.push(job);
    }
    this.go();
  }

  remove(job) {
    job.over = true;
    job.request?.abort();
    this.waiting = this.waiting.filter((one) => one !== job);
    job.line.item.remove();
  }

  go() {
    while (this.running < AT_ONCE && this.waiting.length > 0) this.send(this.waiting.shift());
  }

  send(job) {
    this.running++;
    const body = new FormData();
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") body.append(name, value);
    body.append(this.form.querySelector("input[type=file]").name, job.file);
    const request = (job.request = new XMLHttpRequest());
    request.open("POST", this.form.action);
    request.setRequestHeader("X-Loa-Token", token());
    request.setRequestHeader("HX-Request", "true");
    request.setRequestHeader("Idempotency-Key", job.key);
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.floor((event.loaded / event.total) * 100);
      job.line.progress.value = percent;
      job.line.state.textContent = say("drop.sending", { n: percent });
    });
    request.addEventListener("load", () => this.answered(job, request));
    request.addEventListener("error", () => this.broken(job));
    request.addEventListener("loadend", () => {
      this.running--;
      this.go();
    });
    request.send(body);
  }

  answered(job, request) {
    const sentence = request.getResponseHeader("X-Loa-Sentence");
    const said = sentence ? decodeURIComponent(sentence) : null;
    if (request.status >= 200 && request.status < 300) {
      this.end(job, request.getResponseHeader("X-Loa-Tone") ?? "met", said ?? say("drop.done"));
      this.show(job, request);
      this.next ??= request.getResponseHeader("HX-Redirect");
      this.form.dispatchEvent(new CustomEvent("loa:dropped", { bubbles: true, detail: { file: job.file, answer: request.responseText } }));
      if (this.next && this.waiting.length === 0 && this.running <= 1) location.assign(this.next);
    } else if (request.status === 401) {
      this.end(job, "late", say("expired"));
    } else if (request.status === 502 || request.status === 503 || request.status === 504) {
      this.broken(job);
    } else {
      this.end(job, "late", said ?? say("failed"));
    }
  }

  /** What the server's markup offers to do with the file. */
  show(job, request) {
    const type = request.getResponseHeader("Content-Type") ?? "";
    if (!type.startsWith("text/html") || request.responseText.trim() === "") return;
    const acts = element("div", "drop-answer");
    acts.innerHTML = request.responseText;
    job.line.item.append(acts);
    job.line.button.hidden = true;
    window.htmx?.process(acts);
  }

  broken(job) {
    if (job.over) return;
    job.attempt++;
    const pause = PAUSES[job.attempt - 2];
    if (pause === undefined) {
      this.end(job, "late", say("failed"));
      this.offerAgain(job);
      return;
    }
    job.line.state.textContent = say("retrying", { n: job.attempt });
    setTimeout(() => {
      if (job.over) return;
      this.waiting.unshift(job);
      this.go();
    }, pause);
  }

  offerAgain(job) {
    const again = element("button", "btn btn-small", icon("refresh"), say("drop.retry"));
    again.type = "button";
    again.addEventListener("click", () => {
      again.remove();
      job.attempt = 1;
      job.line.meter.hidden = false;
      job.line.state.className = "drop-state";
      this.waiting.push(job);
      this.go();
    });
    job.line.button.before(again);
  }

  end(job, tone, words) {
    job.line.meter.hidden = true;
    job.line.state.className = `drop-state ink-${tone}`;
    job.line.state.textContent = words;
    job.line.button.hidden = tone === "met";
  }
}

function wire(form) {
  if (form.dataset.wired) return;
  form.dataset.wired = "true";
  const queue = new Queue(form);
  const target = form.querySelector("[data-drop-target]");
  form.querySelectorAll("input[type=file]").forEach((input) => {
    input.addEventListener("change", () => {
      queue.add([...input.files]);
      input.value = "";
    });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  let depth = 0;
  const over = (on) => target.classList.toggle("is-over", on);
  form.addEventListener("dragenter", () => over(++depth > 0));
  form.addEventListener("dragleave", () => over(--depth > 0));
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    over(false);
    queue.add([...event.dataTransfer.files]);
  });
  document.addEventListener("paste", (event) => {
    if (event.clipboardData?.files.length > 0 && form.isConnected) queue.add([...event.clipboardData.files]);
  });
  addEventListener("beforeunload", (event) => {
    if (queue.running > 0 && !queue.next) event.preventDefault();
  });
  addEventListener("offline", () => queue.running > 0 && flash({ text: say("offline"), tone: "offline", key: "net" }));
}

export function start() {
  const all = (root) => root.querySelectorAll?.("[data-drop]").forEach(wire);
  all(document);
  document.body.addEventListener("htmx:load", (event) => all(event.detail.elt));
  // A file that misses the zone must not replace the page.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => event.preventDefault());
}
