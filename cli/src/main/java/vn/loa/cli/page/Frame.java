package vn.loa.cli.page;

import vn.loa.cli.wording.Wording;

/** What surrounds every page: one file, nothing fetched, no script but our own. */
record Frame(Html html, Wording wording) {

  void write(String title, Asset style, Asset script, Runnable body) {
    String policy =
        "default-src 'none'; font-src data:; img-src data:; style-src "
            + style.allowed()
            + "; script-src "
            + script.allowed();
    html.open("!doctype", "html", "").line();
    html.open("html", "lang", wording.language().code())
        .open("head")
        .open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.open("meta", "name", "generator", "content", "Loa");
    html.element("title", title + " · Loa");
    html.open("style").asset(style).close("style").close("head").line();
    html.open("body");
    body.run();
    html.open("script").asset(script).close("script").close("body").close("html").line();
  }
}
