package vn.loa.reader.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads scanned pages, several side by side.
 *
 * @param threads pages at a time; each holds at most two pictures of a page
 */
public record ScanReader(Programs programs, int threads) {

  /**
   * Reads some pages of a file.
   *
   * @param numbers which ones: after a break, those that are not there yet
   * @param listener is told each page as soon as it is done, one at a time, in no order; the pages
   *     told are the progress
   * @throws InterruptedException where this thread is asked to stop; pages told until then are
   *     whole, and no program stays behind
   */
  public void read(PageImages images, List<Integer> numbers, Consumer<ScannedPage> listener)
      throws InterruptedException {
    var waiting = new ConcurrentLinkedQueue<>(numbers);
    var readers = new ArrayList<Thread>();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var told = new Object();
    for (int i = 0; i < Math.min(threads, numbers.size()); i++) {
      var thread =
          Thread.ofPlatform()
              .name("scan-" + i)
              .uncaughtExceptionHandler(
                  (failed, failure) -> {
                    waiting.clear();
                    failures.add(failure);
                  })
              .start(
                  () -> {
                    for (var number = waiting.poll(); number != null; number = waiting.poll()) {
                      var page = page(images, number);
                      if (page == null) return;
                      synchronized (told) {
                        listener.accept(page);
                      }
                    }
                  });
      readers.add(thread);
    }
    try {
      for (var reader : readers) reader.join();
    } catch (InterruptedException stop) {
      waiting.clear();
      readers.forEach(Thread::interrupt);
      for (var reader : readers) reader.join();
      throw stop;
    }
    var failure = failures.peek();
    if (failure != null) throw new IllegalStateException("a page's reader failed", failure);
  }

  private @Nullable ScannedPage page(PageImages images, int number) {
    try {
      return switch (images.page(number)) {
        case Hidden hidden -> new ScannedPage.Lost(number, hidden.trouble());
        case Shown shown -> new PageReading(Eye.with(programs)).read(shown);
      };
    } catch (InterruptedException stop) {
      return null;
    }
  }
}
