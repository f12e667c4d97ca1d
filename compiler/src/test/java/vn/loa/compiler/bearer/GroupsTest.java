package vn.loa.compiler.bearer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;

class GroupsTest {

  private static List<Bearer> headed(String heading) {
    String body = "I. TỔ CHỨC THỰC HIỆN\n1. " + heading + "\n- Cập nhật tin, bài mỗi tháng.\n";
    var all = OwnPlan.of(body).obligations();
    assertThat(all).as(heading).hasSize(1);
    return all.getFirst().bearers();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("bearers that are groups are known as groups")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các cơ quan, đơn vị                      | AGENCIES
          Các sở, ban, ngành                       | DEPARTMENTS
          Các phòng, ban, đơn vị                   | DIVISIONS
          UBND các huyện, thị xã, thành phố        | DISTRICT_COMMITTEES
          Ủy ban nhân dân các xã, phường, đặc khu  | COMMUNE_COMMITTEES
          UBND các phường, xã                      | COMMUNE_COMMITTEES
          UBND cấp xã                              | COMMUNE_COMMITTEES
          Các địa phương                           | LOCALITIES
          Các thôn, tổ dân phố                     | RESIDENTIAL_GROUPS
          Các cơ quan báo chí                      | MEDIA
          Các tổ chức chính trị - xã hội           | MASS_ORGANISATIONS
          Thủ trưởng các cơ quan, đơn vị           | HEADS
          Chủ tịch UBND các xã, phường             | HEADS
          Các trường học                           | OTHER
          """)
  void groups(String heading, BearerGroup group) {
    assertThat(headed(heading).getFirst().group()).isEqualTo(group);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a body of its own name is no group, whatever joins the parts of the name")
  @ValueSource(
      strings = {
        "Sở Nội vụ",
        "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Môi trường",
        "Văn phòng HĐND và UBND phường",
        "Phòng Văn hóa - Xã hội",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Trung tâm Phục vụ hành chính công phường",
        "Công an phường",
        "Ủy ban MTTQ Việt Nam phường"
      })
  void oneBody(String heading) {
    assertThat(headed(heading)).containsExactly(new Bearer(heading, null));
  }

  @Test
  @DisplayName("several bearers of one heading are told apart")
  void several() {
    assertThat(headed("Văn phòng HĐND và UBND phường; Phòng Kinh tế và các tổ dân phố"))
        .extracting(Bearer::text)
        .containsExactly("Văn phòng HĐND và UBND phường", "Phòng Kinh tế", "các tổ dân phố");
  }

  @Test
  @DisplayName("a misspelt or unknown name still bears what stands under it")
  void unknownName() {
    assertThat(headed("Tiểu ban Lúa Vàng")).containsExactly(bearer("Tiểu ban Lúa Vàng", null));
  }

  private static Bearer bearer(String text, @Nullable BearerGroup group) {
    return new Bearer(text, group);
  }
}
