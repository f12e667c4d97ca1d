// The review of a plan: decisions by key and by mouse, sent one after the other, so that nobody waits for the net.
//
// A decision that was pressed is kept on this device until the server has it; after a broken net or an expired session it is sent
// again, and the server, who knows what was seen, does it once.

import { kept, say as shellSay, token } from "./spoken.js";
import { flash } from "./flash.js";
import { arrived, keepNow } from "./draft.js";
import { isTyping, shortcut } from "./keys.js";
import { show } from "./split.js";
import { stepTo } from "./walk.js";

const EVERY = 1500;
const PAUSES = [1000, 2000, 4000, 8000, 15000];

const root = document.getElementById("review");
const list = document.getElementById("review-cards");
const plan = root.dataset.review;
const STORE = `loa-review:${plan}`;
const words = new Map([...document.getElementById("plan-spoken").content.querySelectorAll("[data-word]")].map((p) => [p.dataset.word, p.textContent]));
const say = (key, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words.get(key) ?? shellSay(key));

const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const standing = () => document.getElementById("review-standing");
const last = () => Number(standing().dataset.last);
const cards = () => [...list.querySelectorAll("[data-card]")];
const cardOf = (key) => cards().find((one) => one.dataset.card === key);
const current = () => list.querySelector(".is-current[data-card]");
const visible = () => cards().filter((one) => one.offsetParent !== null);
const mayDecide = () => Boolean(root.querySelector('[data-act="undo"]'));

// ---- Which cards are shown.

let filter = "all";
let doubtfulFirst = [];

function fits(card) {
  if (filter === "open") return card.dataset.pending === "true";
  if (filter === "doubtful") return card.dataset.pending === "true" && card.dataset.doubtful === "true";
  return true;
}

/** Cards that were decided while one looks at open ones stay until the filter is pressed again: nothing jumps. */
function applyFilter(choice) {
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
function places() {
  const after = new Map(cards().map((card) => [card.dataset.after, card]));
  let key = "";
  for (let place = 0; after.has(key); place++) {
    const card = after.get(key);
    after.delete(key);
    card.dataset.place = String(place);
    key = card.dataset.card;
  }
}

function count() {
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
  if (undo) undo.disabled = standing().dataset.undo !== "true" && queue.length === 0;
  if (redo) redo.disabled = standing().dataset.redo !== "true";
}

// ---- Answers of the server.

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
function take(markup) {
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

const nearest = () => visible().find((card) => card.dataset.pending === "true") ?? visible()[0];

function light(card) {
  document.querySelectorAll(`[data-link="${CSS.escape(card.dataset.link)}"]`).forEach((one) => one !== card && one.classList.add("is-current"));
}

function go(card, options = {}) {
  if (!card) return;
  card.hidden = false;
  list.hidden = false;
  stepTo(list, card, options);
}

// ---- Sending.

let queue = kept.get(STORE) ?? [];
let running = false;
let attempt = 0;

/** Notes a decision and sends it as soon as those before it are through. */
function decide(fields, { form = null } = {}) {
  queue.push({ fields, id: `${Date.now()}-${Math.random()}` });
  kept.set(STORE, queue);
  if (form) form.closest(".review-work").dataset.sent = "true";
  run();
}

async function run() {
  if (running || queue.length === 0) return;
  running = true;
  root.setAttribute("aria-busy", "true");
  const job = queue[0];
  try {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(job.fields)) [value].flat().forEach((one) => body.append(name, one));
    if (!body.has("last")) body.set("last", String(last()));
    const answer = await fetch(`/plans/${plan}/decisions`, { method: "POST", body, headers: { "X-Loa-Token": token(), "HX-Request": "true" } });
    if ([502, 503, 504].includes(answer.status)) throw new Error(String(answer.status));
    if (answer.status === 401) return expired();
    if (attempt > 0) flash({ text: say("sent"), key: "send" });
    attempt = 0;
    await answered(job, answer);
    queue.shift();
    kept.set(STORE, queue);
  } catch {
    running = false;
    again();
    return;
  }
  running = false;
  root.removeAttribute("aria-busy");
  count();
  run();
}

function again() {
  attempt++;
  const pause = PAUSES[Math.min(attempt, PAUSES.length) - 1];
  flash({ text: say("retrying", { n: attempt + 1 }), tone: "offline", key: "send", stay: Infinity });
  setTimeout(run, pause);
}

function expired() {
  running = false;
  document.querySelectorAll(".review-work form[data-draft]").forEach(keepNow);
  const note = flash({ text: say("expired"), tone: "lock", key: "session", stay: Infinity });
  const door = document.createElement("a");
  door.className = "btn btn-small";
  door.textContent = say("login");
  door.href = `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
  note?.insertBefore(door, note.lastElementChild);
}

async function answered(job, answer) {
  const text = await answer.text();
  const fields = new Map(Object.entries(job.fields));
  const form = workOf(fields.get("card"))?.querySelector("form");
  if (answer.ok) {
    if (form && form.closest(".review-work").dataset.sent === "true") {
      arrived(form);
      form.closest(".review-work").replaceChildren();
    }
    const before = cardOf(fields.get("card"));
    const made = take(text);
    if (fields.get("what") === "edit" && before?.classList.contains("is-current")) go(next(cardOf(fields.get("card"))));
    if (fields.get("what") === "add" && made.length > 0) act("edit", cardOf(made[0]));
    if (["undo", "redo"].includes(fields.get("what"))) flash({ text: capital(new DOMParser().parseFromString(text, "text/html").querySelector("[data-changes]")?.dataset.done ?? ""), key: "undo" });
  } else if (answer.status === 409) {
    restore(fields.get("card"));
    conflict(job, text);
    await poll(true);
  } else {
    restore(fields.get("card"));
    const sentence = answer.headers.get("X-Loa-Sentence");
    if (!sentence && answer.status === 422 && form) {
      form.outerHTML = text;
      wireForm(workOf(fields.get("card")).querySelector("form"));
      workOf(fields.get("card")).querySelector("[aria-invalid=true]")?.focus();
    } else {
      flash({ text: sentence ? decodeURIComponent(sentence) : say(answer.status === 404 || answer.status === 410 || answer.status === 403 ? "refused" : "failed"), tone: "warning", key: "send" });
      await poll(true);
    }
  }
}

/** What was shown as decided before the server said no is open again. */
function restore(key) {
  const card = cardOf(key);
  if (!card) return;
  card.querySelector(".review-work")?.removeAttribute("data-sent");
  if (card.classList.contains("is-sending")) card.dataset.pending = "true";
  card.classList.remove("is-sending");
}

function conflict(job, markup) {
  const place = document.getElementById("review-conflict");
  place.innerHTML = "";
  place.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  const dialog = place.querySelector("dialog");
  dialog?.querySelector("[data-again]")?.addEventListener("click", () => {
    dialog.close();
    const fields = { ...job.fields };
    delete fields.last;
    decide(fields);
  });
  dialog?.showModal();
}

// ---- What others decide.

let polling = false;

async function poll(now = false) {
  if (polling || (!now && (document.hidden || running))) return;
  polling = true;
  try {
    const state = standing();
    const answer = await fetch(`/plans/${plan}/review/since?number=${state.dataset.last}&state=${state.dataset.state}`, { headers: { "HX-Request": "true" } });
    // A decision of one's own that came through meanwhile has told all of it.
    if (answer.status === 200 && standing() === state) take(await answer.text());
  } catch {
    // the net is gone; the next look may have it
  } finally {
    polling = false;
  }
}

// ---- Acts.

const workOf = (key) => cardOf(key)?.querySelector(".review-work");

/** The next card that is open, from a card on; else the first one. */
function next(card) {
  const all = visible();
  const at = all.indexOf(card);
  const open = (one) => one.dataset.pending === "true" && one !== card;
  return all.slice(at + 1).find(open) ?? all.find(open) ?? all[at + 1] ?? card;
}

function accept(card) {
  if (card.dataset.blocked === "true") return;
  card.dataset.pending = "false";
  card.classList.add("is-sending");
  const following = next(card);
  decide({ what: "accept", card: card.dataset.card });
  if (following !== card) go(following);
}

async function open(name, card) {
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

function offer(id, card, about = null) {
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

function close(card) {
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

function wireForm(form) {
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

/** The words that are selected on the paper, as offsets in the source. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const paper = document.getElementById("review-paper");
  if (!paper?.contains(range.commonAncestorContainer)) return null;
  const start = offset(range.startContainer, range.startOffset, 1);
  const end = offset(range.endContainer, range.endOffset, -1);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offset(node, at, step) {
  const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  if (holder && node.nodeType === Node.TEXT_NODE) return Number(holder.dataset.at) + at;
  const spans = [...document.querySelectorAll("#review-paper [data-at]")];
  const range = document.createRange();
  range.setStart(node, at);
  range.collapse(true);
  const found = spans.findIndex((span) => range.comparePoint(span, 0) >= 0);
  if (found < 0) return null;
  const span = step > 0 ? spans[found] : spans[Math.max(0, found - 1)];
  return Number(span.dataset.at) + (step > 0 ? 0 : span.textContent.length);
}

function add() {
  const range = selected();
  if (range) {
    getSelection().removeAllRanges();
    decide({ what: "add", start: String(range.start), end: String(range.end) });
    show(document.getElementById("review-split"), "right");
  } else {
    show(document.getElementById("review-split"), "left");
    flash({ text: say("select"), tone: "info", key: "select" });
  }
}

function act(name, card, button = null) {
  const key = card?.dataset.card;
  switch (name) {
    case "accept":
      return accept(card);
    case "certain":
      return decide({ what: "certain" });
    case "count":
    case "continue":
      return decide({ what: name, card: key, value: button.dataset.value });
    case "assign":
      return decide({ what: "assign", card: "", about: button.dataset.about, value: button.dataset.value });
    case "merge":
      return decide({ what: "merge", card: key });
    case "undo":
    case "redo":
      return decide({ what: name });
    case "add":
      return add();
    case "edit":
    case "split":
      return open(name, card);
    case "reject":
      return offer("review-reject", card);
    case "note":
      return offer("review-note", card);
    case "whom":
      return offer("review-whom", card, button.dataset.about);
  }
}

function click(event) {
  const button = event.target.closest("[data-act]");
  if (button && !button.disabled) {
    act(button.dataset.act, button.closest("[data-card]") ?? current(), button);
    return;
  }
  const fault = event.target.closest("[data-fault-at]");
  if (fault) {
    fault.closest("dialog").close();
    show(document.getElementById("review-split"), "left");
    const at = Number(fault.dataset.faultAt);
    const piece = [...document.querySelectorAll("#review-paper [data-at]")].findLast((one) => Number(one.dataset.at) <= at);
    piece?.scrollIntoView({ block: "center" });
  }
  const chosen = event.target.closest("[data-filter]");
  if (chosen) {
    applyFilter(chosen.dataset.filter);
    if (!current() || current().hidden) go(nearest());
  }
  // On a telephone a mark leads to its card on the other side, and a card's place to the paper.
  if (event.target.closest("#review-paper mark, #review-leaves rect")) show(document.getElementById("review-split"), "right");
}

function start() {
  places();
  document.addEventListener("click", click);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest(".review-work")) {
      close(event.target.closest("[data-card]"));
      event.stopPropagation();
    }
  });
  if (mayDecide()) {
    shortcut("z", say("undo"), (event) => {
      if (isTyping(event.target)) return false;
      act(event.shiftKey ? "redo" : "undo", current());
      return true;
    });
  }
  const wanted = kept.get(`loa-review-filter:${plan}`);
  const openCards = cards().some((card) => card.dataset.pending === "true");
  applyFilter(["open", "doubtful", "all"].includes(wanted) ? wanted : openCards ? "open" : "all");
  count();
  const asked = cardOf(decodeURIComponent(location.hash.replace(/^#card=/, "")));
  // At first the head of the page stays in sight; the paper alone moves to the words.
  go(asked ?? nearest(), { scroll: Boolean(asked) });
  const paper = document.querySelector(".split-left");
  const mark = current() && document.querySelector(`#review-paper [data-link="${CSS.escape(current().dataset.link)}"], #review-leaves [data-link="${CSS.escape(current().dataset.link)}"]`);
  if (paper && mark) paper.scrollTop += mark.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
  if (queue.length > 0) run();
  setInterval(poll, EVERY);
  document.addEventListener("visibilitychange", () => !document.hidden && poll());
}

start();
