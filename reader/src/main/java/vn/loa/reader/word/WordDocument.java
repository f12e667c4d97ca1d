package vn.loa.reader.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.BlockText;

/**
 * A DOCX or DOCM file (ISO/IEC 29500, transitional or strict). Headers, footers and comments are
 * left out; foot and end notes stand at the end.
 */
public final class WordDocument {

  /** Longer texts are no plans. */
  static final int MOST_PARAGRAPHS = 400_000;

  private final Archive archive;
  private final Relations relations;
  private final Story story;
  private final List<Block> blocks = new ArrayList<>();
  private boolean isWhole;

  private WordDocument(Archive archive, String main) {
    this.archive = archive;
    relations = Relations.of(archive, main);
    var styles = Styles.of(part("styles", "word/styles.xml"));
    story = new Story(styles, Lists.of(part("numbering", "word/numbering.xml"), styles));
    isWhole = archive.isWhole();
  }

  /** Reads the bytes of a file; they are not changed. Never fails, whatever the bytes are. */
  public static WordReading read(byte[] docx) {
    try {
      var archive = Archive.of(docx);
      String named = Relations.of(archive, "").target("officeDocument");
      String main = named != null && archive.part(named) != null ? named : "word/document.xml";
      byte[] body = archive.part(main);
      return body == null
          ? WordReading.Refused.because(Reason.DAMAGED)
          : new WordDocument(archive, main).reading(body);
    } catch (Archive.TooLarge bomb) {
      return bomb.refusal();
    }
  }

  private byte @Nullable [] part(String role, String usual) {
    String target = relations.target(role);
    byte[] part = target == null ? null : archive.part(target);
    return part == null ? archive.part(usual) : part;
  }

  private WordReading reading(byte[] body) {
    try {
      PartXml.each(body, "w:body", this::add);
    } catch (PartXml.Broken broken) {
      isWhole = false;
    }
    if (blocks.size() > MOST_PARAGRAPHS) {
      return WordReading.Refused.because(Reason.TOO_LONG, "most", 20);
    }
    notes();
    String text = Normalizer.normalize(BlockText.of(blocks), Normalizer.Form.NFC);
    if (text.isBlank()) return WordReading.Refused.because(isWhole ? Reason.BLANK : Reason.DAMAGED);
    return new WordReading.Text(text, remarks());
  }

  private void add(Element element) {
    if (blocks.size() <= MOST_PARAGRAPHS) story.block(element, blocks);
  }

  /** Adds the notes in the order of their marks. */
  private void notes() {
    var wanted = new ArrayList<>(story.notes());
    if (wanted.isEmpty()) return;
    var found = new HashMap<String, List<Block>>();
    for (String kind : List.of("footnotes", "endnotes")) {
      byte[] part = part(kind, "word/" + kind + ".xml");
      if (part != null) notes(part, kind, found);
    }
    var said = new HashSet<String>();
    for (String note : wanted) {
      if (said.add(note)) blocks.addAll(found.getOrDefault(note, List.of()));
    }
  }

  private void notes(byte[] part, String kind, Map<String, List<Block>> found) {
    try {
      PartXml.each(
          part,
          "w:" + kind,
          note -> {
            var own = new ArrayList<Block>();
            story.blocks(note, own);
            found.put(kind + "|" + note.attribute("id"), own);
          });
    } catch (PartXml.Broken broken) {
      isWhole = false;
    }
  }

  private List<Remark> remarks() {
    var remarks = new ArrayList<Remark>();
    if (archive.hasMacro()) remarks.add(new Remark(Remark.Kind.MACRO_LEFT_OUT, Map.of()));
    if (story.hasChanges()) remarks.add(new Remark(Remark.Kind.CHANGES_ACCEPTED, Map.of()));
    if (!isWhole) remarks.add(new Remark(Remark.Kind.REST_DAMAGED, Map.of()));
    return remarks;
  }
}
