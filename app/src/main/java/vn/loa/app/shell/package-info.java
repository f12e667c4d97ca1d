/**
 * What stands around every page: a module hands in a title and its content, out comes the page with
 * frame, navigation, words and the components of the design system.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.loa.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
