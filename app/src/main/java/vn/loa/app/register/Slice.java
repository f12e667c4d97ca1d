package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of the register.
 *
 * @param next where it goes on, null at the end
 */
public record Slice(List<RegisteredObligation> rows, @Nullable Cursor next) {

  public Slice {
    rows = List.copyOf(rows);
  }
}
