package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.List;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.PhraseBook;
import vn.loa.vietnamese.Words;

/** Channels as plans write them, and what belongs to the name behind them ("... của phường"). */
public final class ChannelNames {

  private static final PhraseBook<Channel> BOOK =
      new PhraseBook.Builder<Channel>()
          .add(
              Channel.PORTAL,
              "(trang|cổng|trang , cổng|cổng , trang|cổng / trang|trang / cổng) (thông tin điện tử|thông tin|ttđt|tin điện tử|điện tử)",
              "website",
              "trang web",
              "chuyên mục (cchc|cải cách hành chính) (trên|thuộc) ..1 (trang|cổng) thông tin điện tử",
              "cổng tttđt")
          .add(
              Channel.PUBLIC_SERVICE_PORTAL,
              "cổng dịch vụ công (quốc gia|trực tuyến)?",
              "hệ thống thông tin giải quyết (tthc|thủ tục hành chính)")
          .add(
              Channel.LOUDSPEAKER,
              "(hệ thống)? (đài)? truyền thanh (cơ sở|thông minh)?",
              "(hệ thống)? loa truyền thanh",
              "hệ thống loa",
              "cụm loa",
              "đài truyền thanh",
              "loa phát thanh",
              "trạm truyền thanh")
          .add(
              Channel.MOBILE_LOUDSPEAKER,
              "loa lưu động",
              "xe (tuyên truyền|loa) lưu động",
              "loa kéo",
              "tuyên truyền lưu động")
          .add(
              Channel.RADIO_TV,
              "(hệ thống)? phát thanh ((- |, |và )?truyền hình)?",
              "đài phát thanh (và|-) truyền hình",
              "sóng (phát thanh|truyền hình)",
              "truyền hình",
              "kênh (phát thanh|truyền hình)",
              "=sóng")
          .add(
              Channel.NEWSPAPER,
              "=báo (chí|in|điện tử|tỉnh)",
              "tạp chí",
              "(các)? cơ quan báo chí",
              "thông tấn",
              "báo và phát thanh , truyền hình")
          .add(Channel.ZALO, "(trang|nhóm|kênh)? zalo (oa|official account|chính danh)?")
          .add(Channel.FACEBOOK, "(trang)? (facebook|fanpage|mạng xã hội)", "tiktok", "youtube")
          .add(
              Channel.BULLETIN,
              "bản tin (điện tử|thông tin cơ sở|cải cách hành chính|cchc|nội bộ)?")
          .add(
              Channel.BANNER,
              "pa nô",
              "panô",
              "pano",
              "áp phích",
              "băng rôn",
              "khẩu hiệu",
              "bảng điện tử",
              "màn hình",
              "cổ động trực quan",
              "poster",
              "standee",
              "bích họa",
              "bảng led")
          .add(
              Channel.LEAFLET,
              "tờ rơi",
              "tờ gấp",
              "tranh gấp",
              "tài liệu (tuyên truyền|hỏi đáp|hướng dẫn)?",
              "sổ tay",
              "cẩm nang",
              "ấn phẩm",
              "đề cương")
          .add(
              Channel.VIDEO,
              "video (clip)?",
              "clip",
              "phóng sự",
              "phim (ngắn|tài liệu)?",
              "infographic",
              "đồ họa")
          .add(
              Channel.PERFORMANCE,
              "tiểu phẩm",
              "chương trình (lưu động|thông tin cổ động|văn nghệ|thông tin lưu động)",
              "hoạt động văn hóa ..5 (kịch|văn nghệ|thể thao)?",
              "sân khấu",
              "văn nghệ",
              "hội diễn",
              "thông tin lưu động",
              "diễn lưu động")
          .add(
              Channel.MEETING,
              "(buổi)? họp (giao ban|định kỳ|thôn|dân|tổ dân phố|cơ quan)",
              "các (cuộc|buổi) họp",
              "hội họp",
              "sinh hoạt (chuyên đề|chi bộ|định kỳ|cộng đồng|thôn|tổ dân phố|đoàn thể|chi hội|chi đoàn|hội)",
              "nhà văn hóa ..3",
              "chào cờ",
              "tuyên truyền miệng",
              "giao ban",
              "chợ phiên",
              "họp (thôn|bản)",
              "buổi tuyên truyền ..3",
              "sinh hoạt (khu dân cư|tổ dân phố|dưới cờ|cơ quan)")
          .add(Channel.CONFERENCE, "hội nghị", "hội thảo", "tọa đàm", "diễn đàn")
          .add(Channel.TRAINING, "(các)? lớp (tập huấn|bồi dưỡng|đào tạo)", "tập huấn")
          .add(
              Channel.CONTEST,
              "cuộc thi",
              "hội thi",
              "thi trực tuyến",
              "=thi (vẽ tranh|viết|tìm hiểu)",
              "viết bài dự thi")
          .add(Channel.DIALOGUE, "đối thoại")
          .add(
              Channel.COUNTER,
              "bộ phận (tiếp nhận và trả kết quả|một cửa|tn và tkq|tn & tkq|tntkq)",
              "trung tâm (phục vụ)? hành chính công",
              "nơi (giải quyết|tiếp nhận|tiếp xúc)",
              "bộ phận \" một cửa \"",
              "bàn hướng dẫn",
              "tại quầy")
          .add(
              Channel.NOTICE_BOARD,
              "niêm yết",
              "bảng (tin|niêm yết|thông báo)",
              "trụ sở làm việc",
              "mã qr")
          .add(Channel.HOTLINE, "đường dây nóng", "số điện thoại", "tổng đài")
          .add(
              Channel.FEEDBACK_SYSTEM,
              "hệ thống (thông tin)? (phản ánh|tiếp nhận)",
              "phản ánh hiện trường",
              "hòm thư (góp ý)?",
              "hỏi đáp")
          .add(
              Channel.LAW_DAY,
              "ngày pháp luật",
              "tuyên truyền , giáo dục pháp luật",
              "phổ biến giáo dục pháp luật",
              "pbgdpl",
              "phổ biến , giáo dục pháp luật",
              "phổ biến pháp luật")
          .add(
              Channel.OTHER,
              "tổ công nghệ số (cộng đồng)?",
              "tin nhắn (sms)?",
              "nhóm (liên lạc|zalo)",
              "phiếu (hỏi ý kiến|khảo sát|điện tử)",
              "ứng dụng ..3 (di động|công dân số)",
              "chuyên trang , chuyên mục",
              "chuyên mục , chuyên trang",
              "chuyên mục")
          .build();

  private static final Phrase BELONGS =
      Phrase.of(
          "(của|cấp|tại|các|thuộc|trung ương|tỉnh|huyện|xã|phường|thành phố|thị xã|cơ sở|và|,|địa phương|đơn vị|cơ quan|sở|cchc|cải cách hành chính|thôn|tổ dân phố|thị trấn|ubnd)");

  private ChannelNames() {}

  /** The channels named in a range, each once, in the order of the text. */
  public static List<ChannelUse> in(Reading reading, int from, int to) {
    var words = reading.words();
    var out = new ArrayList<ChannelUse>();
    for (var hit : BOOK.findAll(words, from, to)) {
      int end = owner(words, hit.to(), to);
      var use = new ChannelUse(hit.meaning(), reading.readable(hit.from(), end));
      boolean known = out.stream().anyMatch(u -> u.text().equalsIgnoreCase(use.text()));
      if (!known) out.add(use);
    }
    return out;
  }

  /** The words that say whose channel it is: "của tỉnh", "cấp xã", "phường". */
  private static int owner(Words words, int at, int to) {
    int i = at;
    int last = at;
    while (i < to && i < at + 8) {
      boolean named = words.isCapital(i) && words.isLetters(i) && i > at;
      int belongs = BELONGS.matchAt(words, i, to);
      if (belongs < 0 && !named) break;
      if (BOOK.longestAt(words, i, to) != null) break;
      boolean joins =
          words.is(i, "va")
              || words.is(i, ",")
              || words.is(i, "cua")
              || words.is(i, "cac")
              || words.is(i, "tai")
              || words.is(i, "thuoc");
      i = Math.max(i + 1, belongs);
      if (!joins) last = i;
    }
    return last;
  }
}
