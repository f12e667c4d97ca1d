package vn.loa.cli.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.Fixed;
import vn.loa.vietnamese.SourceText;

/**
 * One text that was checked.
 *
 * @param shown the file's name in the call
 * @param findings what is shown, in the order of the text
 * @param fixed the corrected text; null where none was asked for
 */
record Checked(String shown, SourceText source, List<Finding> findings, @Nullable Fixed fixed) {

  Checked {
    findings = List.copyOf(findings);
  }

  int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.diagnostic().severity() == severity).count();
  }
}
