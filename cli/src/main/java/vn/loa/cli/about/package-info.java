/** What Loa says of itself: help, version, the schema of its JSON, completion for shells. */
@NullMarked
package vn.loa.cli.about;

import org.jspecify.annotations.NullMarked;
