// Sends decisions one after the other. What was pressed is kept on this device until the server has it; after a broken net or an
// expired session it is sent again, and the server, who knows what was seen, does it once.

import { kept, token } from "./spoken.js";
import { flash } from "./flash.js";
import { arrived, keepNow } from "./draft.js";
import { capital, cardOf, last, plan, root, say, standing, waiting, workOf } from "./review-state.js";
import { count, go, next, take } from "./review-cards.js";

const STORE = `loa-review:${plan}`;
const EVERY = 1500;
const PAUSES = [1000, 2000, 4000, 8000, 15000];

/** What other scripts do with an answer: with new cards of one's own, and with a form that comes back. */
export const afterwards = { added() {}, again() {} };

let queue = kept.get(STORE) ?? [];
waiting.count = queue.length;
let running = false;
let attempt = 0;

/** Notes a decision and sends it as soon as those before it are through. */
export function decide(fields, { form = null } = {}) {
  queue.push({ fields, id: `${Date.now()}-${Math.random()}` });
  note();
  if (form) form.closest(".review-work").dataset.sent = "true";
  run();
}

function note() {
  waiting.count = queue.length;
  kept.set(STORE, queue);
}

export async function run() {
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
    note();
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

export function expired() {
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
    if (fields.get("what") === "add" && made.length > 0) afterwards.added(cardOf(made[0]));
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
      afterwards.again(workOf(fields.get("card")).querySelector("form"));
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

let polling = false;

export async function poll(now = false) {
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

/** Sends what was left from before, and looks from now on what others decide. */
export function watch() {
  run();
  setInterval(poll, EVERY);
  document.addEventListener("visibilitychange", () => !document.hidden && poll());
}
