package vn.loa.cli.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.DutyWords;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;

/** Duties and targets as cards; printed, the cards are rows of a table. */
final class Cards {

  private final Html html;
  private final Wording wording;
  private final DutyWords words;
  private final Whereabouts whereabouts;

  Cards(Html html, Wording wording, Whereabouts whereabouts) {
    this.html = html;
    this.wording = wording;
    this.words = new DutyWords(wording);
    this.whereabouts = whereabouts;
  }

  void groups(Register register, IdentityHashMap<Obligation, String> names) {
    int number = 0;
    for (var group : register.groups()) {
      String bearer = group.bearer().isEmpty() ? wording.say("bearer.none") : group.bearer();
      html.open("section", "class", "group", "data-g", "" + number++);
      html.open("h3").open("span", "lang", quoted()).text(bearer).close("span");
      html.element("span", "" + group.duties().size(), "class", "n").close("h3");
      for (var duty : group.duties()) duty(duty, names.getOrDefault(duty, ""));
      html.close("section").line();
    }
  }

  private void duty(Obligation duty, String name) {
    html.open(
        "article",
        "class",
        "card",
        "id",
        "c-" + name,
        "data-d",
        name,
        "data-k",
        Codes.of(duty.kind()),
        "tabindex",
        "-1");
    html.element("span", duty.id(), "class", "id");
    html.open("h4", "lang", quoted())
        .open("a", "href", "#s-" + name)
        .text(duty.origin().readable())
        .close("a")
        .close("h4");
    html.open("p", "class", "gist");
    html.element("span", wording.name("kind", duty.kind()), "class", "chip kind");
    if (duty.modality() == Modality.ADVISORY)
      html.element("span", wording.say("page.advisory"), "class", "chip none");
    if (duty.role() == Role.COORDINATE)
      html.element("span", wording.say("page.coordinate"), "class", "chip none");
    brief(
        "amount",
        words.amount(duty.quota(), duty.recurrence()),
        inferred(duty, Slot.QUANTITY) || inferred(duty, Slot.PERIOD));
    brief("when", words.deadline(duty.deadline()), inferred(duty, Slot.DEADLINE));
    html.close("p");
    html.open("dl", "class", "slots");
    slot("channel", channels(duty.channels()), inferred(duty, Slot.CHANNEL));
    slot(
        "topic",
        duty.topics().stream().map(t -> t.label()).collect(Collectors.joining("; ")),
        inferred(duty, Slot.TOPIC));
    slot("coordinators", Register.names(duty.coordinators()), false);
    slot("recipients", String.join("; ", duty.recipients()), false);
    slot(
        "proof",
        duty.proofs().stream().map(p -> wording.name("proof", p)).collect(Collectors.joining(", ")),
        false);
    if (inferred(duty, Slot.BEARER)) slot("bearer", Register.names(duty.bearers()), true);
    slot("place", whereabouts.of(duty.origin().start()), false);
    html.close("dl").close("article").line();
  }

  /** Words of the plan stay Vietnamese on an English page. */
  private @Nullable String quoted() {
    return wording.language() == Language.VI ? null : "vi";
  }

  private static boolean inferred(Obligation duty, Slot slot) {
    return duty.inferred().contains(slot);
  }

  private static String channels(List<ChannelUse> channels) {
    return channels.stream().map(ChannelUse::text).distinct().collect(Collectors.joining("; "));
  }

  void targets(List<Target> targets, IdentityHashMap<Target, String> names) {
    for (var target : targets) {
      String name = names.getOrDefault(target, "");
      html.open("article", "class", "card", "id", "c-" + name, "data-d", name, "tabindex", "-1");
      html.element("span", target.id(), "class", "id");
      html.open("h4", "lang", quoted())
          .open("a", "href", "#s-" + name)
          .text(target.origin().readable())
          .close("a")
          .close("h4");
      html.open("p", "class", "gist");
      html.element("span", target.index(), "class", "chip kind");
      brief("amount", words.goal(target), false);
      brief("when", words.deadline(target.deadline()), target.inferred().contains(Slot.DEADLINE));
      html.close("p").open("dl", "class", "slots");
      slot("bearer", Register.names(target.bearers()), target.inferred().contains(Slot.BEARER));
      slot("place", whereabouts.of(target.origin().start()), false);
      html.close("dl").close("article").line();
    }
  }

  private void brief(String kind, String text, boolean inferred) {
    if (text.isEmpty()) return;
    html.open("span", "class", kind).text(text);
    if (inferred) hint();
    html.close("span");
  }

  private void slot(String key, String text, boolean inferred) {
    if (text.isEmpty()) return;
    html.open("div", "class", key).element("dt", wording.say("page." + key)).open("dd").text(text);
    if (inferred) hint();
    html.close("dd").close("div");
  }

  /** Filled in by convention: the text does not say it. */
  private void hint() {
    html.text(" ").element("i", wording.say("page.inferred"), "class", "guess");
  }
}
