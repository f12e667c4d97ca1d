// Choosing one of many by typing: [data-pick="address"]. The address is asked with ?q= and answers the lines of shell/picks.jte.
// Without an answer (no net, or the page brought its choices along) the lines at hand are filtered, with or without accents.

const PAUSE = 180;
const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
let numbers = 0;

class Pick {
  constructor(box) {
    this.box = box;
    this.input = box.querySelector("[role=combobox]");
    this.store = box.querySelector("input[type=hidden]");
    this.list = box.querySelector("[role=listbox]");
    this.own = [...this.list.children];
    this.asked = 0;
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("blur", () => setTimeout(() => this.leave(), 150));
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
    this.text = this.input.value;
  }

  lines() {
    return [...this.list.querySelectorAll("[role=option]:not([hidden])")];
  }

  open() {
    this.list.hidden = this.lines().length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.lines().forEach((line) => line.setAttribute("aria-selected", "false"));
  }

  typed() {
    this.store.value = "";
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const asked = ++this.asked;
    const wanted = fold(this.input.value.trim());
    if (this.own.length === 0) {
      try {
        const answer = await fetch(`${this.box.dataset.pick}?q=${encodeURIComponent(this.input.value.trim())}`, { headers: { "HX-Request": "true" } });
        if (!answer.ok || asked !== this.asked) return;
        const read = new DOMParser().parseFromString(await answer.text(), "text/html");
        this.list.replaceChildren(...read.body.querySelectorAll("[role=option]"));
      } catch {
        return;
      }
    } else {
      this.own.forEach((line) => (line.hidden = !fold(line.textContent).includes(wanted)));
    }
    this.open();
  }

  light(line) {
    this.lines().forEach((one) => one.setAttribute("aria-selected", String(one === line)));
    line.id ||= `pick-${++numbers}`;
    this.input.setAttribute("aria-activedescendant", line.id);
    line.scrollIntoView({ block: "nearest" });
  }

  press(event) {
    const lines = this.lines();
    const at = lines.findIndex((line) => line.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.open();
      if (lines.length === 0) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.light(lines[(at + step + lines.length + (at < 0 && step < 0 ? 1 : 0)) % lines.length]);
      event.preventDefault();
    } else if (event.key === "Enter" && !this.list.hidden && at >= 0) {
      this.choose(lines[at]);
      event.preventDefault();
    } else if (event.key === "Escape" && !this.list.hidden) {
      this.close();
      event.preventDefault();
      event.stopPropagation();
    }
  }

  choose(line) {
    if (!line) return;
    this.text = line.querySelector("span").textContent;
    this.input.value = this.text;
    this.store.value = line.dataset.value;
    this.store.dispatchEvent(new Event("change", { bubbles: true }));
    this.close();
  }

  /** What was typed and not chosen is no answer: the last choice comes back, or nothing. */
  leave() {
    if (document.activeElement === this.input) return;
    this.close();
    if (this.store.value) return;
    if (this.input.value.trim() === "") this.text = "";
    const same = [...this.list.children].filter((line) => fold(line.querySelector("span")?.textContent ?? "") === fold(this.input.value.trim()));
    if (same.length === 1) this.choose(same[0]);
  }
}

export function start() {
  const all = (root) =>
    root.querySelectorAll?.("[data-pick]").forEach((box) => {
      if (!box.dataset.wired) {
        box.dataset.wired = "true";
        new Pick(box);
      }
    });
  all(document);
  document.body.addEventListener("htmx:load", (event) => all(event.detail.elt));
}
