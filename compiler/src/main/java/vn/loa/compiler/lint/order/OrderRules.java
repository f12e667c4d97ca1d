package vn.loa.compiler.lint.order;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class OrderRules {

  public static final List<Rule> ALL =
      List.of(
          new PartsWithoutGap(),
          new PartsOnce(),
          new ItemsFromOne(),
          new SubItemsInOrder(),
          new PointsInAlphabet(),
          new PointsInOrder(),
          new HeadingsAgree());

  private OrderRules() {}
}
