package vn.loa.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.document.Document.State;
import vn.loa.app.journal.Actor;
import vn.loa.vietnamese.SourceText;

/** What came in: takes files, and gives their texts and pages to whoever may see their bodies. */
@Component
public class Documents {

  private final DocumentStore store;
  private final ReceivingDocument receiving;
  private final ReadingAgain readingAgain;
  private final ReadingRoom room;
  private final Vault vault;

  Documents(
      DocumentStore store,
      ReceivingDocument receiving,
      ReadingAgain readingAgain,
      ReadingRoom room,
      Vault vault) {
    this.store = store;
    this.receiving = receiving;
    this.readingAgain = readingAgain;
    this.room = room;
    this.vault = vault;
  }

  /**
   * Takes a file in for a body, to be read soon. Begins its own transaction once the bytes are on
   * the disk.
   *
   * @param name as the sender calls it
   * @param key of the form: sent again with the same key, it is the same document
   * @throws IOException where the sender breaks off; nothing is kept then
   */
  public Receipt receive(InputStream bytes, String name, long bodyId, Actor person, String key)
      throws IOException {
    var receipt = receiving.receive(bytes, name, bodyId, person, key);
    room.ring();
    return receipt;
  }

  /** Takes the bytes of a document in once more, as a new one; see {@link Receipt.AlreadyThere}. */
  public Receipt receiveAgain(long id, Actor person, String key) {
    var receipt = receiving.again(id, person, key);
    room.ring();
    return receipt;
  }

  /** Has a refused document read once more, where its reason may have passed. */
  void readAgain(long id, Actor person) {
    readingAgain.begin(id, person);
    room.ring();
  }

  /**
   * @throws NoSuchElementException where there is none that the viewer may see
   */
  @Transactional(readOnly = true)
  public Document get(long id) {
    return store.find(id).orElseThrow(() -> new NoSuchElementException("document " + id));
  }

  @Transactional(readOnly = true)
  public Optional<Document> find(long id) {
    return store.find(id);
  }

  /** Documents that are not read yet, the newest first. */
  @Transactional(readOnly = true)
  public List<Document> listWaiting() {
    return store.list(Set.of(State.WAITING, State.READING), "", 0, 200);
  }

  /**
   * What came in, the newest first.
   *
   * @param states empty for all
   * @param words of the name, with or without accents; empty for all
   */
  @Transactional(readOnly = true)
  public List<Document> list(Set<State> states, String words, int skip, int most) {
    return store.list(states, words, skip, most);
  }

  /** How many there are in each state that occurs. */
  @Transactional(readOnly = true)
  public Map<State, Integer> count(String words) {
    return store.count(words);
  }

  /** The text of a document with the places of its words; empty where it has none. */
  @Transactional(readOnly = true)
  public Optional<SourceText> findText(long id) {
    return store.findText(id).map(this::text);
  }

  /**
   * The same, of a document that was read.
   *
   * @throws NoSuchElementException where it has no text or may not be seen
   */
  @Transactional(readOnly = true)
  public SourceText textOf(long id) {
    return findText(id).orElseThrow(() -> new NoSuchElementException("text of document " + id));
  }

  private SourceText text(String sha256) {
    try (var bytes = vault.open(sha256)) {
      return StoredText.read(bytes);
    } catch (IOException lost) {
      throw new UncheckedIOException("stored text " + sha256, lost);
    }
  }

  /** Pictures of the pages, in order; empty where the format has no pages. */
  @Transactional(readOnly = true)
  public List<PageImage> listPictures(long id) {
    return store.listImages(id);
  }

  /** The picture of a page; empty where there is none that the viewer may see. */
  @Transactional(readOnly = true)
  public Optional<PageImage> picture(long id, int page) {
    return store.findImage(id, page);
  }

  /** The bytes of a picture or original that was found by this door. */
  InputStream open(String sha256) {
    try {
      return vault.open(sha256);
    } catch (IOException lost) {
      throw new UncheckedIOException("kept bytes " + sha256, lost);
    }
  }
}
