package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.SourceText;

/** The five plans of 2023, where they are at hand: their bearers meet trees of their time. */
class PlansResolvingTest {

  private static final Path PLANS = Path.of("../../shared/plans");
  private static final LocalDate DAY = LocalDate.of(2023, 2, 1);

  /** A city, a town or a district with its province above; %s is its name. */
  private static final String DISTRICT =
      """
      UBND tỉnh %1$s
        Văn phòng UBND tỉnh
        Sở Nội vụ
        Đài Phát thanh và Truyền hình tỉnh
        Báo %1$s
        Cổng thông tin điện tử tỉnh
        UBND %2$s %3$s
          Văn phòng HĐND và UBND %2$s
          Phòng Nội vụ
          Phòng Văn hóa và Thông tin
          Phòng Tư pháp
          Phòng Tài chính - Kế hoạch
          Bộ phận Tiếp nhận và Trả kết quả %2$s
          %4$s
          Ban Tuyên giáo Huyện ủy
          Ban Tuyên giáo Thành ủy
          Ủy ban Mặt trận Tổ quốc Việt Nam %2$s
          Hội Nông dân %2$s
          Bưu điện %2$s
          Hội đồng phối hợp phổ biến giáo dục pháp luật %2$s
          UBND phường Một
          UBND thị trấn Hai
          UBND xã Ba
            Tổ công nghệ số cộng đồng
      """;

  private static final String PROVINCE =
      """
      UBND tỉnh %1$s
        Văn phòng UBND tỉnh
        Sở Nội vụ
        Sở Thông tin và Truyền thông
        Sở Văn hóa, Thể thao và Du lịch
        Sở Tư pháp
        Sở Tài chính
        Sở Kế hoạch và Đầu tư
        Trung tâm Phục vụ hành chính công tỉnh
        Ban Tuyên giáo Tỉnh ủy
        Trường Chính trị
        Đài Phát thanh và Truyền hình tỉnh
        Báo %1$s
        Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
        Hội Nông dân tỉnh
        UBND thành phố Một
          UBND phường Hai
          UBND xã Ba
        UBND huyện Bốn
          UBND thị trấn Năm
          UBND xã Sáu
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "phan-thiet-2023.txt,thành phố,Trung tâm Văn hóa - Thể thao và Du lịch;Đài Truyền thanh",
    "an-nhon-2023.txt,thị xã,Trung tâm Văn hóa - Thông tin - Thể thao",
    "'ha-hoa-2023.txt',huyện,'Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông'",
    "ninh-thuan-2023.txt,tỉnh,",
    "binh-thuan-2023-scan.txt,tỉnh,"
  })
  @DisplayName("Bearers of a plan are bodies of the tree of its day, or a choice between some")
  void bearers(String file, String kind, String units) throws IOException {
    var path = PLANS.resolve(file);
    assumeTrue(Files.exists(path), "the plans are not at hand");
    String place = place(file);
    var chronicle =
        TestProvince.chronicle(
            LocalDate.of(2020, 1, 1),
            kind.equals("tỉnh")
                ? PROVINCE.formatted(place)
                : DISTRICT.formatted("Trên", kind, place, units.replace(";", "\n    ")));
    String issuer = "UBND " + kind + " " + place;
    long from = TestProvince.id(chronicle, DAY, issuer);

    var plan = PlanCompiler.compile(SourceText.plain(file, Files.readString(path)));
    var bearers = new LinkedHashSet<Bearer>();
    for (Obligation duty : plan.obligations()) bearers.addAll(duty.bearers());
    var lost = new ArrayList<String>();
    int open = 0;
    for (var bearer : bearers) {
      var found = Resolving.resolve(chronicle, bearer, from, DAY, null);
      if (found instanceof Resolution.None) lost.add(bearer.text());
      if (found instanceof Resolution.Ambiguous) open++;
    }
    assertThat(bearers).isNotEmpty();
    assertThat(lost).as("of %s bearers", bearers.size()).isEmpty();
    assertThat(open).as("left to a person, of %s", bearers.size()).isLessThan(bearers.size() / 3);
  }

  private static String place(String file) {
    var words = new ArrayList<String>();
    for (String word : List.of(file.substring(0, file.indexOf("-2023")).split("-")))
      words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    return String.join(" ", words);
  }
}
