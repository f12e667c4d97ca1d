package vn.loa.compiler.head;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.OwnPlan;

class HeadReaderTest {

  private static final String FOOT =
      """

      Nơi nhận:
      - Sở Nội vụ;
      - Thường trực Đảng ủy, HĐND phường;
      - Lưu: VT, VHXH.

      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Thị Mận
      """;

  private static CompiledPlan plan(String bases) {
    return OwnPlan.compile(
        OwnPlan.HEAD.replace("Ủy ban nhân dân phường ban", bases + "Ủy ban nhân dân phường ban")
            + OwnPlan.assignment("đăng 02 tin, bài/tháng")
            + FOOT);
  }

  @Test
  @DisplayName("a document says who issued it, where, when and under which number")
  void header() {
    var head = plan("").head();
    assertThat(head.issuer()).isEqualTo("UBND phường Mây Trắng");
    assertThat(head.number()).isEqualTo("12");
    assertThat(head.symbol()).isEqualTo("KH-UBND");
    assertThat(head.type()).isEqualTo("KH");
    assertThat(head.place()).isEqualTo("Mây Trắng");
    assertThat(head.date()).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(head.title()).startsWith("Truyền thông cải cách hành chính").endsWith("năm 2026");
    assertThat(head.year()).isEqualTo(2026);
  }

  @Test
  @DisplayName("the signer is read with the capacity in which he signs, recipients line by line")
  void foot() {
    var head = plan("").head();
    var signer = requireNonNull(head.signer());
    assertThat(signer.name()).isEqualTo("Lò Thị Mận");
    assertThat(signer.capacity())
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(head.recipients())
        .containsExactly("Sở Nội vụ", "Thường trực Đảng ủy, HĐND phường", "Lưu: VT, VHXH");
  }

  @Test
  @DisplayName("of a header in two columns each half says its own")
  void twoColumns() {
    String text =
        """
        UBND TỈNH ĐỒI GIÓ                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ TƯ PHÁP                              Độc lập - Tự do - Hạnh phúc

        Số: 45/KH-STP                      Đồi Gió, ngày 03 tháng 02 năm 2026

                                   KẾ HOẠCH
                Truyền thông cải cách hành chính năm 2026

        """;
    var head = OwnPlan.compile(text + OwnPlan.assignment("đăng 02 tin, bài/tháng")).head();
    assertThat(head.issuer()).isEqualToIgnoringCase("Sở Tư pháp");
    assertThat(head.parentIssuer()).isEqualTo("UBND tỉnh Đồi Gió");
    assertThat(head.number()).isEqualTo("45");
    assertThat(head.symbol()).isEqualTo("KH-STP");
    assertThat(head.place()).isEqualTo("Đồi Gió");
    assertThat(head.date()).isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @Test
  @DisplayName("an empty number or date stays empty")
  void empty() {
    String text =
        OwnPlan.HEAD
            .replace("Số: 12/KH-UBND", "Số:      /KH-UBND")
            .replace("ngày 20 tháng 01 năm 2026", "ngày     tháng 01 năm 2026");
    var head = OwnPlan.compile(text + OwnPlan.assignment("đăng 02 tin, bài/tháng")).head();
    assertThat(head.number()).isNull();
    assertThat(head.date()).isNull();
    assertThat(head.symbol()).isEqualTo("KH-UBND");
  }

  @Test
  @DisplayName("legal bases are cited with type, number, date and issuer")
  void bases() {
    var all =
        plan("""
                Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
                Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;
                Thực hiện Kế hoạch số 27/KH-UBND ngày 19 tháng 01 năm 2026 của UBND tỉnh Đồi Gió.

                """)
            .references();
    assertThat(all)
        .extracting(Reference::type, Reference::number, Reference::date)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Luật", "72/2025/QH15", null),
            org.assertj.core.groups.Tuple.tuple("NĐ", "118/2025/NĐ-CP", LocalDate.of(2025, 6, 9)),
            org.assertj.core.groups.Tuple.tuple("KH", "27/KH-UBND", LocalDate.of(2026, 1, 19)));
    assertThat(all).allMatch(Reference::basis);
    assertThat(all.get(1).issuer()).isEqualTo("Chính phủ");
    assertThat(all.get(2).issuer()).isEqualTo("UBND tỉnh Đồi Gió");
  }

  @Test
  @DisplayName("a number and symbol broken over lines or written with blanks is one symbol")
  void broken() {
    for (var written : List.of("319/QĐ-\nUBND", "319/QĐ\n-UBND", "319/ QĐ-UBND", "319/\nQĐ-UBND")) {
      var all =
          OwnPlan.assigning(
                  "tuyên truyền Quyết định số " + written + " ngày 12/5/2024 của UBND tỉnh")
              .references();
      assertThat(all).as(written).extracting(Reference::number).containsExactly("319/QĐ-UBND");
      assertThat(all.getFirst().date()).isEqualTo(LocalDate.of(2024, 5, 12));
      assertThat(all.getFirst().basis()).isFalse();
    }
  }

  @Test
  @DisplayName("documents of the Party keep their own form, impossible dates are shown as written")
  void partyAndDates() {
    var all =
        OwnPlan.assigning(
                "tuyên truyền Nghị quyết số 21-NQ/TU ngày 31/9/2024 của Tỉnh ủy và Kết luận số 77-KL/TW")
            .references();
    assertThat(all).extracting(Reference::number).containsExactly("21-NQ/TU", "77-KL/TW");
    assertThat(all.getFirst().date()).isNull();
    assertThat(all.getFirst().writtenDate()).isEqualTo("31/9/2024");
  }
}
