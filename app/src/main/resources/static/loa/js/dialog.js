// Dialogs (data-open="#id", data-close) and menus (details.menu). Without scripts a menu still opens.

/** Opens a dialog and tells it so. */
export function open(dialog) {
  if (!dialog || dialog.open) return;
  dialog.dispatchEvent(new CustomEvent("loa:open"));
  dialog.showModal();
  // Whoever is asked something begins with the answer, not with the cross.
  (dialog.querySelector("[autofocus]") ?? dialog.querySelector(".dialog-body :is(input:not([type=hidden], [type=checkbox]), textarea, select)"))?.focus();
}

function closeMenus(except = null) {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (menu !== except) menu.open = false;
  });
}

function click(event) {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    event.preventDefault();
    closeMenus();
    open(document.querySelector(opener.dataset.open));
    return;
  }
  const closer = event.target.closest("[data-close]");
  if (closer) closer.closest("dialog")?.close();
  // A press on the veil; the dialog itself has no padding.
  if (event.target.nodeName === "DIALOG" && !event.target.hasAttribute("data-firm")) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside) event.target.close();
  }
  const menu = event.target.closest("details.menu");
  closeMenus(menu);
  if (menu && event.target.closest("a.menu-item, button.menu-item")) menu.open = false;
}

function keydown(event) {
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
      event.preventDefault();
    } else if (location.hash === "#rail") {
      location.hash = "#main";
    }
    return;
  }
  const menu = event.target.closest?.("details.menu");
  if (!menu || !["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
  const onSummary = event.target.closest("summary");
  if (onSummary && event.key === "ArrowDown") menu.open = true;
  if (!menu.open) return;
  const items = [...menu.querySelectorAll(".menu-item, .segment")].filter((item) => !item.disabled);
  if (items.length === 0) return;
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + (at < 0 ? items.length + 1 : items.length), Home: 0, End: items.length - 1 }[event.key];
  items[next % items.length].focus();
  event.preventDefault();
}

export function start() {
  document.addEventListener("click", click);
  document.addEventListener("keydown", keydown);
  document.addEventListener("focusin", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  // A dialog that comes with an answer of the server opens itself.
  document.body.addEventListener("htmx:load", (event) => {
    const arrived = event.detail.elt.matches?.("dialog[data-open-now]") ? event.detail.elt : event.detail.elt.querySelector?.("dialog[data-open-now]");
    open(arrived);
  });
  document.body.addEventListener("loa:close", () => document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close()));
}
