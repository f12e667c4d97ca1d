package vn.loa.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;
import vn.loa.app.body.TestReform;
import vn.loa.app.register.Approvals.Given;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.Unit;

class RegisterPagesTest {

  /** Two roots of one name are refused. */
  private static final AtomicInteger FOUNDED = new AtomicInteger();

  private static final HttpClient STRANGER = HttpClient.newHttpClient();

  private final TestLoa loa = TestLoa.get();
  private final LocalDate today = LocalDate.now(loa.bean(Clock.class));
  private final LocalDate signed = LocalDate.of(today.getYear(), 1, 12);
  private final String name = "UBND tỉnh Gió Ngàn " + FOUNDED.incrementAndGet();
  private final TestProvince province =
      TestProvince.found(
          loa,
          LocalDate.of(2020, 1, 1),
          name
              + """

                  UBND xã Lau Trắng
                  UBND xã Suối Đá
                """);
  private final long top = province.id(name);
  private final long reed = province.id("UBND xã Lau Trắng");
  private final long stone = province.id("UBND xã Suối Đá");
  private final Approvals approvals = new Approvals(loa, top);
  private final Visitor planner = Visitor.of(loa, "Lê Minh Tâm", top, "PLANNER");
  private final Visitor clerk = Visitor.of(loa, "Vũ Thị Hoa", reed, "CONTRIBUTOR");

  @Test
  @DisplayName(
      "Sổ nghĩa vụ: lọc theo cơ quan, chu kỳ, kênh, loại, từ không dấu; địa chỉ giữ lại tất cả")
  void list() throws Exception {
    approvals.first(
        "61",
        signed,
        List.of(Given.of(Duties.articles(5), reed, stone), Given.of(Duties.bulletin(), stone)));
    var all = planner.get("/register").body();
    assertThat(all)
        .contains("Mỗi tháng đăng ít nhất 05 tin, bài", "Mỗi tuần phát 01 bản tin", "2 nghĩa vụ")
        .contains("ít nhất 05 tin, bài/tháng", "mục II.1, Kế hoạch 61/KH-UBND", "2 cơ quan");
    var weekly = planner.get("/register?rhythm=week&kind=broadcast&q=BAN%20tin&body=" + stone);
    assertThat(weekly.body()).contains("Mỗi tuần phát").doesNotContain("Mỗi tháng đăng");
    assertThat(weekly.body()).contains("UBND xã Suối Đá", "Đang lọc");
    assertThat(clerk.get("/register").body()).contains("Mỗi tháng").doesNotContain("Mỗi tuần phát");
    assertThat(planner.get("/register?channel=zalo").body()).contains("Không có nghĩa vụ nào khớp");
    assertThat(planner.get("/register?when=2019&kind=%00&after=%27&plan=x").statusCode())
        .isEqualTo(200);
    assertThat(clerk.get("/register?body=" + stone).statusCode()).isEqualTo(404);
    assertThat(clerk.get("/register?body=99999999").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Bảng Excel mở được: có đủ dòng, ngày là ngày, lời gõ giống công thức vẫn là chữ")
  void workbook() throws Exception {
    var trap =
        Duties.duty(
            "=HYPERLINK(1) Treo 10 băng rôn",
            DutyKind.PRINT,
            Quota.atLeast(10, new Unit("bang_ron")),
            Period.YEAR,
            null);
    approvals.first(
        "62", signed, List.of(Given.of(Duties.articles(5), reed), Given.of(trap, reed)));
    var answer = planner.getBytes("/register.xlsx");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).contains(name);
      assertThat(rows.get(2).getCellText(1)).isEqualTo("Nghĩa vụ");
      assertThat(rows).hasSize(5);
      assertThat(rows.get(4).getCellText(1)).startsWith("=HYPERLINK");
      assertThat(rows.get(4).getCell(1).getFormula()).isNull();
      assertThat(rows.get(3).getCellAsNumber(5))
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("5"));
      assertThat(rows.get(3).getCellAsDate(16))
          .hasValueSatisfying(
              d -> assertThat(d.toLocalDate()).isEqualTo(LocalDate.of(today.getYear(), 12, 31)));
    }
  }

  @Test
  @DisplayName("Một nghĩa vụ: lời trong kế hoạch được tô, các bản, các lần phải làm với phép tính")
  void obligation() throws Exception {
    var given = Given.of(Duties.articles(5), reed, stone);
    var first = approvals.first("63", signed, List.of(given));
    approvals.next(
        first,
        LocalDate.of(today.getYear(), 3, 2),
        List.of(new Given(given.uuid(), Duties.articles(7), List.of(reed, stone))));
    var page = clerk.get("/register/" + given.uuid());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<mark>Mỗi tháng đăng ít nhất 07 tin, bài về cải cách</mark>")
        .contains("Thay đổi ở bản 2", "Có từ bản 1", "tháng 12/" + today.getYear())
        .contains("Tính đến hết tháng 12/" + today.getYear())
        .contains("và 1 cơ quan khác");
    assertThat(planner.get("/register/" + given.uuid()).body())
        .contains("UBND xã Lau Trắng", "UBND xã Suối Đá");
    var other = Given.of(Duties.bulletin(), stone);
    approvals.first("64", signed, List.of(other));
    int unseen = clerk.get("/register/" + other.uuid()).statusCode();
    assertThat(unseen)
        .isEqualTo(404)
        .isEqualTo(clerk.get("/register/00000000-0000-4000-8000-000000000000").statusCode())
        .isEqualTo(clerk.get("/register/xyz").statusCode());
  }

  @Test
  @DisplayName(
      "Sổ của một cơ quan: phải làm gì, hạn kế tiếp, vì sao; cơ quan khác thì như không có")
  void ofBody() throws Exception {
    approvals.first("65", signed, List.of(Given.of(Duties.bulletin(), reed)));
    var page = clerk.get("/bodies/" + reed + "/register").body();
    assertThat(page)
        .contains("Sổ nghĩa vụ của UBND xã Lau Trắng", "Kế hoạch gọi là “UBND các xã, phường”")
        .contains("Sắp đến hạn", "Mỗi tuần phát 01 bản tin");
    assertThat(clerk.get("/register/own").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/bodies/" + reed + "/register"));
    assertThat(clerk.get("/bodies/" + stone + "/register").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/").body()).contains("Sắp đến hạn", "Mỗi tuần phát 01 bản tin");
    assertThat(clerk.get("/search?q=ban+tin+loa").body()).contains("Mỗi tuần phát 01 bản tin");
  }

  @Test
  @DisplayName("Lịch tháng có mọi việc đến hạn trong tháng; việc đã giao xem riêng")
  void month() throws Exception {
    approvals.first("66", signed, List.of(Given.of(Duties.articles(5), reed)));
    String december = today.getYear() + "-12";
    var page = clerk.get("/register/calendar?month=" + december).body();
    assertThat(page).contains("Tháng 12/" + today.getYear(), "Mỗi tháng đăng", "31/12/");
    assertThat(planner.get("/register/calendar?month=" + december).body())
        .contains("Tháng này không có việc nào đến hạn");
    assertThat(planner.get("/register/calendar?side=issued&month=" + december).body())
        .contains("Mỗi tháng đăng");
    assertThat(clerk.get("/register/calendar?month=2026-99").statusCode()).isEqualTo(200);
    assertThat(clerk.get("/register/calendar?body=" + stone).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Địa chỉ lịch đọc được không cần đăng nhập, hủy là hết, đoán thì không được")
  void feed() throws Exception {
    approvals.first("67", signed, List.of(Given.of(Duties.bulletin(), reed)));
    var opened = clerk.post("/bodies/" + reed + "/register/feeds", Map.of("whose", "body")).body();
    var address = Pattern.compile("value=\"(http[^\"]*\\.ics\\?token=[^\"]*)\"").matcher(opened);
    assertThat(address.find()).isTrue();
    var answer = stranger(address.group(1));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    var events = CalendarReader.events(answer.body());
    assertThat(events).hasSizeBetween(1, 60);
    assertThat(events.getFirst().get("SUMMARY")).contains("Mỗi tuần phát 01 bản tin");
    assertThat(events.getFirst().get("DESCRIPTION")).contains("mục II.1, Kế hoạch 67/KH-UBND");
    assertThat(events.stream().map(e -> e.get("UID"))).doesNotHaveDuplicates();
    assertThat(events.getFirst().get("DTSTART;VALUE=DATE")).matches("\\d{8}");
    var person =
        Pattern.compile("value=\"(http[^\"]*me\\.ics\\?token=[^\"]*)\"")
            .matcher(
                clerk
                    .post("/bodies/" + reed + "/register/feeds", Map.of("whose", "person"))
                    .body());
    assertThat(person.find()).isTrue();
    assertThat(CalendarReader.events(stranger(person.group(1)).body())).isEqualTo(events);
    String wrong = address.group(1).replaceFirst("token=.", "token=-");
    assertThat(stranger(wrong).statusCode()).isEqualTo(404);
    assertThat(stranger(address.group(1).replace("/" + reed + ".", "/" + stone + ".")).statusCode())
        .isEqualTo(404);
    var close = Pattern.compile("/register/feeds/(\\d+)/close").matcher(opened);
    assertThat(close.find()).isTrue();
    String path = "/register/feeds/" + close.group(1) + "/close";
    assertThat(planner.post(path, Map.of()).statusCode()).isEqualTo(404);
    assertThat(clerk.post(path, Map.of()).statusCode()).isEqualTo(303);
    assertThat(stranger(address.group(1)).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> stranger(String address) throws Exception {
    return STRANGER.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  @Test
  @DisplayName("Người theo dõi quyết định nhiệm vụ của xã đã sáp nhập chuyển sang xã mới ra sao")
  void transfer() throws Exception {
    approvals.first("68", signed, List.of(Given.of(Duties.articles(5), reed)));
    var day = today.withDayOfMonth(1);
    long heir = TestReform.merge(loa, day, List.of(reed, stone), "UBND xã Lau Đá");
    var page = planner.get("/bodies/" + heir + "/register").body();
    assertThat(page).contains("Nhận từ UBND xã Lau Trắng", "Chưa ai quyết định");
    String to = "/bodies/" + heir + "/transfers";
    var form = Map.of("from", "" + reed, "rule", "DROP", "basis", "Quyết định 12/QĐ-UBND");
    assertThat(planner.post(to, form).statusCode()).isEqualTo(303);
    assertThat(planner.get("/bodies/" + heir + "/register").body())
        .contains("Không nhận", "Quyết định 12/QĐ-UBND")
        .doesNotContain("Nhận từ UBND xã Lau Trắng");
    var refused =
        planner.post(
            to, Map.of("from", "" + reed, "rule", "SHARE", "percent", "900", "basis", "x"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Phần trăm là một số từ 1 đến 100");
    assertThat(planner.post(to, Map.of("from", "" + top, "rule", "COPY", "basis", "x")).body())
        .contains("không nối tiếp nhau");
    assertThat(clerk.post(to, form).statusCode()).isEqualTo(403);
  }
}
