package vn.loa.app.plan;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.document.Documents;
import vn.loa.vietnamese.SourceText;

/** Plans and their approved versions, as far as the transaction may see them. */
@Component
public class Plans {

  private final PlanStore plans;
  private final VersionStore versions;
  private final Documents documents;

  Plans(PlanStore plans, VersionStore versions, Documents documents) {
    this.plans = plans;
    this.versions = versions;
    this.documents = documents;
  }

  @Transactional(readOnly = true)
  public Optional<Plan> find(long plan) {
    return plans.find(plan);
  }

  /** The versions in force, one of each plan that has any, oldest plan first. */
  @Transactional(readOnly = true)
  public List<PlanVersion> listInForce() {
    return versions.listInForce();
  }

  /** All versions of a plan, the first first. */
  @Transactional(readOnly = true)
  public List<PlanVersion> listVersions(long plan) {
    return versions.list(plan);
  }

  /**
   * @throws NoSuchElementException where there is none, or none that may be seen
   */
  @Transactional(readOnly = true)
  public PlanVersion getVersion(long version) {
    return versions
        .find(version)
        .orElseThrow(() -> new NoSuchElementException("version " + version));
  }

  /**
   * The duties of a version with the bodies that they fall on, in the order of the text. Whoever is
   * not of the issuing body sees of the bearers only those that it may see.
   */
  @Transactional(readOnly = true)
  public List<PlanDuty> listDuties(long version) {
    return versions.duties(version);
  }

  /** What became of the duties of the version before; empty for a first version. */
  @Transactional(readOnly = true)
  public List<Continuation> listContinuations(long version) {
    return versions.continuations(version);
  }

  /** The text that a version was read from; empty where its document may not be seen. */
  @Transactional(readOnly = true)
  public Optional<SourceText> findText(PlanVersion version) {
    return documents.findText(version.documentId());
  }
}
