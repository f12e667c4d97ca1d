package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.cli.call.Terminal;

class FaultTest {

  /** Stands for a mistake of ours: no stream may throw this. */
  private static final class Mistake extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("a mistake");
    }
  }

  private static Invocation call(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(new Mistake(), new PrintWriter(out), new PrintWriter(err), Map.of(), false);
    int exit = Loa.run(terminal, args);
    terminal.flush();
    return new Invocation(exit, out.toString(), err.toString());
  }

  @Test
  @DisplayName("a mistake of ours is one sentence with a case number; other files are still done")
  void number() {
    var call = call("compile", "--format", "json", "-", Invocation.sample("city-2023/plan.txt"));
    assertThat(call.exit()).isEqualTo(70);
    assertThat(call.err())
        .containsPattern("stdin: Loa gặp lỗi của chính mình, mã L-[0-9A-F]{6}\\.")
        .doesNotContain("\tat ");
    assertThat(call.out()).startsWith("{\"schema\"");
  }

  @Test
  @DisplayName("the same mistake has the same number, and --debug shows the trace")
  void trace() {
    var first = call("compile", "-");
    var second = call("compile", "-", "--debug");
    assertThat(second.err()).startsWith(first.err()).contains("IllegalStateException", "\tat ");
  }
}
