// Walking along a list with J and K. A list is [data-walk], an item [data-step] (or a row of a table).
// What belongs to an item elsewhere (marks in a paper, boxes on a page image) carries the same data-link.

import { areOn, isTyping } from "./keys.js";

const items = (list) => [...list.querySelectorAll("[data-step]")].concat(list.matches("tbody") ? [...list.children] : []).filter((one) => one.offsetParent !== null);

const current = (list) => list.querySelector(".is-current[data-step], tr.is-current");

function linked(link) {
  return document.querySelectorAll(`[data-link="${CSS.escape(link)}"]`);
}

function calmly(target, options) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "nearest", ...options });
}

/** Makes an item the current one, lights up what belongs to it, and tells the list. */
export function stepTo(list, item, { scroll = true, focus = true } = {}) {
  if (!item) return;
  document.querySelectorAll("[data-link].is-current").forEach((one) => one.classList.remove("is-current"));
  items(list).forEach((one) => {
    one.classList.toggle("is-current", one === item);
    if (one === item) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  });
  if (scroll) calmly(item);
  if (focus) {
    if (!item.hasAttribute("tabindex")) item.tabIndex = -1;
    item.focus({ preventScroll: true });
  }
  if (item.dataset.link) {
    let first = true;
    linked(item.dataset.link).forEach((one) => {
      if (one === item) return;
      one.classList.add("is-current");
      if (first && scroll) calmly(one, { block: "center" });
      first = false;
    });
  }
  list.dispatchEvent(new CustomEvent("loa:step", { bubbles: true, detail: { item } }));
}

function listInReach() {
  const scope = document.querySelector("dialog[open]") ?? document;
  const near = document.activeElement?.closest("[data-walk]:not([data-walk='false'])");
  return near ?? scope.querySelector("[data-walk]:not([data-walk='false'])");
}

function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !areOn() || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== "j" && key !== "k" && event.key !== "Enter") return;
  const list = listInReach();
  if (!list) return;
  const all = items(list);
  const at = all.indexOf(current(list));
  if (event.key === "Enter") {
    // Enter opens the current item, unless the focus is on something that has its own Enter.
    if (event.target.closest("a, button, summary, input") || at < 0 || all[at].querySelector('[data-key="Enter"]')) return;
    const door = all[at].querySelector("[data-step-open], a");
    if (door) {
      event.preventDefault();
      door.click();
    }
    return;
  }
  event.preventDefault();
  const next = key === "j" ? Math.min(at + 1, all.length - 1) : Math.max(at - 1, 0);
  stepTo(list, all[next]);
}

function click(event) {
  const mark = event.target.closest("[data-link]");
  if (!mark) return;
  if (mark.matches("[data-step]")) {
    stepTo(mark.closest("[data-walk]"), mark, { scroll: false, focus: !event.target.closest("a, button, input, select, textarea, summary, label") });
    // The words on the other side come into view even though the list stays where it is.
    const other = [...linked(mark.dataset.link)].find((one) => one !== mark);
    if (other) calmly(other, { block: "center" });
    return;
  }
  const item = document.querySelector(`[data-step][data-link="${CSS.escape(mark.dataset.link)}"]`);
  if (item) stepTo(item.closest("[data-walk]"), item);
}

export function start() {
  document.addEventListener("keydown", press);
  document.addEventListener("click", click);
}
