package vn.loa.compiler.diagnostic;

import java.util.List;

/**
 * A diagnostic with what may be done about it.
 *
 * @param corrections changes that belong together; empty where a person must decide
 */
public record Finding(Diagnostic diagnostic, List<Correction> corrections) {

  public Finding {
    corrections = List.copyOf(corrections);
  }

  /** A finding for a person. */
  public static Finding of(Diagnostic diagnostic) {
    return new Finding(diagnostic, List.of());
  }
}
