package vn.loa.compiler.lint.form;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class FormRules {

  public static final List<Rule> ALL =
      List.of(
          new HeadComplete(),
          new MottoAsPrescribed(),
          new OwnDateForm(),
          new TypeAsTitled(),
          new LegalBasisSigns(),
          new EndsWithMark(),
          new SignedInOrder(),
          new RecipientsInForm());

  private FormRules() {}
}
