/** Classes that break the rules, so that the guards are seen to notice. */
@NullMarked
package vn.loa.house.broken.late;

import org.jspecify.annotations.NullMarked;
