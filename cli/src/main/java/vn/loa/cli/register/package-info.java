/** The duties of a plan in the order in which people ask for them: by who owes them. */
@NullMarked
package vn.loa.cli.register;

import org.jspecify.annotations.NullMarked;
