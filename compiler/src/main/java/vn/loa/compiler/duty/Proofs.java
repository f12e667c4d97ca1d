package vn.loa.compiler.duty;

import java.util.List;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;

/** What usually proves each sort of act. */
final class Proofs {

  private Proofs() {}

  static List<ExpectedProof> of(DutyKind kind) {
    return switch (kind) {
      case PUBLISH ->
          List.of(
              ExpectedProof.ARTICLE_LINK,
              ExpectedProof.PAGE_SNAPSHOT,
              ExpectedProof.PUBLICATION_DATE);
      case BROADCAST -> List.of(ExpectedProof.BROADCAST_LOG, ExpectedProof.SCRIPT);
      case REPORT -> List.of(ExpectedProof.SIGNED_REPORT);
      case PLAN -> List.of(ExpectedProof.SIGNED_PLAN);
      case TRAIN ->
          List.of(
              ExpectedProof.INVITATION, ExpectedProof.ATTENDANCE_LIST, ExpectedProof.PHOTOGRAPHS);
      case INSPECT -> List.of(ExpectedProof.SIGNED_PLAN, ExpectedProof.INSPECTION_RECORD);
      case URGE -> List.of(ExpectedProof.URGING_LETTER);
      case EVENT ->
          List.of(
              ExpectedProof.INVITATION,
              ExpectedProof.ATTENDANCE_LIST,
              ExpectedProof.MINUTES,
              ExpectedProof.PHOTOGRAPHS);
      case PRINT -> List.of(ExpectedProof.PRINT_RUN, ExpectedProof.POSTING_PHOTOGRAPH);
      case FEEDBACK -> List.of(ExpectedProof.CASE_LOG);
      case PROCEDURE ->
          List.of(
              ExpectedProof.ANNOUNCEMENT_DECISION,
              ExpectedProof.ARTICLE_LINK,
              ExpectedProof.POSTING_PHOTOGRAPH);
      case BUDGET -> List.of(ExpectedProof.BUDGET_DECISION, ExpectedProof.SETTLEMENT);
      case BULLETIN -> List.of(ExpectedProof.ARTICLE_LINK, ExpectedProof.PUBLICATION_DATE);
      case COMMEND -> List.of(ExpectedProof.COMMENDATION_DECISION);
      case OTHER -> List.of(ExpectedProof.ISSUED_DOCUMENT);
    };
  }
}
