// The living page lets one try what needs a script.

import { flash } from "./flash.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-try-flash]");
  if (button) flash({ text: button.dataset.tryFlash, undo: () => button.focus() });
});
