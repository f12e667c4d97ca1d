package vn.loa.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where one stands in a long list.
 *
 * @param at the page, from 1
 * @param size rows on a page
 * @param total rows in all
 * @param base address to which the number of a page is appended: {@code /so?nam=2026&trang=}
 */
public record Pager(int at, int size, long total, String base) {

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public long from() {
    return total == 0 ? 0 : (at - 1L) * size + 1;
  }

  public long to() {
    return Math.min(total, (long) at * size);
  }

  public String href(int page) {
    return base + page;
  }

  /** First, last and two around; 0 stands for a gap. */
  public List<Integer> steps() {
    var shown =
        IntStream.rangeClosed(1, last())
            .filter(n -> n == 1 || n == last() || Math.abs(n - at) <= 1)
            .boxed()
            .toList();
    var steps = new ArrayList<Integer>();
    int before = 0;
    for (int n : shown) {
      if (n - before == 2) steps.add(n - 1);
      else if (n - before > 2) steps.add(0);
      steps.add(n);
      before = n;
    }
    return List.copyOf(steps);
  }
}
