package vn.loa.bench.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.loa.bench.print.Manuscript.Paragraph;
import vn.loa.bench.print.Manuscript.Sides;
import vn.loa.bench.print.Manuscript.Table;

/** Prints a manuscript with LibreOffice: justified text, drawn tables, a head in two columns. */
final class Office {

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private static final String STYLE =
      "@page{size:A4;margin:2cm 1.5cm 2cm 3cm} body{font-family:Tinos;font-size:14pt}"
          + "p{text-align:justify;text-indent:1.27cm;margin:6pt 0}"
          + "td p{text-indent:0;text-align:left;margin:0;font-size:12pt}"
          + "td.side p{text-align:center}";

  private Office() {}

  /** The pages of a plan; the test is skipped where LibreOffice is not installed. */
  static byte[] print(String text, Path folder) throws IOException {
    assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed (libreoffice-writer)");
    Files.writeString(folder.resolve("plan.html"), html(Manuscript.of(text)));
    var command =
        List.of(
            PROGRAM.toString(),
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--infilter=HTML (StarWriter)",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "plan.html");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return Files.readAllBytes(folder.resolve("plan.pdf"));
  }

  private static String html(Manuscript manuscript) {
    var out = new StringBuilder("<html><head><meta charset=utf-8><style>" + STYLE);
    out.append("</style></head><body>");
    for (var item : manuscript.items()) {
      switch (item) {
        case Paragraph p -> out.append(paragraph(p.text()));
        case Sides s ->
            out.append("<table width=100% border=0><tr><td class=side width=42%>")
                .append(paragraphs(s.left()))
                .append("</td><td class=side>")
                .append(paragraphs(s.right()))
                .append("</td></tr></table>");
        case Table t -> table(t, out);
      }
    }
    return out.append("</body></html>").toString();
  }

  private static void table(Table table, StringBuilder out) {
    out.append("<table border=1 cellspacing=0 style='border-collapse:collapse'>");
    boolean head = true;
    for (var row : table.rows()) {
      out.append(head ? "<thead><tr>" : "<tr>");
      for (var cell : row)
        out.append("<td style='border:1px solid black'>").append(paragraph(cell)).append("</td>");
      out.append(head ? "</tr></thead>" : "</tr>");
      head = false;
    }
    out.append("</table>");
  }

  private static String paragraphs(List<String> texts) {
    var out = new StringBuilder();
    for (var text : texts) out.append(paragraph(text));
    return out.toString();
  }

  private static String paragraph(String text) {
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n";
  }
}
