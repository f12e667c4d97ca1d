package vn.loa.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file that lost its end a new list of its pages, where their descriptions are still there.
 */
final class Salvage {

  private static final Pattern OBJECT = Pattern.compile("(\\d{1,8})\\s+(\\d{1,5})\\s+obj\\b");
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");

  /** A page's description is no longer. */
  private static final int LONGEST = 4000;

  private static final int MOST_PAGES = 400;

  private Salvage() {}

  /** The file with a list of pages at its end, or null where no page is left. */
  static byte @Nullable [] mended(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    var pages = new ArrayList<String>();
    int highest = 0;
    var objects = OBJECT.matcher(text);
    int from = -1;
    String name = "";
    while (true) {
      boolean found = objects.find();
      int to = found ? objects.start() : text.length();
      if (from >= 0 && isPage(text, from, to) && pages.size() < MOST_PAGES) pages.add(name);
      if (!found) break;
      from = objects.end();
      name = objects.group(1) + " " + objects.group(2) + " R";
      highest = Math.max(highest, Integer.parseInt(objects.group(1)));
    }
    return pages.isEmpty() ? null : withList(file, pages, highest + 1);
  }

  private static boolean isPage(String text, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    int stream = text.indexOf("stream", from);
    if (stream >= 0 && stream < end) end = stream;
    return PAGE.matcher(text).region(from, end).find();
  }

  private static byte[] withList(byte[] file, List<String> pages, int free) {
    String list =
        "\nendstream\nendobj\n%d 0 obj\n<</Type/Pages/Count %d/Kids[%s]>>\nendobj\n"
            .formatted(free, pages.size(), String.join(" ", pages));
    String catalog = "%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n".formatted(free + 1, free);
    String trailer =
        "trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n".formatted(free + 2, free + 1);
    var out = new ByteArrayOutputStream(file.length + list.length() + 200);
    out.writeBytes(file);
    out.writeBytes((list + catalog + trailer).getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
