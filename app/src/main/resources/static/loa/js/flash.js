// Short messages at the edge of the page, with an undo. They wait while the pointer or the focus is on them.
//
// From the server: the header HX-Trigger: {"loa:flash": {"text": "Đã xóa 1 mục.", "undo": "/acts/12/undo"}},
// or markup of shell/toast.jte anywhere in a page or an answer.

import { element, icon, say, token } from "./spoken.js";

const STAY = 7000;
const STAY_WITH_UNDO = 15000;

/** Shows a message. `undo` is an address that is posted to, or a function. */
export function flash({ text, undo = null, tone = "check", stay = null, key = null }) {
  const region = document.getElementById("flashes");
  if (!region) return null;
  if (key) region.querySelector(`[data-flash-key="${CSS.escape(key)}"]`)?.remove();
  const note = element("div", "flash", icon(tone), element("p", "", text));
  note.dataset.flash = "";
  if (key) note.dataset.flashKey = key;
  if (undo) {
    const button = element("button", "btn btn-small", say("undo"));
    button.type = "button";
    button.dataset.undoNow = "";
    note.undo = undo;
    note.append(button);
  }
  const close = element("button", "btn btn-icon btn-small", icon("close"));
  close.type = "button";
  close.dataset.flashClose = "";
  close.setAttribute("aria-label", say("close"));
  note.append(close);
  region.append(note);
  leaveLater(note, stay ?? (undo ? STAY_WITH_UNDO : STAY));
  return note;
}

function leaveLater(note, stay) {
  if (stay === Infinity) return;
  let timer = setTimeout(() => note.remove(), stay);
  const wait = () => clearTimeout(timer);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => note.remove(), stay);
  };
  note.addEventListener("pointerenter", wait);
  note.addEventListener("focusin", wait);
  note.addEventListener("pointerleave", again);
  note.addEventListener("focusout", again);
}

async function takeBack(note) {
  const undo = note.undo ?? note.dataset.undo;
  note.remove();
  if (typeof undo === "function") {
    await undo();
    return;
  }
  try {
    const answer = await fetch(undo, { method: "POST", headers: { "X-Loa-Token": token(), "HX-Request": "true" } });
    if (!answer.ok) throw new Error(String(answer.status));
    flash({ text: say("undone") });
    document.body.dispatchEvent(new CustomEvent("loa:undone", { detail: { undo } }));
    const next = answer.headers.get("HX-Redirect");
    if (next) location.assign(next);
    else if (answer.headers.get("HX-Refresh") === "true") location.reload();
  } catch {
    flash({ text: say("failed"), tone: "warning" });
  }
}

/** The newest message that can be taken back, by the key U. */
export function undoNewest() {
  const notes = [...document.querySelectorAll("[data-flash]")].filter((note) => note.undo || note.dataset.undo);
  if (notes.length === 0) return false;
  takeBack(notes.at(-1));
  return true;
}

function adopt(root) {
  const region = document.getElementById("flashes");
  root.querySelectorAll("[data-flash]").forEach((note) => {
    if (note.dataset.adopted || note.hasAttribute("data-flash-still")) return;
    note.dataset.adopted = "true";
    if (note.parentElement !== region) region?.append(note);
    leaveLater(note, note.dataset.undo ? STAY_WITH_UNDO : STAY);
  });
}

export function start() {
  document.addEventListener("click", (event) => {
    const note = event.target.closest("[data-flash]");
    if (!note) return;
    if (event.target.closest("[data-flash-close]")) note.remove();
    if (event.target.closest("[data-undo-now]")) takeBack(note);
  });
  document.body.addEventListener("loa:flash", (event) => flash(event.detail));
  document.body.addEventListener("htmx:load", (event) => adopt(event.detail.elt.parentElement ?? document));
  adopt(document);
}
