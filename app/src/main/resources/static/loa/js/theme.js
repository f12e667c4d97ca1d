// Light, dark or as the device; the rail wide or folded; the language. All are cookies, so the server draws the page right at once.

const YEAR = 31536000;

function remember(name, value) {
  document.cookie = `${name}=${value};path=/;max-age=${value ? YEAR : 0};samesite=lax`;
}

function setTheme(choice) {
  const root = document.documentElement;
  if (choice === "auto") root.removeAttribute("data-bs-theme");
  else root.setAttribute("data-bs-theme", choice);
  remember("loa-theme", choice === "auto" ? "" : choice);
  document.querySelectorAll("[data-theme-set]").forEach((button) => {
    button.setAttribute("aria-pressed", String(button.dataset.themeSet === choice));
  });
}

function fold() {
  const root = document.documentElement;
  const folded = root.getAttribute("data-rail") !== "folded";
  if (folded) root.setAttribute("data-rail", "folded");
  else root.removeAttribute("data-rail");
  remember("loa-rail", folded ? "narrow" : "");
}

export function start() {
  document.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-theme-set]");
    if (choice) setTheme(choice.dataset.themeSet);
    if (event.target.closest("[data-fold]")) fold();
    const language = event.target.closest("[data-language]");
    if (language) {
      remember("loa-language", language.dataset.language);
      location.reload();
    }
  });
  const scrolled = () => document.documentElement.classList.toggle("is-scrolled", window.scrollY > 4);
  addEventListener("scroll", scrolled, { passive: true });
  scrolled();
}
