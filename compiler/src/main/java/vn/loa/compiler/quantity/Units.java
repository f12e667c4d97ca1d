package vn.loa.compiler.quantity;

import vn.loa.obligation.Unit;
import vn.loa.vietnamese.PhraseBook;

/** The things that plans count, as they are written. */
public final class Units {

  public static final PhraseBook<Unit> BOOK =
      new PhraseBook.Builder<Unit>()
          .add(
              Unit.NEWS_ITEM,
              "tin , bài",
              "tin bài",
              "tin / bài",
              "tin , bài viết",
              "tin và bài",
              "tin - bài",
              "tin hoặc bài",
              "bài , tin",
              "bài viết",
              "bài",
              "tin",
              "tin , bài , ảnh",
              "bản tin , bài viết",
              "tin tức")
          .add(Unit.COLUMN, "chuyên mục", "chuyên trang , chuyên mục", "chuyên mục , chuyên trang")
          .add(Unit.SPECIAL_PAGE, "chuyên trang")
          .add(Unit.REPORT, "báo cáo")
          .add(Unit.PLAN, "kế hoạch")
          .add(Unit.COURSE, "lớp", "khóa", "khoá", "lớp tập huấn", "lớp bồi dưỡng", "đợt tập huấn")
          .add(
              Unit.TIME,
              "lần",
              "lượt",
              "lượt phát",
              "lần phát",
              "lần phát sóng",
              "kỳ",
              "đợt",
              "lượt phát sóng",
              "lượt người")
          .add(
              Unit.MEETING,
              "cuộc",
              "buổi",
              "phiên",
              "cuộc họp",
              "cuộc thi",
              "hội thi",
              "cuộc đối thoại",
              "buổi đối thoại",
              "buổi sinh hoạt")
          .add(
              Unit.BULLETIN,
              "bản tin",
              "bản tin điện tử",
              "số bản tin",
              "bản tin truyền thanh",
              "bản tin phát thanh")
          .add(Unit.DOCUMENT, "tài liệu", "bộ tài liệu")
          .add(Unit.CONFERENCE, "hội nghị", "hội thảo", "tọa đàm")
          .add(Unit.PROGRAMME, "chương trình", "chương trình phát thanh")
          .add(Unit.SKETCH, "tiểu phẩm")
          .add(Unit.VIDEO, "video", "video clip", "clip", "đoạn phim", "phim ngắn", "video ngắn")
          .add(new Unit("phong_su"), "phóng sự", "phóng sự truyền hình")
          .add(new Unit("infographic"), "infographic", "đồ họa")
          .add(Unit.DELEGATION, "đoàn")
          .add(Unit.CHANNEL, "kênh")
          .add(Unit.REGULATION, "quy chế")
          .add(Unit.PERCENT, "%", "phần trăm")
          .add(new Unit("to_roi"), "tờ rơi", "tờ gấp")
          .add(new Unit("pa_no"), "pa nô", "panô", "pano", "áp phích")
          .add(new Unit("bang_ron"), "băng rôn", "băng zôn", "khẩu hiệu")
          .add(new Unit("don_vi"), "cơ quan , đơn vị", "đơn vị")
          .add(new Unit("mo_hinh"), "mô hình", "điển hình", "gương", "tập thể")
          .add(new Unit("phieu"), "phiếu")
          .build();

  private Units() {}
}
