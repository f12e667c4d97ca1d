package vn.loa.app.document;

import vn.loa.app.shell.Page;

/**
 * What stands in the line of a file after it was sent.
 *
 * @param id of the document, 0 where there is none
 * @param same whether the bytes were there already
 */
public record AnswerPage(Page page, String sentence, long id, boolean same) {}
