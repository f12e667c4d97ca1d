/** From the text of a plan to its obligations, by pure stages. */
module vn.loa.compiler {
  requires static org.jspecify;
  requires transitive vn.loa.obligation;
  requires transitive vn.loa.vietnamese;

  exports vn.loa.compiler;
  exports vn.loa.compiler.cascade;
  exports vn.loa.compiler.clause;
  exports vn.loa.compiler.diagnostic;
  exports vn.loa.compiler.difference;
  exports vn.loa.compiler.head;
  exports vn.loa.compiler.language;
  exports vn.loa.compiler.lint;
  exports vn.loa.compiler.outline;
  exports vn.loa.compiler.paper;
  exports vn.loa.compiler.reading;
}
