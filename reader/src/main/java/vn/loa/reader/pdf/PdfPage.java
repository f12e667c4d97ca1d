package vn.loa.reader.pdf;

import vn.loa.reader.layout.Sheet;

/** A page as the file itself describes it. */
public record PdfPage(Sheet sheet, PageState state) {}
