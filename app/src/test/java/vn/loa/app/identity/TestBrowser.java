package vn.loa.app.identity;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.app.TestLoa;

/** A browser that keeps cookies and sends the token of the page; follows nothing. */
final class TestBrowser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String address = TestLoa.get().address();

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Loads a page for its token first, as people do. */
  HttpResponse<String> post(String from, String path, Map<String, String> fields) {
    var token = TOKEN.matcher(get(from).body());
    String csrf = token.find() ? token.group(1) : "";
    return send(request(path).POST(TestPerson.form(fields, csrf)));
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return post("/me", path, fields);
  }

  HttpResponse<String> signIn(String login, String password) {
    return post("/sign-in", "/sign-in", Map.of("login", login, "password", password));
  }

  HttpResponse<String> start(String login, String code, String password, String again) {
    var fields = Map.of("login", login, "code", code, "password", password, "again", again);
    return post("/start", "/start", fields);
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  void set(String name, String value) {
    cookies.put(name, value);
  }

  HttpRequest.Builder request(String path) {
    String held =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded");
    return held.isEmpty() ? request : request.header("Cookie", held);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    var answer = TestPerson.send(request.build());
    for (String line : answer.headers().allValues("Set-Cookie")) {
      for (var cookie : HttpCookie.parse(line)) {
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie.getValue());
      }
    }
    return answer;
  }
}
