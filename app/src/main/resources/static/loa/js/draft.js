// What is typed into a form with data-draft="name" is kept on this device until it was sent.

import { element, kept, say } from "./spoken.js";

const EVERY = 800;
const SECRET = /password|token|_csrf|otp/i;
const storeName = (form) => `loa-draft:${form.dataset.draft}`;

function read(form) {
  const values = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !SECRET.test(name)) values.push([name, value]);
  }
  return values;
}

function write(form, values) {
  const byName = new Map();
  values.forEach(([name, value]) => byName.set(name, [...(byName.get(name) ?? []), value]));
  for (const field of form.elements) {
    if (!field.name || SECRET.test(field.name) || field.type === "file" || field.type === "hidden") continue;
    const kept = byName.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") field.checked = kept.includes(field.value);
    else if (kept.length > 0) field.value = kept.shift();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Keeps the form now; for those who are about to lose the page. */
export function keepNow(form) {
  if (!form?.dataset?.draft) return;
  kept.set(storeName(form), { at: Date.now(), values: read(form) });
}

export function keepAll() {
  document.querySelectorAll("form[data-draft].is-touched").forEach(keepNow);
}

/** Forgets what was kept: it has arrived. */
export function arrived(form) {
  if (!form?.dataset?.draft) return;
  form.classList.remove("is-touched");
  clearTimeout(form.draftTimer);
  kept.drop(storeName(form));
}

function offer(form, draft) {
  const at = new Date(draft.at);
  const two = (number) => String(number).padStart(2, "0");
  const when = `${two(at.getHours())}:${two(at.getMinutes())} ${two(at.getDate())}/${two(at.getMonth() + 1)}`;
  const restore = element("button", "btn btn-small", say("draft.restore"));
  const discard = element("button", "btn btn-quiet btn-small", say("draft.discard"));
  restore.type = discard.type = "button";
  const notice = element("div", "draft tone-info", element("p", "", say("draft.found", { when })), restore, discard);
  notice.setAttribute("role", "status");
  restore.addEventListener("click", () => {
    write(form, draft.values);
    notice.remove();
    form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  });
  discard.addEventListener("click", () => {
    kept.drop(storeName(form));
    notice.remove();
  });
  form.prepend(notice);
}

function wire(form) {
  if (form.dataset.wired) return;
  form.dataset.wired = "true";
  const draft = kept.get(storeName(form));
  if (draft && JSON.stringify(draft.values) !== JSON.stringify(read(form))) offer(form, draft);
  form.addEventListener("input", (event) => {
    if (!event.isTrusted) return;
    form.classList.add("is-touched");
    clearTimeout(form.draftTimer);
    form.draftTimer = setTimeout(() => keepNow(form), EVERY);
  });
}

export function start() {
  const all = (root) => root.querySelectorAll?.("form[data-draft]").forEach(wire);
  all(document);
  document.body.addEventListener("htmx:load", (event) => all(event.detail.elt));
  addEventListener("pagehide", keepAll);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keepAll());
  // A plain form leaves the page: the server's next page says by data-draft-arrived that it has it.
  document.querySelectorAll("[data-draft-arrived]").forEach((sign) => kept.drop(`loa-draft:${sign.dataset.draftArrived}`));
}
