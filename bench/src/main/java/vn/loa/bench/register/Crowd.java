package vn.loa.bench.register;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Many people who look at the register at the same time, each thinking between two pages. */
final class Crowd {

  private static final Pattern DUTY = Pattern.compile("href=\"(/register/[0-9a-f-]{36})[\"#]");
  private static final List<String> FILTERS =
      List.of(
          "",
          "",
          "",
          "?kind=publish",
          "?rhythm=week",
          "?topic=feedback",
          "?channel=zalo",
          "?q=bang+ron+cho",
          "?q=duong+day+nong",
          "?when=2026-Q4&kind=report");

  /** A person with a session. */
  record Visitor(String token, long body, boolean planner) {}

  /** An answer. */
  private record Seen(String page, double millis) {}

  private final String address;
  private final Duration think;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
  private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile boolean counting;
  private volatile boolean over;

  Crowd(String address, Duration think) {
    this.address = address;
    this.think = think;
  }

  /** What came of it: times by page, in milliseconds and in order. */
  record Times(Map<String, List<Double>> byPage, int failures, double seconds) {}

  Times look(List<Visitor> visitors, Duration warm, Duration measured) throws InterruptedException {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < visitors.size(); i++) {
        var visitor = visitors.get(i);
        var dice = new Random(i);
        all.submit(() -> visit(visitor, dice));
      }
      Thread.sleep(warm);
      seen.clear();
      failures.set(0);
      counting = true;
      long start = System.nanoTime();
      Thread.sleep(measured);
      counting = false;
      double seconds = (System.nanoTime() - start) / 1e9;
      over = true;
      return new Times(sorted(), failures.get(), seconds);
    }
  }

  private Map<String, List<Double>> sorted() {
    var byPage = new TreeMap<String, List<Double>>();
    for (var one : seen)
      byPage.computeIfAbsent(one.page(), p -> new ArrayList<>()).add(one.millis());
    byPage.values().forEach(list -> list.sort(null));
    return byPage;
  }

  private Void visit(Visitor visitor, Random dice) throws InterruptedException {
    String duty = "";
    pause(dice);
    while (!over) {
      int chance = dice.nextInt(100);
      String page = chance < 40 ? "list" : chance < 65 ? "body" : chance < 85 ? "calendar" : "duty";
      if (page.equals("duty") && duty.isEmpty()) page = "list";
      String path =
          switch (page) {
            case "list" -> "/register" + FILTERS.get(dice.nextInt(FILTERS.size()));
            case "body" -> "/bodies/" + visitor.body() + "/register";
            case "calendar" -> "/register/calendar" + (visitor.planner() ? "?side=issued" : "");
            default -> duty;
          };
      String answer = ask(visitor, page, path);
      if (page.equals("list")) {
        var found = DUTY.matcher(answer);
        if (found.find()) duty = found.group(1);
      }
      pause(dice);
    }
    return null;
  }

  private String ask(Visitor visitor, String page, String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Cookie", "loa-session=" + visitor.token())
            .timeout(Duration.ofSeconds(60))
            .build();
    long start = System.nanoTime();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      double millis = (System.nanoTime() - start) / 1e6;
      if (answer.statusCode() != 200) failures.incrementAndGet();
      else if (counting) seen.add(new Seen(page, millis));
      return answer.body();
    } catch (IOException broken) {
      failures.incrementAndGet();
      return "";
    }
  }

  private void pause(Random dice) throws InterruptedException {
    if (think.isZero()) return;
    Thread.sleep(think.toMillis() / 2 + dice.nextLong(think.toMillis()));
  }
}
