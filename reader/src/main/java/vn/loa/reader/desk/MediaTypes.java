package vn.loa.reader.desk;

import vn.loa.reader.FileKind;

/** The registered names of kinds of file. */
final class MediaTypes {

  private MediaTypes() {}

  static String of(FileKind kind) {
    return switch (kind) {
      case TEXT -> "text/plain";
      case PDF -> "application/pdf";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case DOC -> "application/msword";
      case PNG -> "image/png";
      case JPEG -> "image/jpeg";
      case TIFF -> "image/tiff";
    };
  }
}
