/** The written Vietnamese language: folding with offsets, words, phrases, numbers in words. */
module vn.loa.vietnamese {
  requires static org.jspecify;

  exports vn.loa.vietnamese;
  exports vn.loa.vietnamese.legacy;
  exports vn.loa.vietnamese.restoring;
}
