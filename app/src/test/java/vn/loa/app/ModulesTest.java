package vn.loa.app;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  @DisplayName("A module imports what its package allows, and reaches into no other")
  void importsAreAllowed() {
    ApplicationModules.of(Loa.class).verify();
  }
}
