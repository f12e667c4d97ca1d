// Forms on the cards of a review: edit, split, reject, note, and the search for a body.

import { flash } from "./flash.js";
import { arrived } from "./draft.js";
import { plan, say } from "./review-state.js";
import { go, next } from "./review-cards.js";
import { decide, expired } from "./review-send.js";

export async function open(name, card) {
  const work = card.querySelector(".review-work");
  if (!work) return;
  try {
    const answer = await fetch(`/plans/${plan}/review/${name}?card=${encodeURIComponent(card.dataset.card)}`, { headers: { "HX-Request": "true" } });
    if (answer.status === 401) return expired();
    if (!answer.ok) return void flash({ text: say("refused"), tone: "warning" });
    work.innerHTML = await answer.text();
  } catch {
    return void flash({ text: say("failed"), tone: "offline" });
  }
  work.removeAttribute("data-sent");
  window.htmx?.process(work);
  document.body.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: work } }));
  wireForm(work.querySelector("form"));
}

export function offer(id, card, about = null) {
  const work = card.querySelector(".review-work");
  work.replaceChildren(document.getElementById(id).content.cloneNode(true));
  work.removeAttribute("data-sent");
  const form = work.querySelector("form");
  if (about !== null) form.dataset.about = about;
  document.body.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: work } }));
  wireForm(form);
}

/** While a form offers numbers, the numbers are its own. */
function lend(card, away) {
  const [from, to] = away ? ["key", "keyLent"] : ["keyLent", "key"];
  card.querySelectorAll(`.ask-answers [data-${away ? "key" : "key-lent"}]`).forEach((button) => {
    button.dataset[to] = button.dataset[from];
    delete button.dataset[from];
  });
}

export function close(card) {
  const form = card.querySelector(".review-work form");
  if (!form) return;
  lend(card, false);
  arrived(form);
  card.querySelector(".review-work").replaceChildren();
  card.focus({ preventScroll: true });
}

function when(form) {
  form.querySelectorAll("[data-when]").forEach((part) => {
    const [name, value] = part.dataset.when.split("=");
    part.hidden = form.elements[name]?.value !== value;
  });
}

export function wireForm(form) {
  if (!form) return;
  const card = form.closest("[data-card]");
  when(form);
  if (form.querySelector("[data-key]")) lend(card, true);
  form.addEventListener("change", () => when(form));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.querySelector("[data-cancel]")?.addEventListener("click", () => close(card));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const fields = { ...Object.fromEntries(lists(form, event.submitter)), what: form.dataset.what, card: card.dataset.card };
    if (form.dataset.last) fields.last = form.dataset.last;
    if (form.dataset.what === "assign") Object.assign(fields, { about: form.dataset.about, card: "" });
    send(form, card, fields);
  });
  form.querySelector("[data-split-here]")?.addEventListener("click", () => splitAtCursor(form, card));
  const text = form.querySelector("[data-split-text]");
  if (text) {
    const whole = text.value;
    text.addEventListener("input", () => (text.value = whole));
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      splitAtCursor(form, card);
    });
  }
  if (["edit", "note", "assign"].includes(form.dataset.what)) form.querySelector("textarea, input:not([type=hidden]), select")?.focus();
  else form.scrollIntoView({ block: "nearest" });
}

/** Values of a form; several of one name are kept as they are. */
function lists(form, submitter) {
  const data = new FormData(form, submitter && submitter.name ? submitter : undefined);
  const all = new URLSearchParams();
  for (const [name, value] of data) all.append(name, value);
  const fields = new Map();
  for (const name of new Set(all.keys())) fields.set(name, all.getAll(name).length > 1 ? all.getAll(name) : all.get(name));
  return fields;
}

function send(form, card, fields) {
  decide(fields, { form });
  if (form.dataset.what === "reject") {
    const following = next(card);
    card.dataset.pending = "false";
    card.classList.add("is-sending");
    if (following !== card) go(following);
  }
}

function splitAtCursor(form, card) {
  const text = form.querySelector("[data-split-text]");
  const cut = Number(form.dataset.start) + text.selectionStart;
  decide({ what: "split", card: card.dataset.card, value: String(cut), last: form.dataset.last }, { form });
}
