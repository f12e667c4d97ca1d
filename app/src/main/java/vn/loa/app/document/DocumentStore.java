package vn.loa.app.document;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static vn.loa.db.document.Tables.FILE;
import static vn.loa.db.document.Tables.PAGE;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.document.Document.State;
import vn.loa.app.journal.Actor;
import vn.loa.reader.FileKind;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.SourceText;

/** Rows of documents and of pictures of their pages. */
@Component
class DocumentStore {

  private final DSLContext database;

  DocumentStore(DSLContext database) {
    this.database = database;
  }

  /**
   * A file to be entered.
   *
   * @param key of the form that brought it
   */
  record Arrival(String sha256, long size, String name, long bodyId, Actor person, String key) {}

  /** Whether the transaction may see rows of a body. */
  boolean isInScope(long bodyId) {
    return database.fetchValue("select body.in_scope(?)", bodyId) == Boolean.TRUE;
  }

  /** Until this transaction ends, no other enters the same bytes for the same body. */
  void lock(String sha256, long bodyId) {
    database.execute(
        "select pg_advisory_xact_lock(hashtextextended(?, ?))", "document/" + sha256, bodyId);
  }

  /** The new document; empty where the key of the form was used before. */
  Optional<Long> insert(Arrival arrival, Instant now) {
    return database
        .insertInto(FILE)
        .set(FILE.BODY_ID, arrival.bodyId())
        .set(FILE.SHA256, arrival.sha256())
        .set(FILE.NAME, arrival.name())
        .set(FILE.FOLDED, Folding.fold(arrival.name()))
        .set(FILE.SIZE, arrival.size())
        .set(FILE.RECEIVED_AT, now)
        .set(FILE.RECEIVED_BY, arrival.person().personId())
        .set(FILE.RECEIVED_BY_NAME, arrival.person().name())
        .set(FILE.KEY, arrival.key())
        .onConflict(FILE.RECEIVED_BY, FILE.KEY)
        .doNothing()
        .returning(FILE.ID)
        .fetchOptional(FILE.ID);
  }

  Optional<Document> findByKey(@Nullable Long person, String key) {
    return one(FILE.RECEIVED_BY.isNotDistinctFrom(person).and(FILE.KEY.eq(key)));
  }

  /** The first document of a body with the same bytes. */
  Optional<Document> findSame(String sha256, long bodyId) {
    return one(FILE.SHA256.eq(sha256).and(FILE.BODY_ID.eq(bodyId)));
  }

  Optional<Document> find(long id) {
    return one(FILE.ID.eq(id));
  }

  private Optional<Document> one(Condition where) {
    return database
        .selectFrom(FILE)
        .where(where)
        .orderBy(FILE.ID)
        .limit(1)
        .fetchOptional(DocumentStore::document);
  }

  /** The text's place in the vault; empty where there is no text. */
  Optional<String> findText(long id) {
    return database
        .select(FILE.TEXT_SHA256)
        .from(FILE)
        .where(FILE.ID.eq(id))
        .and(FILE.TEXT_SHA256.isNotNull())
        .fetchOptional(FILE.TEXT_SHA256);
  }

  /**
   * What came in, the newest first.
   *
   * @param states empty for all
   * @param words that the name or the sender's name holds, with or without accents
   */
  List<Document> list(Set<State> states, String words, int skip, int most) {
    return database
        .selectFrom(FILE)
        .where(in(states).and(named(words)))
        .orderBy(FILE.ID.desc())
        .offset(skip)
        .limit(most)
        .fetch(DocumentStore::document);
  }

  /** How many there are in each state. */
  Map<State, Integer> count(String words) {
    var counts = new EnumMap<State, Integer>(State.class);
    database
        .select(FILE.STATE, DSL.count())
        .from(FILE)
        .where(named(words))
        .groupBy(FILE.STATE)
        .forEach(row -> counts.put(State.valueOf(row.value1()), row.value2()));
    return counts;
  }

  private static Condition in(Set<State> states) {
    return states.isEmpty()
        ? noCondition()
        : FILE.STATE.in(states.stream().map(State::name).toList());
  }

  private static Condition named(String words) {
    var all = noCondition();
    for (String word : Folding.fold(words).strip().split("\\s+", -1)) {
      if (!word.isEmpty()) all = all.and(FILE.FOLDED.contains(val(word)));
    }
    return all;
  }

  /** Keeps a picture of a page; the page read again has a new one. */
  void put(PageImage image, long bodyId) {
    database
        .insertInto(PAGE)
        .set(PAGE.DOCUMENT_ID, image.documentId())
        .set(PAGE.NUMBER, image.number())
        .set(PAGE.BODY_ID, bodyId)
        .set(PAGE.SHA256, image.sha256())
        .set(PAGE.MEDIA_TYPE, image.mediaType())
        .set(PAGE.WIDTH, image.width())
        .set(PAGE.HEIGHT, image.height())
        .onConflict(PAGE.DOCUMENT_ID, PAGE.NUMBER)
        .doUpdate()
        .set(PAGE.SHA256, image.sha256())
        .set(PAGE.MEDIA_TYPE, image.mediaType())
        .set(PAGE.WIDTH, image.width())
        .set(PAGE.HEIGHT, image.height())
        .execute();
  }

  List<PageImage> listImages(long id) {
    return database
        .selectFrom(PAGE)
        .where(PAGE.DOCUMENT_ID.eq(id))
        .orderBy(PAGE.NUMBER)
        .fetch(DocumentStore::image);
  }

  Optional<PageImage> findImage(long id, int number) {
    return database
        .selectFrom(PAGE)
        .where(PAGE.DOCUMENT_ID.eq(id))
        .and(PAGE.NUMBER.eq(number))
        .fetchOptional(DocumentStore::image);
  }

  /** Those of some digests that a row still speaks of. */
  Set<String> used(Collection<String> digests) {
    var used = new HashSet<String>();
    used.addAll(
        database
            .select(FILE.SHA256)
            .from(FILE)
            .where(FILE.SHA256.in(digests))
            .union(DSL.select(FILE.TEXT_SHA256).from(FILE).where(FILE.TEXT_SHA256.in(digests)))
            .union(DSL.select(PAGE.SHA256).from(PAGE).where(PAGE.SHA256.in(digests)))
            .fetchSet(0, String.class));
    return used;
  }

  private static PageImage image(Record row) {
    return new PageImage(
        row.get(PAGE.DOCUMENT_ID),
        row.get(PAGE.NUMBER),
        row.get(PAGE.SHA256),
        row.get(PAGE.MEDIA_TYPE),
        row.get(PAGE.WIDTH),
        row.get(PAGE.HEIGHT));
  }

  private static Document document(Record row) {
    String kind = row.get(FILE.KIND);
    String method = row.get(FILE.METHOD);
    String verdict = row.get(FILE.VERDICT);
    return new Document(
        row.get(FILE.ID),
        row.get(FILE.BODY_ID),
        row.get(FILE.SHA256),
        row.get(FILE.NAME),
        row.get(FILE.SIZE),
        row.get(FILE.RECEIVED_AT),
        row.get(FILE.RECEIVED_BY),
        row.get(FILE.RECEIVED_BY_NAME),
        new Document.Reading(
            State.valueOf(row.get(FILE.STATE)),
            kind == null ? null : FileKind.valueOf(kind),
            row.get(FILE.PAGES),
            row.get(FILE.PAGES_DONE),
            method == null ? null : SourceText.Method.valueOf(method),
            row.get(FILE.QUALITY),
            verdict == null ? null : ReadingNotes.read(verdict).getFirst(),
            ReadingNotes.read(row.get(FILE.REMARKS))));
  }
}
