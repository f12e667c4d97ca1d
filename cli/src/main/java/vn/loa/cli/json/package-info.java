/** A compiled plan goes in, the public JSON ({@code loa.plan/1}) comes out. */
@NullMarked
package vn.loa.cli.json;

import org.jspecify.annotations.NullMarked;
