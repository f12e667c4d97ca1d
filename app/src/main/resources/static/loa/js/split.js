// Two sides with a border that can be moved by hand or by the arrow keys; the place is kept on this device.

import { kept } from "./spoken.js";

const LEAST = 25;
const MOST = 75;

function place(split, bar, percent) {
  const at = Math.round(Math.min(MOST, Math.max(LEAST, percent)));
  split.style.setProperty("--split", `${at}%`);
  bar.setAttribute("aria-valuenow", String(at));
  return at;
}

function wire(split) {
  if (split.dataset.wired) return;
  split.dataset.wired = "true";
  const bar = split.querySelector("[role=separator]");
  const name = `loa-split:${split.id}`;
  const before = kept.get(name);
  if (typeof before === "number") place(split, bar, before);
  const now = () => Number(bar.getAttribute("aria-valuenow"));
  const keep = (at) => kept.set(name, at);

  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    bar.classList.add("is-held");
    event.preventDefault();
  });
  bar.addEventListener("pointermove", (event) => {
    if (!bar.hasPointerCapture(event.pointerId)) return;
    const box = split.getBoundingClientRect();
    place(split, bar, ((event.clientX - box.left) / box.width) * 100);
  });
  const release = () => {
    bar.classList.remove("is-held");
    keep(now());
  };
  bar.addEventListener("pointerup", release);
  bar.addEventListener("pointercancel", release);
  bar.addEventListener("dblclick", () => keep(place(split, bar, 52)));
  bar.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: now() - 2, ArrowRight: now() + 2, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    keep(place(split, bar, to));
    event.preventDefault();
  });
}

export function show(split, side) {
  split.dataset.side = side;
  document.querySelectorAll(`[data-split-switch="#${CSS.escape(split.id)}"] button`).forEach((button) => {
    button.setAttribute("aria-pressed", String(button.value === side));
  });
}

export function start() {
  const all = (root) => root.querySelectorAll?.("[data-split]").forEach(wire);
  all(document);
  document.body.addEventListener("htmx:load", (event) => all(event.detail.elt));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-split-switch] button");
    if (button) show(document.querySelector(button.parentElement.dataset.splitSwitch), button.value);
  });
}
