/**
 * The language of plans for administrative reform: out come the phrases such papers are made of.
 */
@NullMarked
package vn.loa.compiler.language;

import org.jspecify.annotations.NullMarked;
