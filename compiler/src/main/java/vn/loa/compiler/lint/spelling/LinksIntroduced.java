package vn.loa.compiler.lint.spelling;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Span;

/** A network address alone on a line was left behind by copying. */
record LinksIntroduced() implements Rule {

  private static final Pattern ALONE =
      Pattern.compile("(?m)^[ \\t]*((?:https?://|www\\.)\\S+)[ \\t]*$");

  private static final int NEAR = 40;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var matcher = ALONE.matcher(draft.text());
    while (matcher.find()) {
      String before =
          draft
              .text()
              .substring(Math.max(0, matcher.start() - NEAR), matcher.start())
              .stripTrailing();
      if (before.endsWith(":") || before.endsWith("địa chỉ")) continue;
      var span = new Span(matcher.start(1), matcher.end(1));
      found.accept(Finding.of(new Diagnostic(code(), span, Map.of("text", matcher.group(1)))));
    }
  }

  @Override
  public Code code() {
    return Code.LINK_PRINTED;
  }

  @Override
  public String example() {
    return """
        - Đăng bài về hộp thư góp ý của phường.
        www.hop-thu-gop-y
        - Mở lớp tập huấn.
        """;
  }

  @Override
  public String counterexample() {
    return """
        - Đăng bài về hộp thư góp ý của phường tại địa chỉ:
        www.hop-thu-gop-y
        - Mở lớp tập huấn.
        """;
  }
}
