package vn.loa.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;
import vn.loa.app.register.Approvals.Given;

class ApiTest {

  /** Two roots of one name are refused. */
  private static final AtomicInteger FOUNDED = new AtomicInteger();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TestLoa loa = TestLoa.get();
  private final String name = "UBND tỉnh Mưa Nguồn " + FOUNDED.incrementAndGet();
  private final TestProvince province =
      TestProvince.found(
          loa,
          LocalDate.of(2020, 1, 1),
          name
              + """

                  UBND xã Bến Sậy
                  UBND xã Núi Xanh
                """);
  private final long top = province.id(name);
  private final long reed = province.id("UBND xã Bến Sậy");
  private final long green = province.id("UBND xã Núi Xanh");
  private final Visitor planner = Visitor.of(loa, "Lê Minh Tâm", top, "PLANNER");
  private final Visitor clerk = Visitor.of(loa, "Vũ Thị Hoa", reed, "CONTRIBUTOR");
  private final Given articles = Given.of(Duties.articles(5), reed, green);
  private final Given bulletin = Given.of(Duties.bulletin(), green);

  ApiTest() {
    var signed = LocalDate.of(2026, 1, 12);
    var version =
        new Approvals(loa, top)
            .first("71", signed, List.of(articles, bulletin, Given.of(Duties.report(), reed)));
    assertThat(version.planId()).isPositive();
  }

  /** What the description says of a route's answers. */
  private JsonNode described() throws Exception {
    return JSON.readTree(planner.get("/api/v1/openapi.json").body());
  }

  private JsonNode checked(Visitor visitor, String route, String path, int status)
      throws Exception {
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    var description = described();
    var content =
        description.at("/paths").get(route).at("/get/responses").get("" + status).get("content");
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    var schema = content.get(type);
    assertThat(schema).as("%s says nothing of %s", route, type).isNotNull();
    String reference = schema.at("/schema/$ref").asString();
    String whole =
        "{\"$ref\": \"%s\", \"components\": %s}"
            .formatted(reference, description.get("components"));
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole, InputFormat.JSON)
            .validate(answer.body(), InputFormat.JSON);
    assertThat(errors).as(path + "\n" + answer.body()).isEmpty();
    return JSON.readTree(answer.body());
  }

  @Test
  @DisplayName("Every answer of the interface is as its description says")
  void describedAnswers() throws Exception {
    String list = "/api/v1/obligations";
    var all = checked(planner, list, list + "?when=2026", 200);
    assertThat(all.get("items")).hasSize(3);
    assertThat(all.at("/items/0/quota/minimum").asInt()).isEqualTo(5);
    checked(planner, list, list + "?when=2026&kind=publish&rhythm=month&q=tin%20bai", 200);
    checked(planner, "/api/v1/obligations/{uuid}", list + "/" + articles.uuid(), 200);
    String owed = "/api/v1/bodies/{id}/obligations";
    var mine = checked(clerk, owed, "/api/v1/bodies/" + reed + "/obligations?day=2026-05-06", 200);
    assertThat(mine.get("items")).hasSize(2);
    String instances = "/api/v1/bodies/{id}/instances";
    var may =
        checked(
            clerk,
            instances,
            "/api/v1/bodies/" + reed + "/instances?from=2026-05-01&to=2026-05-31",
            200);
    assertThat(may.get("items")).isNotEmpty();
    checked(planner, "/api/v1/plans", "/api/v1/plans?limit=1", 200);
  }

  @Test
  @DisplayName("Cursors walk through all of a list, each row once")
  void cursors() throws Exception {
    String route = "/api/v1/obligations";
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      var page = checked(planner, route, route + "?when=2026&limit=2&cursor=" + cursor, 200);
      page.get("items").forEach(item -> seen.add(item.get("id").asString()));
      cursor = page.get("next").isNull() ? "" : page.get("next").asString();
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Programs see what their people see: others' duties are unknown, not forbidden")
  void scope() throws Exception {
    var mine = checked(clerk, "/api/v1/obligations", "/api/v1/obligations?when=2026", 200);
    assertThat(mine.toString()).doesNotContain(bulletin.uuid().toString());
    checked(clerk, "/api/v1/obligations/{uuid}", "/api/v1/obligations/" + bulletin.uuid(), 404);
    checked(clerk, "/api/v1/obligations/{uuid}", "/api/v1/obligations/xyz", 404);
    String owed = "/api/v1/bodies/{id}/obligations";
    checked(clerk, owed, "/api/v1/bodies/" + green + "/obligations", 404);
    checked(clerk, "/api/v1/plans/{id}", "/api/v1/plans/1", 404);
    try (var stranger = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(URI.create(loa.address() + "/api/v1/obligations")).build();
      assertThat(stranger.send(asked, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("What cannot be read is refused with a code and a sentence, never guessed")
  void badInput() throws Exception {
    String route = "/api/v1/obligations";
    for (String query : List.of("?limit=0", "?limit=9999", "?cursor=x", "?lmit=3", "?limit=-1")) {
      var problem = checked(planner, route, route + query, 400);
      assertThat(problem.get("code").asString()).matches(Pattern.compile("[a-z-]+"));
      assertThat(problem.get("detail").asString()).contains("openapi.json");
    }
    String instances = "/api/v1/bodies/{id}/instances";
    String path = "/api/v1/bodies/" + top + "/instances";
    checked(planner, instances, path + "?from=31/02/2026", 400);
    checked(planner, instances, path + "?from=2026-01-01&to=2030-01-01", 400);
  }
}
