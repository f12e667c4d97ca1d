package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.name.NameWords;
import vn.loa.vietnamese.Folding;

/** All bodies that live on one day, in their order. Immutable. */
public final class Tree {

  /** A body with the words of its name. */
  record Node(Body body, NameWords words, String folded) {}

  private final Chronicle chronicle;
  private final LocalDate day;
  private final Map<Long, Node> nodes = new HashMap<>();
  private final Map<Long, List<Body>> below = new HashMap<>();
  private final List<Body> roots = new ArrayList<>();

  Tree(Chronicle chronicle, LocalDate day) {
    this.chronicle = chronicle;
    this.day = day;
    for (long body : chronicle.everybody()) {
      var node = node(body);
      if (node != null) nodes.put(body, node);
    }
    for (var node : nodes.values()) {
      Long parent = node.body().parent();
      if (parent == null) roots.add(node.body());
      else below.computeIfAbsent(parent, p -> new ArrayList<>()).add(node.body());
    }
    var order =
        Comparator.comparing(Body::kind)
            .thenComparing((Body body) -> at(body.id()).folded())
            .thenComparing(Body::id);
    roots.sort(order);
    below.values().forEach(list -> list.sort(order));
  }

  private @Nullable Node node(long body) {
    var place = chronicle.placeOn(body, day);
    var name = chronicle.nameOn(body, day);
    if (place == null || name == null || !place.lives()) return null;
    var title = name.title();
    return new Node(
        new Body(
            body,
            title.name(),
            title.shortName(),
            title.kind(),
            title.code(),
            place.parent(),
            chronicle.firstDay(body).orElseThrow(),
            chronicle.lastDay(body).orElse(null)),
        name.words(),
        Folding.fold(title.name()));
  }

  /** The day that it shows. */
  public LocalDate day() {
    return day;
  }

  /** What else is known of its bodies. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** How many bodies live on the day. */
  public int size() {
    return nodes.size();
  }

  public boolean lives(long body) {
    return nodes.containsKey(body);
  }

  public Optional<Body> find(long body) {
    return Optional.ofNullable(nodes.get(body)).map(Node::body);
  }

  Node at(long body) {
    var node = nodes.get(body);
    if (node == null) throw new IllegalArgumentException("no body " + body + " on " + day);
    return node;
  }

  /**
   * A body of the day.
   *
   * @throws IllegalArgumentException if it does not live on it
   */
  public Body get(long body) {
    return at(body).body();
  }

  /** Bodies that stand below none. */
  public List<Body> roots() {
    return List.copyOf(roots);
  }

  /** Bodies directly below, by kind and name. */
  public List<Body> children(long body) {
    var list = below.get(body);
    return list == null ? List.of() : List.copyOf(list);
  }

  /** All bodies above, the nearest first. */
  public List<Body> above(long body) {
    var path = new ArrayList<Body>();
    var node = nodes.get(body);
    // A tree that is being checked may have a circle.
    while (node != null && node.body().parent() != null && path.size() <= nodes.size()) {
      node = nodes.get(node.body().parent());
      if (node != null) path.add(node.body());
    }
    return List.copyOf(path);
  }

  /** All bodies below, each before those below it. */
  public List<Body> below(long body) {
    var all = new ArrayList<Body>();
    gather(body, all);
    return List.copyOf(all);
  }

  private void gather(long body, List<Body> all) {
    for (var child : below.getOrDefault(body, List.of())) {
      all.add(child);
      gather(child.id(), all);
    }
  }

  /** All bodies of the day, each before those below it. */
  public List<Body> all() {
    var all = new ArrayList<Body>(nodes.size());
    for (var root : roots) {
      all.add(root);
      gather(root.id(), all);
    }
    return List.copyOf(all);
  }

  /** The body of a code; empty for an empty one. */
  public Optional<Body> withCode(String code) {
    if (code.isEmpty()) return Optional.empty();
    return nodes.values().stream().map(Node::body).filter(b -> b.code().equals(code)).findFirst();
  }

  /**
   * Bodies whose name, short name or code has all words of a text, with or without accents; those
   * whose name begins with it first.
   *
   * @param most how many at most
   */
  public List<Body> search(String text, int most) {
    String[] words = Folding.fold(text).strip().split("\\s+");
    String whole = String.join(" ", words);
    if (whole.isEmpty()) return List.of();
    return nodes.values().stream()
        .filter(node -> has(node, words))
        .sorted(
            Comparator.comparing((Node node) -> !node.folded().startsWith(whole))
                .thenComparing(node -> !node.folded().contains(whole))
                .thenComparing(node -> node.body().kind())
                .thenComparing(Node::folded)
                .thenComparing(node -> node.body().id()))
        .limit(most)
        .map(Node::body)
        .toList();
  }

  private static boolean has(Node node, String[] words) {
    String text = node.folded();
    if (!node.body().shortName().isEmpty()) text += " " + Folding.fold(node.body().shortName());
    if (!node.body().code().isEmpty()) text += " " + Folding.fold(node.body().code());
    for (String word : words) if (!text.contains(word)) return false;
    return true;
  }
}
