package vn.loa.compiler.head;

import vn.loa.vietnamese.PhraseBook;

/** Types of documents and their abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
final class Types {

  static final PhraseBook<String> NAMES =
      new PhraseBook.Builder<String>()
          .add("NQ", "nghị quyết")
          .add("QĐ", "quyết định")
          .add("CT", "chỉ thị")
          .add("NĐ", "nghị định")
          .add("TT", "thông tư")
          .add("TTLT", "thông tư liên tịch")
          .add("KH", "kế hoạch")
          .add("CTr", "chương trình", "chương trình hành động")
          .add("KL", "kết luận")
          .add("TTr", "tờ trình")
          .add("BC", "báo cáo")
          .add("TB", "thông báo")
          .add("HD", "hướng dẫn")
          .add("CV", "công văn", "văn bản")
          .add("ĐA", "đề án")
          .add("QC", "quy chế")
          .add("CĐ", "công điện")
          .add("QyĐ", "quy định")
          .build();

  static final PhraseBook<String> LAWS =
      new PhraseBook.Builder<String>()
          .add("Luật", "luật")
          .add("Bộ luật", "bộ luật")
          .add("Pháp lệnh", "pháp lệnh")
          .build();

  private Types() {}
}
