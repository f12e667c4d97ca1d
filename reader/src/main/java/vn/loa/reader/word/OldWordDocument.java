package vn.loa.reader.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.BlockText;

/**
 * A DOC file, of Word 97 to 2003 ([MS-DOC]) or of Word 6 and 95, without the list numbers of those
 * two. The container ([MS-CFB]) is also that of other programs and of every DOCX with a password.
 */
public final class OldWordDocument {

  private final HWPFDocumentCore document;
  private final boolean hasMacro;

  private OldWordDocument(HWPFDocumentCore document, boolean hasMacro) {
    this.document = document;
    this.hasMacro = hasMacro;
  }

  /** Reads the bytes of a file; they are not changed. Never fails, whatever the bytes are. */
  public static WordReading read(byte[] doc) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
      return read(container.getRoot());
    } catch (EncryptedDocumentException password) {
      return WordReading.Refused.because(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // POI tells of a broken file by whatever happened to go wrong first.
      return WordReading.Refused.because(Reason.DAMAGED);
    }
  }

  private static WordReading read(DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return WordReading.Refused.because(Reason.ENCRYPTED);
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) return other(root);
    if (isEncrypted(root)) return WordReading.Refused.because(Reason.ENCRYPTED);
    boolean hasMacro = root.hasEntryCaseInsensitive("Macros");
    return new OldWordDocument(document(root), hasMacro).reading();
  }

  /** The bit fEncrypted of the file's head ([MS-DOC] 2.5.2). */
  private static boolean isEncrypted(DirectoryNode root) throws IOException {
    try (var stream = root.createDocumentInputStream("WordDocument")) {
      byte[] head = stream.readNBytes(12);
      return head.length == 12 && (head[11] & 1) != 0;
    }
  }

  private static WordReading other(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return WordReading.Refused.because(Reason.OFFICE, "format", "XLS");
    }
    boolean isShow = root.hasEntryCaseInsensitive("PowerPoint Document");
    return isShow
        ? WordReading.Refused.because(Reason.OFFICE, "format", "PPT")
        : WordReading.Refused.because(Reason.BINARY);
  }

  private static HWPFDocumentCore document(DirectoryNode root) throws IOException {
    try {
      return new HWPFDocument(root);
    } catch (OldWordFileFormatException old) {
      return new HWPFOldDocument(root);
    }
  }

  private WordReading reading() {
    var blocks = new ArrayList<Block>();
    var lists = new OldLists(document instanceof HWPFDocument ? document.getListTables() : null);
    var story = new OldStory(lists);
    story.blocks(document.getRange(), 0, blocks);
    if (document instanceof HWPFDocument newer) {
      add(story, newer.getMainTextboxRange(), blocks);
      add(story, newer.getFootnoteRange(), blocks);
      add(story, newer.getEndnoteRange(), blocks);
    }
    if (blocks.size() > WordDocument.MOST_PARAGRAPHS) {
      return WordReading.Refused.because(Reason.TOO_LONG, "most", 20);
    }
    String text = Normalizer.normalize(BlockText.of(blocks), Normalizer.Form.NFC);
    if (text.isBlank()) return WordReading.Refused.because(Reason.BLANK);
    var remarks = new ArrayList<Remark>();
    if (hasMacro) remarks.add(new Remark(Remark.Kind.MACRO_LEFT_OUT, Map.of()));
    if (story.hasChanges()) remarks.add(new Remark(Remark.Kind.CHANGES_ACCEPTED, Map.of()));
    return new WordReading.Text(text, remarks);
  }

  private static void add(OldStory story, Range range, ArrayList<Block> blocks) {
    if (range.getEndOffset() > range.getStartOffset()) story.blocks(range, 0, blocks);
  }
}
