package vn.loa.cli.call;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Remembers that writing failed, which a {@code PrintWriter} keeps to itself. A reader that has
 * seen enough, as {@code head} does, is no failure.
 */
public final class WatchedOutput extends OutputStream {

  private final OutputStream to;
  private boolean failed;
  private boolean closed;

  public WatchedOutput(OutputStream to) {
    this.to = to;
  }

  /** Whether something that was written did not arrive, although somebody wanted it. */
  public boolean failed() {
    return failed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed) return;
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      closed = true;
      String why = String.valueOf(e.getMessage());
      failed = !why.contains("Broken pipe") && !why.contains("EPIPE");
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closed) to.flush();
  }
}
