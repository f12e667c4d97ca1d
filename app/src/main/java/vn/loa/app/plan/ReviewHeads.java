package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.loa.app.document.Documents;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.ReviewHead;
import vn.loa.app.plan.review.Deciding;
import vn.loa.app.plan.said.DiagnosticWords;
import vn.loa.app.shell.Notice;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tone;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.vietnamese.Folding;

/** How a review stands, and what the viewer may do. */
record ReviewHeads(
    Page page, UnderReview now, SignedIn person, LongFunction<String> names, Documents documents) {

  private static final Set<Diagnostic.Code> WHOLE =
      Set.of(
          Diagnostic.Code.TEXT_DAMAGED,
          Diagnostic.Code.NO_DUTIES,
          Diagnostic.Code.NOT_A_PLAN,
          Diagnostic.Code.NOT_VIETNAMESE);

  ReviewHead head(@Nullable CompiledPlan paper) {
    var progress = now.questions().progress();
    var review = now.review();
    int faults = review.proposal().diagnostics().size();
    String sub =
        page.t(
            "plan.review.sub",
            "decided",
            progress.decided(),
            "total",
            progress.total(),
            "doubtful",
            progress.doubtful(),
            "faults",
            faults);
    return new ReviewHead(
        now.plan().id(),
        review.last(),
        now.draft().state().name().toLowerCase(Locale.ROOT),
        sub,
        progress.decided(),
        progress.total(),
        progress.doubtful(),
        progress.blocked(),
        now.questions().certain().size(),
        Deciding.nextUndo(review, person.personId()) != null,
        Deciding.nextRedo(review, person.personId()) != null,
        may(now.draft(), person),
        notices(paper));
  }

  static List<String> may(Draft draft, SignedIn person) {
    var may = new ArrayList<String>();
    boolean planner = person.is(Role.PLANNER);
    boolean approver = person.is(Role.APPROVER);
    boolean own = Objects.equals(draft.submittedBy(), person.personId());
    if ((planner || approver) && draft.isOpen()) may.add("decide");
    if ((planner || approver) && Draft.Step.SUBMIT.isOpen(draft.state())) may.add("submit");
    if (approver && !own && Draft.Step.APPROVE.isOpen(draft.state())) may.add("approve");
    if (approver && Draft.Step.RETURN.isOpen(draft.state())) may.add("return");
    if (planner && Draft.Step.WITHDRAW.isOpen(draft.state())) may.add("withdraw");
    return may;
  }

  private List<Notice> notices(@Nullable CompiledPlan paper) {
    var out = new ArrayList<Notice>();
    state(out);
    if (paper == null) out.add(Notice.of(Tone.LATE, page.t("plan.notice.no-text")));
    issuer(out);
    documents
        .find(now.draft().documentId())
        .ifPresent(
            document ->
                document.reading().remarks().stream()
                    .map(remark -> Notice.of(Tone.DUE, remark.what(page.words())))
                    .forEach(out::add));
    for (var diagnostic : now.review().proposal().diagnostics())
      if (isWhole(diagnostic))
        out.add(Notice.of(Tone.DUE, new DiagnosticWords(page.words()).message(diagnostic)));
    return out;
  }

  /** Faults of the document as a whole, that have no place of their own on a card. */
  private static boolean isWhole(Diagnostic diagnostic) {
    return WHOLE.contains(diagnostic.code());
  }

  private void state(List<Notice> out) {
    var draft = now.draft();
    switch (draft.state()) {
      case REVIEW -> {}
      case SUBMITTED ->
          out.add(
              Notice.of(
                  Tone.INFO,
                  page.t(
                      Objects.equals(draft.submittedBy(), person.personId())
                          ? "plan.notice.submitted.own"
                          : "plan.notice.submitted",
                      "name",
                      draft.submittedByName())));
      case RETURNED ->
          out.add(Notice.of(Tone.DUE, page.t("plan.notice.returned", "reason", draft.reason())));
      case APPROVED -> out.add(Notice.of(Tone.MET, page.t("plan.notice.approved")));
      case WITHDRAWN ->
          out.add(Notice.of(Tone.NONE, page.t("plan.notice.withdrawn", "reason", draft.reason())));
    }
  }

  /** "Văn bản ghi UBND xã X, bạn ở xã Y." */
  private void issuer(List<Notice> out) {
    String written = now.review().proposal().head().issuer();
    String body = names.apply(now.plan().bodyId());
    if (written == null || body.isEmpty()) return;
    String one = folded(written);
    String other = folded(body);
    if (one.contains(other) || other.contains(one)) return;
    out.add(Notice.of(Tone.DUE, page.t("plan.notice.issuer", "written", written, "body", body)));
  }

  private static String folded(String name) {
    return Folding.fold(name).replace("uy ban nhan dan", "ubnd").replaceAll("\\s+", " ").strip();
  }
}
