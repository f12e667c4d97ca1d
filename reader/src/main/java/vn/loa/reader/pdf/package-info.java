/**
 * A PDF file goes in; out come the words and rulings of its pages and whether its letters can be
 * trusted. Scripts, actions, forms and embedded files are never looked at.
 */
@NullMarked
package vn.loa.reader.pdf;

import org.jspecify.annotations.NullMarked;
