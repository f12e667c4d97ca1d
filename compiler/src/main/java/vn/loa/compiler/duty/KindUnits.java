package vn.loa.compiler.duty;

import org.jspecify.annotations.Nullable;
import vn.loa.compiler.clause.Clause;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Phrase;

/** What a kind of act is counted in where the text names no number. */
final class KindUnits {

  private static final Phrase NEWS = Phrase.of("(tin , bài|tin bài|tin)");
  private static final Phrase COLUMN = Phrase.of("(chuyên mục|chuyên trang)");
  private static final Phrase PROGRAMME = Phrase.of("chương trình phát");
  private static final Phrase COURSE = Phrase.of("(lớp|tập huấn|bồi dưỡng)");
  private static final Phrase MEETING = Phrase.of("(cuộc|buổi|đối thoại|họp)");
  private static final Phrase SKETCH = Phrase.of("tiểu phẩm");
  private static final Phrase DOCUMENT = Phrase.of("tài liệu");
  private static final Phrase DELEGATION = Phrase.of("đoàn khảo sát");
  private static final Phrase CONFERENCE = Phrase.of("hội nghị");

  private KindUnits() {}

  static @Nullable Unit of(DutyKind kind, Clause clause) {
    return switch (kind) {
      case PUBLISH ->
          says(clause, COLUMN)
              ? Unit.COLUMN
              : says(clause, NEWS) || timed(clause) ? Unit.NEWS_ITEM : null;
      case BROADCAST ->
          says(clause, COLUMN)
              ? Unit.COLUMN
              : says(clause, PROGRAMME)
                  ? Unit.PROGRAMME
                  : says(clause, NEWS) ? Unit.NEWS_ITEM : Unit.TIME;
      case REPORT -> Unit.REPORT;
      case PLAN -> Unit.PLAN;
      case TRAIN -> says(clause, COURSE) ? Unit.COURSE : null;
      case INSPECT -> Unit.TIME;
      case EVENT ->
          says(clause, SKETCH)
              ? Unit.SKETCH
              : says(clause, DELEGATION)
                  ? Unit.DELEGATION
                  : says(clause, CONFERENCE)
                      ? Unit.CONFERENCE
                      : says(clause, MEETING) ? Unit.MEETING : null;
      case PRINT -> says(clause, DOCUMENT) ? Unit.DOCUMENT : null;
      case BULLETIN -> Unit.BULLETIN;
      case URGE, FEEDBACK, PROCEDURE, BUDGET, COMMEND, OTHER -> null;
    };
  }

  private static boolean timed(Clause clause) {
    return !clause.fields().isEmpty();
  }

  private static boolean says(Clause clause, Phrase phrase) {
    return phrase.isIn(clause.words(), clause.act(), clause.to());
  }
}
