/** Files come in, texts come out: with real files, a real reading process and a real database. */
@NullMarked
package vn.loa.app.document;

import org.jspecify.annotations.NullMarked;
