package vn.loa.house.broken.late;

import vn.loa.house.broken.early.Early;

/** Comes after early, and early comes after it. */
public record Late(Early early) {}
