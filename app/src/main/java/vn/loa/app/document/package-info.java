/** Files come in and are kept unaltered; out come their text, their pages, or why there is none. */
@ApplicationModule(allowedDependencies = {"shell", "journal", "calendar", "body", "identity"})
@NullMarked
package vn.loa.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
