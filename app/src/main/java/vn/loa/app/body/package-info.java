/** Dated facts about bodies in, the tree as it was or is out, and who may see whom. */
@ApplicationModule(allowedDependencies = {"shell", "journal"})
@NullMarked
package vn.loa.app.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
