package vn.loa.app.register;

import static vn.loa.db.register.Tables.AUDIENCE;
import static vn.loa.db.register.Tables.DUTY;
import static vn.loa.db.register.Tables.OBLIGATION;
import static vn.loa.db.register.Tables.OWED;
import static vn.loa.db.register.Tables.VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep5;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.app.plan.PlanApproved;
import vn.loa.app.plan.PlanDuty;
import vn.loa.app.plan.PlanVersion;
import vn.loa.app.plan.Plans;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.ChannelUse;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.SourceText;

/**
 * Enters the obligations of an approved version, in the transaction of the approval; what was in
 * force by the version before ends the day before, and stays.
 */
@Component
class DerivingObligations {

  /** Rows in one statement: far below what the protocol can carry. */
  private static final int BATCH = 2_000;

  private static final SourceText NO_TEXT = SourceText.plain("", "");

  private final DSLContext database;
  private final RegisterStore store;
  private final Plans plans;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  DerivingObligations(
      DSLContext database,
      RegisterStore store,
      Plans plans,
      Journal journal,
      ApplicationEventPublisher events) {
    this.database = database;
    this.store = store;
    this.plans = plans;
    this.journal = journal;
    this.events = events;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PlanApproved approved) {
    var version = plans.getVersion(approved.versionId());
    derive(version, plans.listDuties(version.id()), plans.findText(version).orElse(NO_TEXT));
  }

  /**
   * Enters the duties of a version.
   *
   * @param source the text that it was read from
   */
  void derive(PlanVersion version, List<PlanDuty> duties, SourceText source) {
    var validity = Validity.of(version.year(), version.signedOn(), version.approvedAt());
    insert(version, validity);
    var ids = insert(version, validity, duties);
    insertContents(duties, ids, source);
    insertOwed(version, duties, ids);
    store.endBefore(version.planId(), version.id(), validity.first());
    journal.record(
        Actor.system("register"),
        new Act(
            "register.derived",
            "plan/" + version.planId(),
            version.bodyId(),
            Map.of(
                "plan", cited(version),
                "version", String.valueOf(version.ordinal()),
                "obligations", String.valueOf(duties.size()))));
    events.publishEvent(new ObligationsRegistered(version.planId(), version.id(), duties.size()));
  }

  private static String cited(PlanVersion version) {
    return version.number().isEmpty()
        ? version.symbol()
        : version.number() + "/" + version.symbol();
  }

  private void insert(PlanVersion version, Validity validity) {
    database
        .insertInto(VERSION)
        .set(VERSION.VERSION_ID, version.id())
        .set(VERSION.PLAN_ID, version.planId())
        .set(VERSION.ISSUER_ID, version.bodyId())
        .set(VERSION.ORDINAL, version.ordinal())
        .set(VERSION.YEAR, version.year())
        .set(VERSION.NUMBER, version.number())
        .set(VERSION.SYMBOL, version.symbol())
        .set(VERSION.SIGNED_ON, version.signedOn())
        .set(VERSION.TITLE, version.title())
        .set(VERSION.DOCUMENT_ID, version.documentId())
        .set(VERSION.APPROVED_AT, version.approvedAt())
        .set(VERSION.FIRST_DAY, validity.first())
        .set(VERSION.LAST_DAY, validity.last())
        .execute();
  }

  private Map<Integer, Long> insert(PlanVersion version, Validity validity, List<PlanDuty> duties) {
    var ids = new HashMap<Integer, Long>();
    for (var duty : duties) {
      var asked = duty.obligation();
      long id =
          database
              .insertInto(OBLIGATION)
              .set(OBLIGATION.UUID, duty.id())
              .set(OBLIGATION.VERSION_ID, version.id())
              .set(OBLIGATION.PLAN_ID, version.planId())
              .set(OBLIGATION.ISSUER_ID, version.bodyId())
              .set(OBLIGATION.ORDINAL, duty.ordinal())
              .set(OBLIGATION.CODE, asked.id())
              .set(OBLIGATION.KIND, asked.kind().name())
              .set(OBLIGATION.MODALITY, asked.modality().name())
              .set(OBLIGATION.PERIOD, asked.recurrence().period().name())
              .set(OBLIGATION.TOPICS, names(asked.topics()))
              .set(
                  OBLIGATION.CHANNELS,
                  names(asked.channels().stream().map(ChannelUse::channel).distinct().toList()))
              .set(OBLIGATION.TOGETHER, duty.together())
              .set(OBLIGATION.BODIES, bodies(duty).size())
              .set(OBLIGATION.FIRST_DAY, validity.first())
              .set(OBLIGATION.LAST_DAY, validity.last())
              .set(OBLIGATION.FOLDED, folded(version, duty))
              .returningResult(OBLIGATION.ID)
              .fetchSingle()
              .value1();
      ids.put(duty.ordinal(), id);
    }
    return ids;
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).distinct().toArray(String[]::new);
  }

  private static LinkedHashSet<Long> bodies(PlanDuty duty) {
    return duty.bearers().stream()
        .map(PlanDuty.Bearing::bodyId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static String folded(PlanVersion version, PlanDuty duty) {
    String text =
        String.join(
            " ",
            duty.obligation().origin().readable(),
            duty.obligation().bearers().stream().map(Bearer::text).collect(Collectors.joining(" ")),
            cited(version));
    return Folding.fold(text).replaceAll("\\s+", " ").strip();
  }

  private void insertContents(List<PlanDuty> duties, Map<Integer, Long> ids, SourceText source) {
    if (duties.isEmpty()) return;
    var insert =
        database.insertInto(
            DUTY,
            DUTY.OBLIGATION_ID,
            DUTY.CONTENT,
            DUTY.WORDS_BEFORE,
            DUTY.WORDS,
            DUTY.WORDS_AFTER,
            DUTY.PAGE);
    for (var duty : duties) {
      var excerpt = Excerpt.of(source, duty.obligation().origin());
      insert =
          insert.values(
              ids.get(duty.ordinal()),
              DutyText.of(duty.obligation()),
              excerpt.before(),
              excerpt.words(),
              excerpt.after(),
              excerpt.page());
    }
    insert.execute();
  }

  /** Hundreds of bodies may owe each of hundreds of duties. */
  private void insertOwed(PlanVersion version, List<PlanDuty> duties, Map<Integer, Long> ids) {
    var audience = new LinkedHashSet<Long>();
    var insert = start();
    int rows = 0;
    for (var duty : duties) {
      for (var bearing : duty.bearers()) {
        audience.add(bearing.bodyId());
        insert =
            insert.values(
                ids.get(duty.ordinal()),
                bearing.bodyId(),
                bearing.role().name(),
                version.bodyId(),
                bearing.name());
        if (++rows % BATCH == 0) {
          insert.onConflictDoNothing().execute();
          insert = start();
        }
      }
    }
    if (rows % BATCH != 0) insert.onConflictDoNothing().execute();
    addAudience(version.id(), new ArrayList<>(audience));
  }

  private InsertValuesStep5<?, Long, Long, String, Long, String> start() {
    return database.insertInto(
        OWED, OWED.OBLIGATION_ID, OWED.BODY_ID, OWED.ROLE, OWED.ISSUER_ID, OWED.NAME);
  }

  private void addAudience(long version, List<Long> bodies) {
    if (bodies.isEmpty()) return;
    var insert = database.insertInto(AUDIENCE, AUDIENCE.VERSION_ID, AUDIENCE.BODY_ID);
    for (long body : bodies) insert = insert.values(version, body);
    insert.execute();
  }
}
