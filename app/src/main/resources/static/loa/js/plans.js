// Documents on their way to plans: as soon as one is read, its review opens; several at once lead to the list.

const EVERY = 700;
const waiting = new Set();
let brought = 0;

async function ask(document) {
  try {
    const answer = await fetch(`/plans/arrivals/${document}`, { headers: { "HX-Request": "true" } });
    if (answer.status === 204) return;
    waiting.delete(document);
    if (waiting.size > 0) return;
    const next = answer.headers.get("HX-Redirect");
    // Of several nobody knows which one is meant.
    location.assign(answer.ok && next && brought === 1 ? next : "/plans");
  } catch {
    // asked again
  }
}

document.querySelectorAll("[data-arrival]").forEach((row) => waiting.add(row.dataset.arrival));
document.addEventListener("loa:dropped", (event) => {
  brought++;
  const id = event.detail.answer.trim();
  if (/^\d+$/.test(id)) waiting.add(id);
});
setInterval(() => !document.hidden && waiting.forEach(ask), EVERY);
