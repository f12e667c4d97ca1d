package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Topic;

class ContentsTest {

  @ParameterizedTest(name = "{0}")
  @DisplayName("what a content section wants told is a topic with its field, not a duty")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vai trò nêu gương của người đứng đầu.                    | STEERING
          Rà soát văn bản quy phạm pháp luật của tỉnh.             | INSTITUTIONS
          Cắt giảm thủ tục hành chính, cơ chế một cửa.             | PROCEDURES
          Sắp xếp đơn vị hành chính, phân cấp cho xã.              | ORGANISATION
          Đạo đức công vụ và văn hóa công sở.                      | CIVIL_SERVICE
          Công khai tài chính, quản lý tài sản công.               | PUBLIC_FINANCE
          Chính quyền số và định danh điện tử.                     | DIGITAL_GOVERNMENT
          Chỉ số SIPAS và mức độ hài lòng.                         | INDICES
          Các mô hình hay, cách làm mới.                           | GOOD_PRACTICE
          Nộp hồ sơ trực tuyến, thanh toán trực tuyến.             | ONLINE_SERVICES
          Đường dây nóng tiếp nhận góp ý.                          | FEEDBACK
          Hỗ trợ doanh nghiệp, thu hút đầu tư.                     | INVESTORS
          """)
  void topics(String item, Topic topic) {
    var plan = OwnPlan.under("NỘI DUNG TUYÊN TRUYỀN", item);
    assertThat(plan.obligations()).isEmpty();
    assertThat(plan.topics())
        .singleElement()
        .satisfies(t -> assertThat(t.topics()).contains(topic));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("the way by which content reaches people is read with its name")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đăng tin trên Trang thông tin điện tử của phường    | PORTAL
          phát tin trên hệ thống truyền thanh                 | LOUDSPEAKER
          phát tin bằng loa lưu động                          | MOBILE_LOUDSPEAKER
          làm phóng sự trên sóng truyền hình                  | RADIO_TV
          chia sẻ tin trên Zalo                               | ZALO
          chia sẻ tin trên Facebook                           | FACEBOOK
          treo băng rôn tại cổng chợ                          | BANNER
          phát tờ rơi tại chợ                                 | LEAFLET
          làm video về cách nộp hồ sơ                         | VIDEO
          dàn dựng tiểu phẩm về công sở                       | PERFORMANCE
          lồng ghép trong họp giao ban                        | MEETING
          tổ chức hội nghị chuyên đề                          | CONFERENCE
          mở lớp tập huấn viết tin                            | TRAINING
          tổ chức cuộc thi tìm hiểu                           | CONTEST
          tổ chức đối thoại với hộ kinh doanh                 | DIALOGUE
          hướng dẫn người dân tại Bộ phận Một cửa             | COUNTER
          công khai số đường dây nóng                         | HOTLINE
          """)
  void channels(String clause, Channel channel) {
    assertThat(OwnPlan.duty(clause).channels())
        .as(clause)
        .extracting(ChannelUse::channel)
        .contains(channel);
  }
}
