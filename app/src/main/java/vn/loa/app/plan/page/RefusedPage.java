package vn.loa.app.plan.page;

import vn.loa.app.shell.Page;

/** Why something is not done, in a sentence. */
public record RefusedPage(Page page, String sentence) {}
