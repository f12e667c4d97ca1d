// Requests of htmx when the net, the session or the server fails: nothing typed is lost, and one sentence says what to do.

import { element, say, token } from "./spoken.js";
import { flash } from "./flash.js";
import { arrived, keepAll, keepNow } from "./draft.js";

const PAUSES = [1000, 2000, 4000, 8000, 15000];
const attempts = new WeakMap();

const formOf = (target) => target.closest?.("form");

function configure(event) {
  event.detail.headers["X-Loa-Token"] = token();
  // Sent again, the same act carries the same key: the server does it once.
  if (event.detail.verb !== "get") {
    const bearer = formOf(event.detail.elt) ?? event.detail.elt;
    bearer.dataset.onceKey ??= crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    event.detail.headers["Idempotency-Key"] = bearer.dataset.onceKey;
  }
}

function settled(target) {
  const bearer = formOf(target) ?? target;
  delete bearer.dataset.onceKey;
  if (attempts.has(bearer)) {
    attempts.delete(bearer);
    flash({ text: say("sent"), key: "send" });
  }
}

/** The net broke: try again, ever slower, and say so. */
function retry(event) {
  const { elt, requestConfig } = event.detail;
  const bearer = formOf(elt) ?? elt;
  keepNow(formOf(elt));
  const n = (attempts.get(bearer) ?? 1) + 1;
  attempts.set(bearer, n);
  if (n > PAUSES.length + 1) {
    attempts.delete(bearer);
    flash({ text: say("failed"), tone: "offline", key: "send", stay: Infinity });
    return;
  }
  flash({ text: say("retrying", { n }), tone: "offline", key: "send", stay: Infinity });
  const again = () => {
    if (!elt.isConnected || !window.htmx) return;
    // What becomes of it is told by the same events again.
    window.htmx.ajax(requestConfig.verb, requestConfig.path, { source: elt, target: requestConfig.target, event: requestConfig.triggeringEvent })?.catch(() => {});
  };
  setTimeout(again, PAUSES[n - 2]);
}

/** The session ended: keep what was typed, and lead to the door and back. */
function expired(event) {
  keepNow(formOf(event.detail.elt));
  keepAll();
  const note = flash({ text: say("expired"), tone: "lock", key: "session", stay: Infinity });
  const door = element("a", "btn btn-small", say("login"));
  door.href = `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
  note?.insertBefore(door, note.lastElementChild);
}

function refused(event) {
  const status = event.detail.xhr.status;
  // A gateway that gave up does not know whether the act was done: only then the key stays.
  if (status !== 502 && status !== 504) delete (formOf(event.detail.elt) ?? event.detail.elt).dataset.onceKey;
  if (status === 401) return expired(event);
  keepNow(formOf(event.detail.elt));
  const said = status === 409 ? "conflict" : status === 403 || status === 404 || status === 410 ? "refused" : "failed";
  flash({ text: event.detail.xhr.getResponseHeader("X-Loa-Sentence") ? decodeURIComponent(event.detail.xhr.getResponseHeader("X-Loa-Sentence")) : say(said), tone: "warning", key: "send", stay: Infinity });
}

/** A form that comes back with errors (422) is shown like any other answer. */
function beforeSwap(event) {
  if (event.detail.xhr.status === 422 || event.detail.xhr.status === 409 && event.detail.xhr.responseText.includes("data-conflict")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
}

function afterRequest(event) {
  if (event.detail.xhr.status === 422) delete (formOf(event.detail.elt) ?? event.detail.elt).dataset.onceKey;
  if (!event.detail.successful || event.detail.xhr.status === 422) return;
  settled(event.detail.elt);
  arrived(formOf(event.detail.elt));
}

/** The first field with an error gets the focus. */
function afterSettle(event) {
  const wrong = event.detail.elt.querySelector?.("[aria-invalid=true]");
  wrong?.focus();
}

/** A plain form is sent once, however often it is pressed. */
function onceOnly(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("hx-post")) return;
  keepNow(form);
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
  addEventListener("pageshow", () => {
    delete form.dataset.sent;
    event.submitter?.removeAttribute("aria-busy");
  }, { once: true });
}

export function start() {
  const on = (name, act) => document.body.addEventListener(name, act);
  on("htmx:configRequest", configure);
  on("htmx:sendError", retry);
  on("htmx:timeout", retry);
  on("htmx:responseError", refused);
  on("htmx:beforeSwap", beforeSwap);
  on("htmx:afterRequest", afterRequest);
  on("htmx:afterSettle", afterSettle);
  document.addEventListener("submit", onceOnly);
  addEventListener("offline", () => flash({ text: say("offline"), tone: "offline", key: "net", stay: Infinity }));
  addEventListener("online", () => flash({ text: say("online"), key: "net" }));
}
