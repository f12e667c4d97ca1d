package vn.loa.bench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Bodies by number: one above all, provinces, and departments and communes below each.
 *
 * @param provinces how many
 * @param departments below each province
 * @param communes below each province
 */
record Nation(int provinces, int departments, int communes) {

  /** 4,000 bodies. */
  static final Nation USUAL = new Nation(31, 20, 108);

  /** A body of the nation. */
  record Member(long id, long parent, String name, String kind) {}

  long root() {
    return 1;
  }

  int size() {
    return 1 + provinces * perProvince();
  }

  private int perProvince() {
    return 1 + departments + communes;
  }

  long province(int n) {
    return 2 + (long) n * perProvince();
  }

  /** The departments of a province. */
  List<Long> departments(int n) {
    return LongStream.range(province(n) + 1, province(n) + 1 + departments).boxed().toList();
  }

  /** The communes of a province. */
  List<Long> communes(int n) {
    long first = province(n) + 1 + departments;
    return LongStream.range(first, first + communes).boxed().toList();
  }

  List<Member> members() {
    var all = new ArrayList<Member>();
    all.add(new Member(root(), 0, "Cơ quan theo dõi toàn quốc", "OTHER"));
    for (int p = 0; p < provinces; p++) {
      long top = province(p);
      all.add(new Member(top, root(), "UBND tỉnh Thử Tải " + (p + 1), "PROVINCE_COMMITTEE"));
      for (long d : departments(p))
        all.add(new Member(d, top, "Sở Thử Nghiệm số " + (d - top), "DEPARTMENT"));
      for (long c : communes(p))
        all.add(
            new Member(c, top, "UBND xã Thử Tải " + (c - top - departments), "COMMUNE_COMMITTEE"));
    }
    return all;
  }
}
