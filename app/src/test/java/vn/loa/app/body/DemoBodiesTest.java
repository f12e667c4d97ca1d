package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;

class DemoBodiesTest {

  private static final LocalDate OLD = LocalDate.of(2023, 3, 1);
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private final Chronicle chronicle = played();

  private static Chronicle played() {
    try (var in = DemoBodies.class.getResourceAsStream("demo/hoa-giang.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      var lines =
          Arrays.stream(text.split("\n"))
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      return Played.of(lines);
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private long count(LocalDate day, BodyKind kind) {
    return chronicle.on(day).all().stream().filter(body -> body.kind() == kind).count();
  }

  @Test
  @DisplayName("Until 30/6/2025 there are districts; the day after, one province with 130 communes")
  void reform() {
    assertThat(count(OLD, BodyKind.PROVINCE_COMMITTEE)).isEqualTo(2);
    assertThat(count(OLD, BodyKind.DISTRICT_COMMITTEE)).isEqualTo(11);
    assertThat(count(OLD, BodyKind.COMMUNE_COMMITTEE)).isEqualTo(250);
    assertThat(count(EVE, BodyKind.DISTRICT_COMMITTEE)).isEqualTo(11);
    assertThat(count(REFORM, BodyKind.PROVINCE_COMMITTEE)).isEqualTo(1);
    assertThat(count(REFORM, BodyKind.DISTRICT_COMMITTEE)).isZero();
    assertThat(count(REFORM, BodyKind.COMMUNE_COMMITTEE)).isEqualTo(130);
    var tree = chronicle.on(REFORM);
    long province = tree.roots().getFirst().id();
    assertThat(tree.roots()).hasSize(1);
    assertThat(tree.children(province).stream().filter(b -> b.kind() == BodyKind.COMMUNE_COMMITTEE))
        .hasSize(130);
    assertThat(tree.children(province).stream().map(Body::name))
        .doesNotHaveDuplicates()
        .contains("Sở Nội vụ", "Báo và Phát thanh, Truyền hình Hòa Giang")
        .doesNotContain("Sở Thông tin và Truyền thông");
  }

  @Test
  @DisplayName("The duties of every body that ended lie with somebody")
  void heirs() {
    var old = chronicle.on(OLD);
    assertThat(old.all())
        .allSatisfy(
            body -> assertThat(chronicle.heirs(body.id(), REFORM)).as(body.name()).isNotEmpty());
  }

  @Test
  @DisplayName("Sở Thông tin và Truyền thông of 2023 is a choice of two since spring 2025")
  void successors() {
    long province = chronicle.on(REFORM).roots().getFirst().id();
    var bearer = new Bearer("Sở Thông tin và Truyền thông", null);
    var found = Resolving.resolve(chronicle, bearer, province, REFORM, null);
    assertThat(found).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(found.why().getFirst().code()).isEqualTo(Resolution.Code.SUCCEEDED);
    var choices = ((Resolution.Ambiguous) found).choices();
    assertThat(TestProvince.names(chronicle, REFORM, choices))
        .containsExactlyInAnyOrder("Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch");
    var groups = new Bearer("UBND các xã, phường, đặc khu", BearerGroup.COMMUNE_COMMITTEES);
    var all = (Resolution.Resolved) Resolving.resolve(chronicle, groups, province, REFORM, null);
    assertThat(all.bodies()).hasSize(130);
    assertThat(all.why()).hasSize(1);
    assertThat(List.copyOf(all.leftOut())).isEmpty();
  }
}
