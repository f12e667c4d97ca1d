/** Files in and out: which files a call means, the text in them, and where results go. */
@NullMarked
package vn.loa.cli.intake;

import org.jspecify.annotations.NullMarked;
