/** People and their mandates in, who may do what out. */
@ApplicationModule(allowedDependencies = {"shell", "journal", "body"})
@NullMarked
package vn.loa.app.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
