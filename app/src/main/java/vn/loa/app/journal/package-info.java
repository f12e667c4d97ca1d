/** Acts in, a chained journal out that a separate tool verifies. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package vn.loa.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
