/** Classes that break the rules, so that the guards are seen to notice. */
@NullMarked
package vn.loa.house.broken.early;

import org.jspecify.annotations.NullMarked;
