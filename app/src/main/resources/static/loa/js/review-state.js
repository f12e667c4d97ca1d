// What stands on the page of a review, for the scripts that belong to it.

import { say as shellSay } from "./spoken.js";

export const root = document.getElementById("review");
export const list = document.getElementById("review-cards");
export const plan = root.dataset.review;
const words = new Map([...document.getElementById("plan-spoken").content.querySelectorAll("[data-word]")].map((p) => [p.dataset.word, p.textContent]));
export const say = (key, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words.get(key) ?? shellSay(key));

export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const standing = () => document.getElementById("review-standing");
export const last = () => Number(standing().dataset.last);
export const cards = () => [...list.querySelectorAll("[data-card]")];
export const cardOf = (key) => cards().find((one) => one.dataset.card === key);
export const current = () => list.querySelector(".is-current[data-card]");
export const visible = () => cards().filter((one) => one.offsetParent !== null);
export const mayDecide = () => Boolean(root.querySelector('[data-act="undo"]'));

export const workOf = (key) => cardOf(key)?.querySelector(".review-work");

/** How many decisions wait to be sent. */
export const waiting = { count: 0 };
