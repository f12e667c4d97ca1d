package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.body.Resolution.Ambiguous;
import vn.loa.app.body.Resolution.Code;
import vn.loa.app.body.Resolution.None;
import vn.loa.app.body.Resolution.Resolved;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;

class ResolvingTest {

  private static final LocalDate OLD = LocalDate.of(2023, 2, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

  private static final Chronicle OF_2023 =
      TestProvince.chronicle(
          LocalDate.of(2020, 1, 1),
          """
          UBND tỉnh Hòa Giang
            Văn phòng UBND tỉnh
            Sở Nội vụ
            Sở Thông tin và Truyền thông
            Sở Văn hóa, Thể thao và Du lịch
            Báo Hòa Giang
            Đài Phát thanh và Truyền hình tỉnh
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
            Hội Nông dân tỉnh
            Công an tỉnh
            UBND thị xã An Khê
              Văn phòng HĐND và UBND thị xã
              Phòng Nội vụ
              Phòng Văn hóa và Thông tin
              Phòng Tài chính - Kế hoạch
              Trung tâm Văn hóa - Thông tin - Thể thao
              Đài Truyền thanh
              Bộ phận Tiếp nhận và Trả kết quả
              Ủy ban Mặt trận Tổ quốc Việt Nam thị xã
              Hội Phụ nữ thị xã
              UBND phường Hòa An
              UBND phường Hòa Bình
              UBND xã Hòa Lâm
            UBND huyện Đông Sơn
              Phòng Nội vụ
              UBND thị trấn Đông Sơn
              UBND xã Hòa Xá
          """);

  private static final Chronicle OF_2026 =
      TestProvince.chronicle(
          LocalDate.of(2025, 7, 1),
          """
          UBND tỉnh Hòa Giang
            Văn phòng UBND tỉnh
            Sở Nội vụ
            Sở Khoa học và Công nghệ
            Sở Văn hóa, Thể thao và Du lịch
            Báo và Phát thanh, Truyền hình Hòa Giang
            UBND phường Hòa An
              Văn phòng HĐND và UBND
              Phòng Văn hóa - Xã hội
            UBND xã Hòa Lâm
              Văn phòng HĐND và UBND
              Phòng Văn hóa - Xã hội
              Phòng Kinh tế
            UBND đặc khu Hòa Đảo
          """);

  private static Resolution ask(
      Chronicle chronicle, LocalDate day, String issuer, String text, @Nullable BearerGroup group) {
    long id = TestProvince.id(chronicle, day, issuer);
    return Resolving.resolve(chronicle, new Bearer(text, group), id, day, null);
  }

  private static List<String> town(String text, @Nullable BearerGroup group) {
    var found = ask(OF_2023, OLD, "UBND thị xã An Khê", text, group);
    assertThat(found).as(text).isInstanceOf(Resolved.class);
    return TestProvince.names(OF_2023, OLD, ((Resolved) found).bodies());
  }

  @Test
  @DisplayName("UBND các xã, phường are the communes and wards below the issuer, and no others")
  void communes() {
    assertThat(town("UBND các xã, phường", BearerGroup.COMMUNE_COMMITTEES))
        .containsExactly("UBND phường Hòa An", "UBND phường Hòa Bình", "UBND xã Hòa Lâm");
    var wards =
        (Resolved)
            ask(
                OF_2023,
                OLD,
                "UBND thị xã An Khê",
                "Ủy ban nhân dân các phường",
                BearerGroup.COMMUNE_COMMITTEES);
    assertThat(wards.bodies()).hasSize(2);
    assertThat(wards.leftOut()).singleElement().matches(o -> o.reason().code() == Code.LEFT_TYPE);
  }

  @Test
  @DisplayName(
      "Các cơ quan, đơn vị are agencies and units of the issuer; unions are left out and told")
  void agencies() {
    assertThat(town("Các cơ quan, đơn vị", BearerGroup.AGENCIES))
        .containsExactly(
            "Văn phòng HĐND và UBND thị xã",
            "Phòng Nội vụ",
            "Phòng Tài chính - Kế hoạch",
            "Phòng Văn hóa và Thông tin",
            "Bộ phận Tiếp nhận và Trả kết quả",
            "Trung tâm Văn hóa - Thông tin - Thể thao",
            "Đài Truyền thanh");
    assertThat(town("Các cơ quan, đơn vị, địa phương", BearerGroup.AGENCIES))
        .hasSize(10)
        .contains("UBND xã Hòa Lâm");
    assertThat(town("Thủ trưởng các cơ quan, đơn vị", BearerGroup.HEADS)).hasSize(7);
    assertThat(town("Các phòng, ban, ngành, đoàn thể thị xã", BearerGroup.DIVISIONS))
        .contains("Phòng Nội vụ", "Hội Phụ nữ thị xã")
        .doesNotContain("Đài Truyền thanh");
    assertThat(town("các tổ chức chính trị - xã hội", BearerGroup.MASS_ORGANISATIONS))
        .containsExactly("Hội Phụ nữ thị xã");
    assertThat(town("Các cơ quan tuyên truyền thị xã", BearerGroup.MEDIA))
        .containsExactly("Trung tâm Văn hóa - Thông tin - Thể thao", "Đài Truyền thanh");
  }

  @Test
  @DisplayName("A name is found with abbreviations, in another order, and with its territory")
  void names() {
    assertThat(town("Phòng VH&TT thị xã", null)).containsExactly("Phòng Văn hóa và Thông tin");
    assertThat(town("P. Nội vụ", null)).containsExactly("Phòng Nội vụ");
    assertThat(town("Phòng Văn hoá và Thông tin thị xã An Khê", null))
        .containsExactly("Phòng Văn hóa và Thông tin");
    assertThat(town("Phòng Kế hoạch – Tài chính", null))
        .containsExactly("Phòng Tài chính - Kế hoạch");
    assertThat(town("VP HĐND&UBND thị xã", null)).containsExactly("Văn phòng HĐND và UBND thị xã");
    assertThat(town("Chánh Văn phòng HĐND và UBND", null))
        .containsExactly("Văn phòng HĐND và UBND thị xã");
    assertThat(town("Đài Truyền thanh thị xã", null)).containsExactly("Đài Truyền thanh");
    assertThat(town("Đài Phát thanh và Truyền hình tỉnh", null))
        .containsExactly("Đài Phát thanh và Truyền hình tỉnh");
    assertThat(town("Uỷ ban MTTQ Việt Nam thị xã", null))
        .containsExactly("Ủy ban Mặt trận Tổ quốc Việt Nam thị xã");
    assertThat(town("UBND xã Hoà Lâm", null)).containsExactly("UBND xã Hòa Lâm");
    assertThat(town("Ủy ban nhân dân tỉnh", null)).containsExactly("UBND tỉnh Hòa Giang");
    assertThat(town("UBND thị xã", null)).containsExactly("UBND thị xã An Khê");
    assertThat(town("Trung tâm Văn hóa - Thể thao", null))
        .containsExactly("Trung tâm Văn hóa - Thông tin - Thể thao");
  }

  @Test
  @DisplayName("A province of 2023 addresses districts, and its departments with all that rank so")
  void province() {
    var districts =
        (Resolved)
            ask(
                OF_2023,
                OLD,
                "UBND tỉnh Hòa Giang",
                "Ủy ban nhân dân các huyện, thị xã, thành phố",
                BearerGroup.DISTRICT_COMMITTEES);
    assertThat(districts.bodies()).hasSize(2);
    var departments =
        (Resolved) ask(OF_2023, OLD, "Sở Nội vụ", "Các Sở, ban, ngành", BearerGroup.DEPARTMENTS);
    assertThat(departments.bodies()).hasSize(4);
    assertThat(departments.leftOut())
        .anyMatch(out -> out.reason().code() == Code.LEFT_CENTRAL && out.bodies().size() == 1);
    var each = ask(OF_2023, OLD, "UBND tỉnh Hòa Giang", "Phòng Nội vụ", null);
    assertThat(each).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) each).choices()).hasSize(2);
  }

  @Test
  @DisplayName("In 2026 there is no district level, and the answer says so")
  void noDistricts() {
    for (String text : List.of("UBND cấp huyện", "UBND các huyện, thị xã, thành phố")) {
      var found = ask(OF_2026, NOW, "UBND tỉnh Hòa Giang", text, BearerGroup.DISTRICT_COMMITTEES);
      assertThat(found).isInstanceOf(None.class);
      assertThat(found.why()).singleElement().matches(r -> r.code() == Code.NO_SUCH_TIER);
    }
    var localities =
        ask(OF_2026, NOW, "UBND tỉnh Hòa Giang", "các địa phương", BearerGroup.LOCALITIES);
    assertThat(((Resolved) localities).bodies()).hasSize(3);
  }

  @Test
  @DisplayName(
      "A department that is no more leads to those that the law gave its duties, by choice")
  void takenOver() {
    var found = ask(OF_2026, NOW, "UBND tỉnh Hòa Giang", "Sở Thông tin và Truyền thông", null);
    assertThat(found).isInstanceOf(Ambiguous.class);
    var choice = (Ambiguous) found;
    assertThat(choice.why()).singleElement().matches(r -> r.code() == Code.TAKEN_OVER);
    assertThat(TestProvince.names(OF_2026, NOW, choice.choices()))
        .containsExactly("Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch");
  }

  @Test
  @DisplayName(
      "Đài truyền thanh cấp xã is that of each commune, or the committee that answers for it")
  void ofLevel() {
    var found =
        (Ambiguous)
            ask(OF_2023, OLD, "UBND thị xã An Khê", "hệ thống đài truyền thanh cấp xã", null);
    assertThat(found.proposed()).hasSize(3);
    assertThat(ask(OF_2026, NOW, "UBND tỉnh Hòa Giang", "Đài Truyền thanh cấp huyện", null))
        .isInstanceOf(None.class);
    var offices = (Ambiguous) ask(OF_2026, NOW, "UBND tỉnh Hòa Giang", "Phòng VH-XH cấp xã", null);
    assertThat(offices.choices()).hasSize(2);
  }

  @Test
  @DisplayName("Có liên quan leaves the choice to a person, with all members proposed")
  void concerned() {
    var found =
        ask(
            OF_2023,
            OLD,
            "UBND thị xã An Khê",
            "Các cơ quan, đơn vị liên quan",
            BearerGroup.AGENCIES);
    assertThat(found).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) found).proposed()).hasSize(7);
  }
}
