// A tree of rows: a button turns a branch open, its children come with the page or from data-turn="address".
// Arrow keys as in every tree: right opens or goes in, left closes or goes out, up and down move.

import { flash } from "./flash.js";
import { say } from "./spoken.js";

const itemOf = (one) => one.closest(".tree li");

async function children(item, button) {
  const there = item.querySelector(":scope > ul");
  if (there || !button.dataset.turn) return there;
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(button.dataset.turn, { headers: { "HX-Request": "true" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const list = document.createElement("ul");
    const read = new DOMParser().parseFromString(`<ul>${await answer.text()}</ul>`, "text/html");
    list.append(...read.querySelector("ul").children);
    item.append(list);
    window.htmx?.process(list);
    return list;
  } catch {
    flash({ text: say("failed"), tone: "warning", key: "tree" });
    return null;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

async function turn(button, open = button.getAttribute("aria-expanded") !== "true") {
  const list = await children(itemOf(button), button);
  if (!list) return;
  list.hidden = !open;
  button.setAttribute("aria-expanded", String(open));
}

function press(event) {
  const link = event.target.closest?.(".tree-name, .tree-turn");
  if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
  const item = itemOf(link);
  const button = item.querySelector(":scope > .tree-row > button.tree-turn");
  const isOpen = button?.getAttribute("aria-expanded") === "true";
  const names = [...link.closest(".tree").querySelectorAll(".tree-name")].filter((one) => one.offsetParent !== null);
  const at = names.indexOf(item.querySelector(".tree-name"));
  const to = {
    ArrowDown: () => names[at + 1]?.focus(),
    ArrowUp: () => names[at - 1]?.focus(),
    ArrowRight: () => (button && !isOpen ? turn(button, true) : isOpen && names[at + 1]?.focus()),
    ArrowLeft: () => (isOpen ? turn(button, false) : itemOf(item.parentElement)?.querySelector(".tree-name")?.focus()),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to();
}

export function start() {
  document.addEventListener("keydown", press);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.tree-turn");
    if (button) turn(button);
  });
}
