package vn.loa.app.design;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import vn.loa.app.shell.Notice;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.Setting;
import vn.loa.app.shell.Theme;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Viewer;
import vn.loa.app.shell.Words;

/** Shows the living page over HTTP as the server does: compressed, and under its content policy. */
final class Showroom implements AutoCloseable {

  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.loa.jte");
  private final HttpServer server;

  Showroom() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = body(path, exchange);
    exchange.getResponseHeaders().set("Content-Type", type(path));
    exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
    if (!path.endsWith(".woff2")) {
      body = compressed(body);
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private byte[] body(String path, HttpExchange exchange) throws IOException {
    if (path.startsWith("/loa/")) return resource("/static" + path);
    if (path.startsWith("/webjars/")) return resource("/META-INF/resources" + path);
    if (path.equals("/form")) return form().getBytes(StandardCharsets.UTF_8);
    if (!path.equals("/design")) return new byte[] {'-'};
    boolean english = Objects.toString(exchange.getRequestURI().getQuery(), "").contains("lang=en");
    String cookies = Objects.toString(exchange.getRequestHeaders().getFirst("Cookie"), "");
    return show(english ? "en" : "vi", cookies).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = Showroom.class.getResourceAsStream(name)) {
      if (stream == null) throw new IllegalArgumentException("no " + name);
      return stream.readAllBytes();
    }
  }

  /** The page as a person sees who remembered a theme and a width of the rail. */
  String show(String language, String cookies) {
    var out = new StringOutput();
    templates.render("design/page.jte", page(language, cookies), out);
    return out.toString();
  }

  /** A page with a form for htmx and a plain one. */
  private String form() {
    Content content =
        to ->
            to.writeContent(
                """
                <h1>Biểu mẫu</h1>
                <form hx-post="/save" hx-target="#answer" data-draft="form">
                <label for="note">Ghi chú</label><input id="note" name="note"><button id="send">Lưu</button></form>
                <form action="/plain" method="post"><button id="plain">Gửi</button></form>
                <p id="answer"></p>
                """);
    var out = new StringOutput();
    templates.render("shell/layout.jte", Map.of("page", page("vi", ""), "content", content), out);
    return out.toString();
  }

  private static Page page(String language, String cookies) {
    var words = Words.load(language, List.of("shell", "design"));
    var theme = cookies.contains("loa-theme=dark") ? Theme.DARK : Theme.AUTO;
    var setting =
        new Setting(
            theme,
            cookies.contains("loa-rail=narrow"),
            "token",
            List.of(
                new Place("/work", "inbox", "Việc của tôi", 'v', 3, 0),
                new Place("/register", "register", "Sổ nghĩa vụ", 's', 0, 1),
                new Place("/plans", "plan", "Kế hoạch", 'k', 2, 100),
                new Place("/design", "seal", words.of("design.place"), 't', 0, 299)),
            List.of(Notice.of(Tone.DUE, "Tạm dừng nhận tệp vì đĩa gần đầy, vẫn nhận chữ.")));
    var viewer =
        new Viewer("Trần Thị Hồng Ngọc", "Sở Nội vụ tỉnh Hòa Giang", "Chuyên viên", "HN", true);
    return new Page(words.of("design.title"), "/design", viewer, words, setting);
  }

  private static byte[] compressed(byte[] plain) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "text/html; charset=utf-8";
    };
  }
}
