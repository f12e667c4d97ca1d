// Cards of a review: which are shown, in what order, and what the server tells of them.

import { kept } from "./spoken.js";
import { flash } from "./flash.js";
import { stepTo } from "./walk.js";
import { cardOf, cards, current, list, plan, root, standing, visible, waiting } from "./review-state.js";

let filter = "all";
let doubtfulFirst = [];

function fits(card) {
  if (filter === "open") return card.dataset.pending === "true";
  if (filter === "doubtful") return card.dataset.pending === "true" && card.dataset.doubtful === "true";
  return true;
}

/** Cards that were decided while one looks at open ones stay until the filter is pressed again: nothing jumps. */
export function applyFilter(choice) {
  filter = choice;
  kept.set(`loa-review-filter:${plan}`, choice);
  root.querySelectorAll("[data-filter]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.filter === choice)));
  cards().forEach((card) => {
    card.hidden = !fits(card);
    card.style.removeProperty("order");
  });
  doubtfulFirst = cards().filter((card) => card.dataset.pending === "true" && card.dataset.doubtful === "true").map((card) => card.dataset.card);
  list.classList.toggle("is-doubtful-first", choice === "open");
  order();
  document.getElementById("review-nothing").hidden = visible().length > 0;
  list.hidden = visible().length === 0;
}

/** With only open cards shown, the doubtful ones stand first; else the order is that of the text. */
function order() {
  const first = filter === "open" ? doubtfulFirst : [];
  const all = cards();
  const ordered = [...all].sort((a, b) => rank(a, first) - rank(b, first) || Number(a.dataset.place) - Number(b.dataset.place));
  ordered.forEach((card, at) => {
    if (list.children[at] !== card) list.insertBefore(card, list.children[at] ?? null);
  });
}

const rank = (card, first) => (first.includes(card.dataset.card) ? 0 : first.length > 0 ? 1 : 0);

/** The place of each card in the text, from the card that it stands after. */
export function places() {
  const after = new Map(cards().map((card) => [card.dataset.after, card]));
  let key = "";
  for (let place = 0; after.has(key); place++) {
    const card = after.get(key);
    after.delete(key);
    card.dataset.place = String(place);
    key = card.dataset.card;
  }
}

export function count() {
  const all = cards();
  const open = all.filter((card) => card.dataset.pending === "true");
  const numbers = { open: open.length, doubtful: open.filter((card) => card.dataset.doubtful === "true").length, all: all.length };
  root.querySelectorAll("[data-count]").forEach((one) => (one.textContent = String(numbers[one.dataset.count])));
  const certain = root.querySelector("[data-certain]");
  if (certain) {
    certain.hidden = numbers.open - numbers.doubtful === 0;
    certain.querySelector("[data-certain-count]").textContent = String(numbers.open - numbers.doubtful);
  }
  const undo = root.querySelector('[data-act="undo"]');
  const redo = root.querySelector('[data-act="redo"]');
  if (undo) undo.disabled = standing().dataset.undo !== "true" && waiting.count === 0;
  if (redo) redo.disabled = standing().dataset.redo !== "true";
}

function marks(card) {
  const look = card.dataset.code === "rejected" ? "is-rejected" : card.dataset.pending !== "true" ? "is-done" : card.dataset.doubtful === "true" ? "is-doubtful" : "";
  document.querySelectorAll(`#review-paper [data-link="${CSS.escape(card.dataset.card)}"], #review-leaves [data-link="${CSS.escape(card.dataset.card)}"]`).forEach((mark) => {
    mark.classList.remove("is-rejected", "is-done", "is-doubtful");
    if (look) mark.classList.add(look);
  });
}

function replace(fresh) {
  const old = cardOf(fresh.dataset.card);
  const was = old?.classList.contains("is-current");
  const work = old?.querySelector(".review-work");
  // A form that somebody is filling in stays, whatever others do.
  const busy = work?.querySelector("form[data-what='edit'], form[data-what='note']") && work.dataset.sent !== "true";
  fresh.hidden = old ? old.hidden : !fits(fresh);
  if (old) old.replaceWith(fresh);
  else list.append(fresh);
  if (busy) fresh.querySelector(".review-work")?.replaceWith(work);
  if (was) {
    fresh.classList.add("is-current");
    fresh.setAttribute("aria-current", "true");
  }
  window.htmx?.process(fresh);
}

/** Takes in what changed. Returns the keys of cards that are new. */
export function take(markup) {
  const read = new DOMParser().parseFromString(markup, "text/html");
  const changes = read.querySelector("[data-changes]");
  if (!changes) return [];
  const paper = changes.querySelector("#review-paper");
  const known = new Set(cards().map((card) => card.dataset.card));
  const at = current()?.dataset.card;
  changes.querySelectorAll("[data-gone]").forEach((gone) => cardOf(gone.dataset.gone)?.remove());
  const fresh = [...changes.querySelectorAll("[data-card]")];
  const standingCards = new Set(fresh.map((card) => card.dataset.card));
  // With a new paper come all cards: what is not among them stands no more.
  if (paper) cards().forEach((card) => !standingCards.has(card.dataset.card) && card.remove());
  fresh.forEach(replace);
  if (paper) document.getElementById("review-paper")?.replaceWith(paper);
  standing().replaceWith(changes.querySelector("#review-standing"));
  document.getElementById("review-acts")?.replaceWith(changes.querySelector("#review-acts"));
  places();
  order();
  cards().forEach(marks);
  count();
  const made = fresh.map((card) => card.dataset.card).filter((key) => !known.has(key));
  const goOn = cardOf(made[0]) ?? (at && !current() ? nearest() : null);
  if (goOn) go(goOn);
  else if (current()) light(current());
  changes.querySelectorAll("[data-other]").forEach((other) => flash({ text: other.textContent, tone: "people", key: "others" }));
  return made;
}

export const nearest = () => visible().find((card) => card.dataset.pending === "true") ?? visible()[0];

export function light(card) {
  document.querySelectorAll(`[data-link="${CSS.escape(card.dataset.link)}"]`).forEach((one) => one !== card && one.classList.add("is-current"));
}

export function go(card, options = {}) {
  if (!card) return;
  card.hidden = false;
  list.hidden = false;
  stepTo(list, card, options);
}

/** The next card that is open, from a card on; else the first one. */
export function next(card) {
  const all = visible();
  const at = all.indexOf(card);
  const open = (one) => one.dataset.pending === "true" && one !== card;
  return all.slice(at + 1).find(open) ?? all.find(open) ?? all[at + 1] ?? card;
}
