/** What duties, faults and comparisons say, in the language of a page. */
@NamedInterface("said")
@NullMarked
package vn.loa.app.plan.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
