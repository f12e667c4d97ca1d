package vn.loa.app.document;

/**
 * A picture of a page, in the coordinates of the words: {@code width / page width} dots a point.
 *
 * @param number from 1
 * @param sha256 of its bytes
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in dots
 * @param height in dots
 */
public record PageImage(
    long documentId, int number, String sha256, String mediaType, int width, int height) {

  /** Where it can be fetched by whoever may see the document. */
  public String path() {
    return "/documents/" + documentId + "/pages/" + number + ".png";
  }
}
