/** Seeds of the other modules in, a demonstration that is ready, and the day that it plays on. */
@ApplicationModule(allowedDependencies = {"shell", "calendar"})
@NullMarked
package vn.loa.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
