package vn.loa.compiler.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.difference.Difference;
import vn.loa.compiler.likeness.LikeBodies;
import vn.loa.compiler.likeness.Tier;

class CascadeTest {

  private static CompiledPlan plan(String body, String symbol, String items) {
    return OwnPlan.compile(
        """
        ỦY BAN NHÂN DÂN
        %s

        Số: %s/KH-UBND
        Núi Ngang, ngày 20 tháng 01 năm 2026

        KẾ HOẠCH
        Truyền thông cải cách hành chính năm 2026

        I. TỔ CHỨC THỰC HIỆN
        %s
        """
            .formatted(body, symbol, items));
  }

  private static CompiledPlan parent(String bearer, String clause) {
    return plan("TỈNH NÚI NGANG", "5", "1. " + bearer + "\n- " + clause + "\n");
  }

  private static CompiledPlan child(String bearer, String clause) {
    return plan("XÃ ĐÁ BẠC", "7", "1. " + bearer + "\n- " + clause + "\n");
  }

  private static String codes(Cascade.Carried carried) {
    return carried.reasons().stream()
        .map(Reason::code)
        .filter(c -> c != Reason.Code.ON_BODY && c != Reason.Code.ON_LIKE)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} → {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | COVERED | ''",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi tuần đăng 01 tin, bài về cải cách thể chế. | COVERED | QUANTITY_MORE",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi quý đăng 06 tin, bài về cải cách thể chế. | WEAKER | QUANTITY_LESS",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi quý đăng 09 tin, bài về cải cách thể chế. | WEAKER | PERIOD_LONGER",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi quý đăng 12 tin, bài về cải cách thể chế. | UNCLEAR | QUANTITY_MORE RHYTHM_DIFFERS",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Mỗi tháng đăng 03 video về cải cách thể chế. | UNCLEAR | UNIT_DIFFERS",
        "Mỗi tháng đăng 03 tin, bài về cải cách thể chế. | Thường xuyên đăng tin, bài về cải cách thể chế. | WEAKER | QUANTITY_DROPPED",
        "Dựng 04 pa nô tuyên truyền trước ngày 10/5/2026. | Dựng 04 pa nô tuyên truyền chậm nhất ngày 09/5/2026. | COVERED | ''",
        "Dựng 04 pa nô tuyên truyền chậm nhất ngày 10/5/2026. | Dựng 04 pa nô tuyên truyền trước ngày 10/5/2026. | COVERED | DEADLINE_EARLIER",
        "Dựng 04 pa nô tuyên truyền trước ngày 10/5/2026. | Dựng 04 pa nô tuyên truyền chậm nhất ngày 10/5/2026. | LATER | DEADLINE_LATER",
        "Dựng 04 pa nô tuyên truyền trước ngày 10/5/2026. | Dựng 04 pa nô tuyên truyền tại chợ. | LATER | DEADLINE_DROPPED",
      })
  @DisplayName("a clause is weighed against the duty that it answers")
  void weighed(String duty, String clause, Verdict verdict, String codes) {
    var cascade =
        Cascade.of(parent("UBND các xã, phường", duty), child("Phòng Văn hóa - Xã hội", clause));
    assertThat(cascade.carried()).hasSize(1);
    assertThat(cascade.carried().getFirst().verdict()).isEqualTo(verdict);
    assertThat(codes(cascade.carried().getFirst())).isEqualTo(codes);
    assertThat(cascade.hasGaps()).isEqualTo(verdict != Verdict.COVERED);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND các xã, phường | MISSING | NO_CLAUSE",
        "UBND các phường | NO_COUNTERPART | ADDRESSES_OTHERS",
        "Các xã biên giới | UNCLEAR | SOME_ONLY",
        "Các sở, ban, ngành | NO_COUNTERPART | ADDRESSES_OTHERS",
        "Các cơ quan, đơn vị, địa phương | MISSING | NO_CLAUSE",
        "Sở Nội vụ | MISSING | NO_CLAUSE",
        "Báo Núi Ngang | NO_COUNTERPART | NO_SUCH_BODY",
        "Trung tâm Lưu trữ lịch sử | UNCLEAR | BODY_UNKNOWN",
        "UBND xã Đá Bạc | MISSING | NO_CLAUSE",
        "UBND xã Đá Vàng | NO_COUNTERPART | ADDRESSES_OTHERS",
        "UBND các huyện, thị xã, thành phố | NO_COUNTERPART | ADDRESSES_OTHERS",
      })
  @DisplayName("a duty that the child does not speak of is missing only if it falls on the child")
  void addressed(String bearer, Verdict verdict, String codes) {
    var cascade =
        Cascade.of(
            parent(bearer, "Mỗi tháng đăng 03 tin, bài về cải cách thể chế."),
            child("Phòng Kinh tế", "Treo băng rôn tại chợ phiên."));
    assertThat(cascade.carried().getFirst().verdict()).isEqualTo(verdict);
    assertThat(codes(cascade.carried().getFirst())).isEqualTo(codes);
    assertThat(cascade.added()).hasSize(1);
  }

  @Test
  @DisplayName("likes are dated: one department, two answers")
  void likes() {
    var before = LocalDate.of(2025, 6, 30);
    assertThat(Tier.of("UBND thành phố Sông Cái", before)).isEqualTo(Tier.DISTRICT);
    assertThat(Tier.of("UBND thành phố Sông Cái", before.plusDays(1))).isEqualTo(Tier.PROVINCE);
    assertThat(name("Sở Nội vụ", Tier.DISTRICT, before)).contains("phòng nội vụ");
    assertThat(name("Sở Nội vụ", Tier.COMMUNE, before.plusDays(1))).contains("phòng (văn hóa");
    assertThat(LikeBodies.of("Báo tỉnh", Tier.PROVINCE, Tier.DISTRICT, before))
        .isInstanceOf(LikeBodies.None.class);
  }

  private static String name(String body, Tier under, LocalDate date) {
    var like = (LikeBodies.Known) LikeBodies.of(body, Tier.PROVINCE, under, date);
    return like.names().getFirst().phrase().toString();
  }

  @Test
  @DisplayName("two plans of five thousand duties are compared within bounded time")
  void large() {
    var one = new ArrayList<String>();
    for (int i = 0; i < 5000; i++)
      one.add("Mỗi tháng đăng %02d tin, bài về việc thứ %s.".formatted(i % 9 + 1, word(i)));
    var parent = parent("UBND các xã, phường", String.join("\n- ", one));
    var child = child("Phòng Văn hóa - Xã hội", String.join("\n- ", one));
    assertThat(parent.obligations().size()).isGreaterThan(4000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var cascade = Cascade.of(parent, child);
          assertThat(cascade.carried()).hasSameSizeAs(parent.obligations());
          assertThat(Difference.of(parent, parent).hasChanges()).isFalse();
          assertThat(Difference.of(parent, child).changes()).isNotEmpty();
        });
  }

  private static String word(int i) {
    var syllables = List.of("ba", "ca", "da", "ga", "ha", "ka", "la", "ma", "na", "pa");
    return syllables.get(i % 10)
        + syllables.get(i / 10 % 10)
        + syllables.get(i / 100 % 10)
        + " "
        + syllables.get(i / 1000 % 10);
  }
}
