package vn.loa.compiler.index;

import vn.loa.vietnamese.PhraseBook;

/** The indices by which reform is measured (RULES 3). */
final class IndexNames {

  static final PhraseBook<String> BOOK =
      new PhraseBook.Builder<String>()
          .add(
              "PAR INDEX",
              "par index",
              "parindex",
              "par - index",
              "chỉ số cchc",
              "xếp hạng (cchc|cải cách hành chính)",
              "chỉ số cải cách hành chính")
          .add(
              "SIPAS",
              "sipas",
              "chỉ số hài lòng",
              "sự hài lòng của",
              "mức độ hài lòng",
              "tỷ lệ hài lòng",
              "chỉ số đo lường sự hài lòng")
          .add("PAPI", "papi", "chỉ số hiệu quả quản trị")
          .add("PCI", "pci", "chỉ số năng lực cạnh tranh cấp tỉnh")
          .add("DDCI", "ddci", "chỉ số năng lực cạnh tranh cấp (sở|huyện)")
          .add("DTI", "dti", "chỉ số chuyển đổi số")
          .add("ICT INDEX", "ict index", "ict")
          .add("EGI", "egi")
          .add("PGI", "pgi", "chỉ số xanh")
          .build();

  private IndexNames() {}
}
