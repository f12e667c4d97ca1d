package vn.loa.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.CompiledPlan.Section;
import vn.loa.compiler.CompiledPlan.TopicItem;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.BearerGroup;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** A plan put together by hand, one duty for each thing that showing has to cope with. */
public final class Specimen {

  public static final String TEXT =
      """
      UBND XÃ ĐỒNG MÂY
      KẾ HOẠCH
      Tuyên truyền năm 2026
      Căn cứ Nghị định số 118/2025/NĐ-CP ngày 31/02/2025 của Chính phủ;
      I. CHỈ TIÊU
      - Chỉ số PAR INDEX đạt 88,5 điểm trở lên.
      II. NHIỆM VỤ
      1. Các phòng, ban
      - Mỗi tháng đăng ít nhất 05 tin, bài; trước ngày 25 hằng tháng gửi danh mục.
      - Báo cáo quý I, 06 tháng, 09 tháng và năm.
      2. Văn phòng
      - Hai tuần một lần phát từ 02 đến 03 bản tin "<script>alert('x')</script>" trên loa.
      - Trả lời phản ánh trong 08 giờ làm việc.
      - Đề nghị Hội Phụ nữ phối hợp treo 1200 băng rôn trong Quý I.
      - Việc chưa rõ ai làm.
      """;

  private final List<Obligation> duties = new ArrayList<>();

  private Specimen() {}

  public static CompiledPlan plan() {
    return new Specimen().made();
  }

  private CompiledPlan made() {
    var offices = List.of(new Bearer("Các phòng, ban", BearerGroup.DIVISIONS));
    var office = List.of(new Bearer("Văn phòng", null));
    String news = "Mỗi tháng đăng ít nhất 05 tin, bài; trước ngày 25 hằng tháng gửi danh mục";
    add(
        duty("II.1.1a", "Mỗi tháng đăng ít nhất 05 tin, bài", offices, DutyKind.PUBLISH)
            .quota(Quota.atLeast(5, Unit.NEWS_ITEM))
            .each(Period.MONTH, 1)
            .channels(new ChannelUse(Channel.PORTAL, "Trang thông tin điện tử")));
    // Stands on the words of the duty before it, too.
    add(
        duty("II.1.1b", news, offices, DutyKind.REPORT)
            .each(Period.MONTH, 1)
            .until(new Deadline.OnDayOfPeriod(Period.MONTH, 25, Operator.BEFORE)));
    add(
        duty("II.1.2", "Báo cáo quý I, 06 tháng, 09 tháng và năm", offices, DutyKind.REPORT)
            .quota(Quota.atLeast(1, Unit.REPORT))
            .each(Period.QUARTER, 1)
            .inferring(Slot.QUANTITY, Slot.PERIOD)
            .until(
                new Deadline.AtPeriodEnds(
                    List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.M9, ReportPeriod.YEAR),
                    Operator.BY)));
    add(
        duty(
                "II.2.1",
                "Hai tuần một lần phát từ 02 đến 03 bản tin \"<script>alert('x')</script>\" trên loa",
                office,
                DutyKind.BROADCAST)
            .quota(new Quota(BigDecimal.TWO, BigDecimal.valueOf(3), Unit.BULLETIN))
            .each(Period.WEEK, 2)
            .channels(new ChannelUse(Channel.LOUDSPEAKER, "loa")));
    add(
        duty("II.2.2", "Trả lời phản ánh trong 08 giờ làm việc", office, DutyKind.FEEDBACK)
            .until(
                new Deadline.WithinWorkingTime(
                    8, Deadline.TimeUnit.WORKING_HOUR, Operator.WITHIN)));
    add(
        duty(
                "II.2.3",
                "Đề nghị Hội Phụ nữ phối hợp treo 1200 băng rôn trong Quý I",
                List.of(new Bearer("Hội Phụ nữ", null)),
                DutyKind.PRINT)
            .quota(Quota.atLeast(1200, new Unit("bang_ron")))
            .each(Period.ONCE, 1)
            .advisory()
            .until(new Deadline.OnDate(LocalDate.of(2026, 3, 31), Operator.WITHIN)));
    add(duty("II.2.4", "Việc chưa rõ ai làm", List.of(), DutyKind.OTHER));
    return new CompiledPlan(
        Reading.of(
            new SourceText(
                "specimen.txt",
                TEXT,
                "text/plain",
                "ab".repeat(32),
                SourceText.Method.PLAIN,
                List.of(),
                Layout.NONE)),
        head(),
        List.of(reference()),
        List.of(
            new Section("I", "CHỈ TIÊU", 1, span("CHỈ TIÊU")),
            new Section("II", "NHIỆM VỤ", 1, span("NHIỆM VỤ"))),
        List.of(new TopicItem("II", List.of(Topic.GENERAL), "NHIỆM VỤ", span("NHIỆM VỤ"))),
        duties,
        List.of(target()),
        diagnostics());
  }

  private static DocumentHead head() {
    return new DocumentHead(
        "UBND xã Đồng Mây",
        "UBND tỉnh Hòa Giang",
        "7",
        "KH-UBND",
        "KH",
        "Đồng Mây",
        LocalDate.of(2026, 1, 5),
        "Tuyên truyền năm 2026",
        2026,
        new DocumentHead.Signer("Lò Thị Bưởi", List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        List.of("Sở Nội vụ"));
  }

  private static Reference reference() {
    return new Reference(
        "NĐ",
        "118/2025/NĐ-CP",
        "31/02/2025",
        null,
        "Chính phủ",
        null,
        true,
        span("Nghị định số 118/2025/NĐ-CP"));
  }

  private static Target target() {
    return new Target(
        "I.1",
        origin("I", "Chỉ số PAR INDEX đạt 88,5 điểm trở lên"),
        "PAR INDEX",
        Target.Measure.SCORE,
        Quota.atLeast(new BigDecimal("88.5"), Unit.POINT),
        new Deadline.OnDate(LocalDate.of(2026, 12, 31), Operator.WITHIN),
        List.of(new Bearer("UBND xã Đồng Mây", null)),
        Set.of(Slot.BEARER, Slot.DEADLINE),
        0.9);
  }

  private static List<Diagnostic> diagnostics() {
    return List.of(
        new Diagnostic(Code.BEARER_MISSING, span("Việc chưa rõ ai làm"), Map.of("duty", "II.2.4")),
        new Diagnostic(Code.DATE_IMPOSSIBLE, span("31/02/2025"), Map.of("date", "31/02/2025")));
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) throw new IllegalArgumentException(words);
    return new Span(start, start + words.length());
  }

  private static Origin origin(String section, String words) {
    var span = span(words);
    return new Origin(section, words, null, span.start(), span.end());
  }

  private void add(Draft draft) {
    duties.add(draft.duty());
  }

  private static Draft duty(String id, String words, List<Bearer> bearers, DutyKind kind) {
    return new Draft(id, words, bearers, kind);
  }

  /** A duty being put together. */
  private static final class Draft {
    private final String id;
    private final String words;
    private final List<Bearer> bearers;
    private final DutyKind kind;
    private @Nullable Quota quota;
    private Recurrence recurrence = Recurrence.CONTINUOUS;
    private List<ChannelUse> channels = List.of();
    private @Nullable Deadline deadline;
    private Modality modality = Modality.MUST;
    private Set<Slot> inferred = Set.of();

    Draft(String id, String words, List<Bearer> bearers, DutyKind kind) {
      this.id = id;
      this.words = words;
      this.bearers = bearers;
      this.kind = kind;
    }

    Draft quota(Quota value) {
      quota = value;
      return this;
    }

    Draft each(Period period, int every) {
      recurrence = new Recurrence(period, every);
      return this;
    }

    Draft channels(ChannelUse... uses) {
      channels = List.of(uses);
      return this;
    }

    Draft until(Deadline value) {
      deadline = value;
      return this;
    }

    Draft advisory() {
      modality = Modality.ADVISORY;
      return this;
    }

    Draft inferring(Slot... slots) {
      inferred = Set.of(slots);
      return this;
    }

    Obligation duty() {
      var role = modality == Modality.ADVISORY ? Role.COORDINATE : Role.LEAD;
      return new Obligation(
          id,
          origin(id.substring(0, id.lastIndexOf('.')), words),
          bearers,
          role,
          List.of(),
          kind,
          quota,
          recurrence,
          channels,
          List.of(Topic.GENERAL),
          deadline,
          List.of("UBND xã"),
          modality,
          List.of(ExpectedProof.ARTICLE_LINK, ExpectedProof.PUBLICATION_DATE),
          inferred,
          0.95);
    }
  }
}
