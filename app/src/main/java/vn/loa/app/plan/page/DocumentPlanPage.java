package vn.loa.app.plan.page;

import vn.loa.app.shell.Page;

/**
 * What became of a document as a plan.
 *
 * @param title of the plan, empty where none came yet
 * @param href of the plan
 */
public record DocumentPlanPage(Page page, long document, String title, String href) {}
