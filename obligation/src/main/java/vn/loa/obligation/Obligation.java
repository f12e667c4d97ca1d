package vn.loa.obligation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One duty of a plan: one group of bearers and one act.
 *
 * @param id place in the plan, such as {@code III.2.5b}; unique in one plan, not across plans
 * @param origin the words that order it
 * @param bearers who owes it; empty where the text names nobody
 * @param role whether the bearers lead the work or take part in it
 * @param coordinators who takes part
 * @param quota how much; null where the text gives neither number nor thing counted
 * @param recurrence how often
 * @param deadline by when; null where the text gives none
 * @param recipients to whom the work goes
 * @param inferred which slots the text does not state and convention filled in
 * @param confidence from 0 to 1, how sure the reading is
 */
public record Obligation(
    String id,
    Origin origin,
    List<Bearer> bearers,
    Role role,
    List<Bearer> coordinators,
    DutyKind kind,
    @Nullable Quota quota,
    Recurrence recurrence,
    List<ChannelUse> channels,
    List<Topic> topics,
    @Nullable Deadline deadline,
    List<String> recipients,
    Modality modality,
    List<ExpectedProof> proofs,
    Set<Slot> inferred,
    double confidence) {

  public Obligation {
    bearers = List.copyOf(bearers);
    coordinators = List.copyOf(coordinators);
    channels = List.copyOf(channels);
    topics = List.copyOf(topics);
    recipients = List.copyOf(recipients);
    proofs = List.copyOf(proofs);
    inferred = Set.copyOf(inferred);
  }
}
