/**
 * The living page of the design system: in comes a viewer, out comes every component in every
 * state.
 */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package vn.loa.app.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
