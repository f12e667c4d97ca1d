/**
 * Approved plan versions in; out comes what every body owes, when and why: obligations in force,
 * their expected instances, lists, calendars and feeds.
 */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "journal",
      "calendar",
      "body",
      "identity",
      "plan",
      "plan :: said"
    })
@NullMarked
package vn.loa.app.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
