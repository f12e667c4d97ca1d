/**
 * Documents in, plan versions out: compiled, corrected card by card, approved by a second person;
 * their obligations keep their identity from version to version.
 */
@ApplicationModule(
    allowedDependencies = {"shell", "journal", "calendar", "body", "identity", "document"})
@NullMarked
package vn.loa.app.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
