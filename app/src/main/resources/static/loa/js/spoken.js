// Words that scripts say: they come with the page, in its language.

const words = new Map();
const source = document.getElementById("spoken");
source?.content.querySelectorAll("[data-word]").forEach((p) => words.set(p.dataset.word, p.textContent));

/** The words of a key, with {name} filled in. */
export function say(key, values = {}) {
  let text = words.get(key) ?? key;
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, value);
  return text;
}

/** The token that every request with an effect must carry. */
export function token() {
  return document.querySelector('meta[name="loa-token"]')?.content ?? "";
}

/** A drawing of the sprite. */
export function icon(name, size = "") {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("class", size ? `icon icon-${size}` : "icon");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/loa/icons.svg#${name}`);
  drawing.append(use);
  return drawing;
}

/** An element with a class and children; text is never read as markup. */
export function element(name, look, ...children) {
  const made = document.createElement(name);
  if (look) made.className = look;
  made.append(...children);
  return made;
}

/** A value kept on this device; where storage is off or full, nothing is kept and nothing breaks. */
export const kept = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  drop(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
  },
};
