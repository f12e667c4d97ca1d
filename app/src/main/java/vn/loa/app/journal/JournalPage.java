package vn.loa.app.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/**
 * The journal, a page of it.
 *
 * @param bodyName of the body that is asked for, empty for none
 * @param personName of the person who is asked for, empty for none
 * @param acts to choose from
 * @param chosen parts of the question, each with the way to leave it out
 * @param older where the next lines are, null at the end
 * @param fromError what is wrong with the first day, null if nothing is
 * @param toError what is wrong with the last day, null if nothing is
 */
public record JournalPage(
    Page page,
    Asked asked,
    String bodyName,
    String personName,
    List<Choice> acts,
    List<Tab> chosen,
    List<JournalLine> lines,
    @Nullable String older,
    @Nullable String fromError,
    @Nullable String toError) {}
