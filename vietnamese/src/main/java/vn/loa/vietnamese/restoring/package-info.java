/**
 * Damaged letters made whole: in goes a text whose accents or letters were lost by a scanner, an
 * old font or a careless copy, and the language it is written in; out comes a reading for each
 * word, and how sure it is. A healthy text comes back as it was.
 */
@NullMarked
package vn.loa.vietnamese.restoring;

import org.jspecify.annotations.NullMarked;
