package vn.loa.cli.call;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An output whose reader may go away, as {@code head} does: what comes after that is thrown away in
 * silence. Every other fault is passed on.
 */
public final class Sink extends OutputStream {

  private final OutputStream to;
  private boolean left;

  public Sink(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (left) return;
    try {
      to.write(bytes, from, length);
    } catch (IOException failed) {
      if (!"Broken pipe".equals(failed.getMessage())) throw failed;
      left = true;
    }
  }

  @Override
  public void flush() throws IOException {
    if (!left) to.flush();
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
