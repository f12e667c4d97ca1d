/** The loa command: arguments go in, pages of text, JSON or HTML come out. */
@NullMarked
package vn.loa.cli;

import org.jspecify.annotations.NullMarked;
