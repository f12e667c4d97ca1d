package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.app.body.name.NameWords;
import vn.loa.app.body.name.Territory;

/**
 * From where an issuer looks at the tree of a day.
 *
 * @param issuer who signs the plan
 * @param committee the issuer or the nearest committee above it: whose territory the plan governs;
 *     the issuer where there is none
 */
record Realm(Tree tree, Body issuer, Body committee) {

  static Optional<Realm> of(Tree tree, long issuer) {
    return tree.find(issuer).map(body -> new Realm(tree, body, committee(tree, body)));
  }

  private static Body committee(Tree tree, Body body) {
    if (body.kind().isCommittee()) return body;
    return tree.above(body.id()).stream()
        .filter(above -> above.kind().isCommittee())
        .findFirst()
        .orElse(body);
  }

  /** The committee and those above it, the nearest first. */
  List<Body> committees() {
    var all = new ArrayList<Body>();
    all.add(committee);
    for (var above : tree.above(committee.id())) if (above.kind().isCommittee()) all.add(above);
    return all;
  }

  /** Bodies below one that belong to no lower committee. */
  List<Body> apparatus(long body) {
    var all = new ArrayList<Body>();
    gather(body, all);
    return all;
  }

  private void gather(long body, List<Body> all) {
    for (var child : tree.children(body)) {
      if (child.kind().isCommittee()) continue;
      all.add(child);
      gather(child.id(), all);
    }
  }

  /** Committees of a level, anywhere below the issuer's. */
  List<Body> committeesBelow(BodyKind kind) {
    return tree.below(committee.id()).stream().filter(body -> body.kind() == kind).toList();
  }

  /** All committees of the country that the tree knows on the day. */
  List<Body> allCommittees() {
    return tree.all().stream().filter(body -> body.kind().isCommittee()).toList();
  }

  NameWords words(Body body) {
    return tree.at(body.id()).words();
  }

  /** What a committee governs, by its name. */
  Optional<Territory> territory(Body body) {
    return Territory.governedBy(words(body));
  }

  /** The name of a body without the territory that it belongs to. */
  NameWords plainWords(Body body) {
    var words = words(body);
    var told = Territory.at(words);
    if (told.isEmpty() || body.kind().isCommittee()) return words;
    var above = tree.above(body.id()).stream().filter(one -> one.kind().isCommittee()).findFirst();
    boolean own =
        above
            .flatMap(this::territory)
            .filter(one -> one.kind() == told.get().kind())
            .filter(
                one -> told.get().isBare() || one.own().joined().equals(told.get().own().joined()))
            .isPresent();
    return own ? told.get().before() : words;
  }

  String names(List<Body> bodies) {
    return String.join(", ", bodies.stream().map(Body::name).toList());
  }
}
