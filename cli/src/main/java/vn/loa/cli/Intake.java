package vn.loa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.loa.cli.wording.Codes;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;

/** Takes files in: bytes in bounded memory, their digest, and the text in them. */
final class Intake {

  /** A file taken in, or refused. */
  sealed interface Taken permits Text, Refused {}

  /** A file with text. */
  record Text(Outcome.Read read) implements Taken {}

  private Intake() {}

  static Taken file(Path file) {
    try {
      if (Files.isDirectory(file)) return Refused.noInput("folder");
      if (Files.size(file) > Original.MOST_BYTES) return refused(DocumentReader.tooLarge());
      try (var in = Files.newInputStream(file)) {
        return stream(name(file), in);
      }
    } catch (NoSuchFileException missing) {
      return Refused.noInput("missing");
    } catch (AccessDeniedException denied) {
      return Refused.noInput("denied");
    } catch (IOException broken) {
      return Refused.noInput("broken");
    }
  }

  static Taken stream(String name, InputStream in) throws IOException {
    var digest = sha256();
    byte[] bytes = new DigestInputStream(in, digest).readNBytes(Original.MOST_BYTES + 1);
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return switch (DocumentReader.read(new Original(name, bytes, sha256))) {
      case Outcome.Read read -> new Text(read);
      case Outcome.Unreadable unreadable -> refused(unreadable);
    };
  }

  private static Refused refused(Outcome.Unreadable unreadable) {
    return Refused.notUsable("unreadable." + Codes.of(unreadable.reason()), unreadable.values());
  }

  private static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }

  /** Whether a folder's file looks like a text by its name. */
  static boolean isText(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0
        && switch (name.substring(dot + 1)) {
          case "txt", "text", "md", "markdown", "html", "htm" -> true;
          default -> false;
        };
  }
}
