// The review of a plan: decisions by key and by mouse, sent one after the other, so that nobody waits for the net.

import { kept } from "./spoken.js";
import { flash } from "./flash.js";
import { isTyping, shortcut } from "./keys.js";
import { show } from "./split.js";
import { cardOf, cards, current, mayDecide, plan, root, say } from "./review-state.js";
import { applyFilter, count, go, nearest, next, places } from "./review-cards.js";
import { decide, afterwards, watch } from "./review-send.js";
import { close, offer, open, wireForm } from "./review-forms.js";

function accept(card) {
  if (card.dataset.blocked === "true") return;
  card.dataset.pending = "false";
  card.classList.add("is-sending");
  const following = next(card);
  decide({ what: "accept", card: card.dataset.card });
  if (following !== card) go(following);
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
  afterwards.added = (card) => act("edit", card);
  afterwards.again = wireForm;
  watch();
}

start();
