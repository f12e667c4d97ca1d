/**
 * One call of the command: its surroundings, how it ends, and what it says when something is wrong.
 */
@NullMarked
package vn.loa.cli.call;

import org.jspecify.annotations.NullMarked;
