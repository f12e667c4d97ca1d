// Shortcuts: an element says its key (data-key="n"), a place its letter after g (data-go="v").
// Single letters can be switched off (WCAG 2.1.4); they never act while somebody types.

import { kept, say } from "./spoken.js";
import { undoNewest } from "./flash.js";

const SWITCH = "loa-keys";
const GO_WAITS = 1200;

let going = 0;
const extra = [];

/** A shortcut of a script: the key, the words for the help sheet, and what it does. */
export function shortcut(key, words, act) {
  extra.push({ key, words, act });
}

export const areOn = () => kept.get(SWITCH) !== false;

/** True while keys belong to a text, a choice or an open dialog's field. */
export function isTyping(target) {
  return Boolean(target.closest?.("input:not([type=checkbox], [type=radio], [type=file], [type=button]), textarea, select, [contenteditable=true]"));
}

/** The element that is meant: in the open dialog, else in the current item, else on the page. */
function bearer(attribute, key) {
  const scope = document.querySelector("dialog[open]") ?? document;
  const all = [...scope.querySelectorAll(`[${attribute}="${CSS.escape(key)}"]`)].filter((one) => !one.disabled && one.offsetParent !== null);
  return all.find((one) => one.closest(".is-current")) ?? all.find((one) => !one.closest("[data-step]")) ?? null;
}

function go(letter) {
  going = 0;
  const place = document.querySelector(`[data-go="${CSS.escape(letter)}"]`);
  place?.click();
  return Boolean(place);
}

function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape") {
    if (isTyping(event.target)) event.target.blur();
    return;
  }
  if (!areOn() || isTyping(event.target)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (going && Date.now() - going < GO_WAITS) {
    if (go(key)) event.preventDefault();
    return;
  }
  if (key === "g") {
    going = Date.now();
    return;
  }
  if (key === "/") {
    const search = document.querySelector("[data-search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
    return;
  }
  const own = extra.find((one) => one.key === key);
  if (own?.act(event) === true) {
    event.preventDefault();
    return;
  }
  // A focused button or link keeps its own Enter and Space.
  if ((key === "Enter" || key === " ") && event.target.closest?.("a, button, summary, [role=button]")) return;
  const meant = bearer("data-key", key);
  if (meant) {
    event.preventDefault();
    if (meant.matches("input, textarea, select")) meant.focus();
    else meant.click();
  } else if (key === "u" && undoNewest()) {
    event.preventDefault();
  }
}

function nameOf(one) {
  return (one.dataset.keyName ?? one.getAttribute("aria-label") ?? one.title ?? "").trim() || textOf(one);
}

function textOf(one) {
  const copy = one.cloneNode(true);
  copy.querySelectorAll("kbd, .count").forEach((part) => part.remove());
  return copy.textContent.trim().replace(/\s+/g, " ");
}

/** Fills the help sheet with what works on this page now. */
function fillHelp(list) {
  list.replaceChildren();
  const seen = new Set();
  const line = (keys, words) => {
    if (seen.has(keys.join(" "))) return;
    seen.add(keys.join(" "));
    const term = document.createElement("dt");
    keys.forEach((key) => {
      const cap = document.createElement("kbd");
      cap.textContent = key.length === 1 ? key.toUpperCase() : key;
      term.append(cap, " ");
    });
    const meaning = document.createElement("dd");
    meaning.textContent = words;
    list.append(term, meaning);
  };
  const search = document.querySelector("[data-search]");
  if (search) line(["/"], search.getAttribute("aria-label"));
  document.querySelectorAll("[data-go]").forEach((one) => line(["g", one.dataset.go], say("keys.go", { name: textOf(one) })));
  if (document.querySelector("[data-walk] [data-step], [data-walk='true'] tr")) line(["j", "k"], say("keys.walk"));
  extra.forEach((one) => one.words && line([one.key], one.words));
  document.querySelectorAll("[data-key]").forEach((one) => line([one.dataset.key], nameOf(one)));
  line(["u"], say("undo"));
  line(["Esc"], say("keys.escape"));
}

export function start() {
  document.addEventListener("keydown", press);
  document.querySelectorAll("[data-keys]").forEach((list) => {
    list.closest("dialog")?.addEventListener("loa:open", () => fillHelp(list));
  });
  document.querySelectorAll("[data-keys-on]").forEach((box) => {
    box.checked = areOn();
    box.addEventListener("change", () => kept.set(SWITCH, box.checked));
  });
}
