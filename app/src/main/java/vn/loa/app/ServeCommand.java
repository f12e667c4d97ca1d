package vn.loa.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code loa serve}: the server for daily work. */
@Command(name = "serve", description = "Chạy máy chủ (run the server)")
final class ServeCommand implements Callable<Integer> {

  @Mixin final Serving serving = new Serving();

  @Mixin final GivenDatabase given = new GivenDatabase();

  @Override
  public Integer call() throws Exception {
    var folder = serving.folder("data");
    if (given.url == null) return new Server(serving, folder).onOwnDatabase();
    return new Server(serving, folder).on(given.url, given.user, given.password());
  }
}
