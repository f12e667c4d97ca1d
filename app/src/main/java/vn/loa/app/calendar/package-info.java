/** Corrections of days and hours in, the working calendar and the day that it is out. */
@ApplicationModule(allowedDependencies = {"shell", "journal", "body", "identity"})
@NullMarked
package vn.loa.app.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
