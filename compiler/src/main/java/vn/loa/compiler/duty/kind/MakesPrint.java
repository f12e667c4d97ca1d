package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;
import vn.loa.vietnamese.Phrase;

/** "In pa nô, tờ rơi": something is printed or put up. */
record MakesPrint() implements KindRule {

  private static final Phrase PRINTS =
      Phrase.of(
          "(pa nô|panô|pano|áp phích|băng rôn|băng zôn|khẩu hiệu|tờ rơi|tờ gấp|tranh gấp|"
              + "ấn phẩm|cổ động trực quan|tuyên truyền trực quan|sổ tay|cẩm nang|bảng (tin|hiệu|"
              + "điện tử)|poster|standee|biên soạn ..3 tài liệu|in ..3 tài liệu|"
              + "phát hành ..3 tài liệu|xây dựng ..2 tài liệu|bích họa)");
  private static final Phrase BY_PRINT =
      Phrase.of(
          "(bằng|qua|thông qua) ..12 (khẩu hiệu|pa nô|panô|pano|áp phích|tờ rơi|tờ gấp|"
              + "băng rôn|tài liệu|ấn phẩm|trực quan)");
  private static final Phrase ONLINE =
      Phrase.of("(trang thông tin|cổng thông tin|zalo|facebook|loa truyền thanh|mạng xã hội)");

  @Override
  public DutyKind kind() {
    return DutyKind.PRINT;
  }

  @Override
  public boolean fits(Act act) {
    return act.nearVerb(PRINTS) && !act.nearVerb(ONLINE) || act.says(BY_PRINT) && !act.says(ONLINE);
  }

  @Override
  public String example() {
    return "treo băng rôn, in tờ rơi phát tới tổ dân phố";
  }
}
