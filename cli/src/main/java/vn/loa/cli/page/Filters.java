package vn.loa.cli.page;

import java.util.Map;
import vn.loa.cli.register.Register;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.Wording;

/** The row above the cards that narrows them down; of no use, and not shown, without a script. */
record Filters(Html html, Wording wording) {

  void write(Register register) {
    html.open(
        "form",
        "class",
        "filters js",
        "id",
        "filters",
        "role",
        "search",
        "aria-label",
        wording.say("page.filter"));
    html.open(
        "input",
        "type",
        "search",
        "id",
        "find",
        "placeholder",
        wording.say("page.find"),
        "aria-label",
        wording.say("page.find"));
    html.open("select", "id", "bearers", "aria-label", wording.say("page.bearer"));
    html.element("option", wording.say("page.everybody"), "value", "");
    int number = 0;
    for (var group : register.groups()) {
      String bearer = group.bearer().isEmpty() ? wording.say("bearer.none") : group.bearer();
      html.element("option", bearer + " (" + group.duties().size() + ")", "value", "" + number++);
    }
    html.close("select");
    html.open("div", "class", "kinds", "role", "group", "aria-label", wording.say("page.kind"));
    register.kinds().entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(
            kind -> {
              html.open(
                  "button",
                  "type",
                  "button",
                  "class",
                  "chip pick",
                  "data-k",
                  Codes.of(kind.getKey()),
                  "aria-pressed",
                  "false");
              html.text(wording.name("kind", kind.getKey()) + " ")
                  .element("b", "" + kind.getValue())
                  .close("button");
            });
    html.close("div").open("p", "class", "shown");
    String all = wording.say("page.shown", Map.of("shown", "{shown}", "all", "" + register.all()));
    html.element(
        "span",
        all.replace("{shown}", "" + register.all()),
        "id",
        "shown",
        "role",
        "status",
        "data-text",
        all);
    html.open("span", "class", "keys soft");
    for (var key : new String[] {"J", "K", "Enter", "Esc", "/"}) html.element("kbd", key).text(" ");
    html.text(wording.say("page.keys")).close("span").close("p").close("form").line();
  }
}
