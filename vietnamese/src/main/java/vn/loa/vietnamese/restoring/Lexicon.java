package vn.loa.vietnamese.restoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a language, each with a number, also as a tree of letters to search in. */
final class Lexicon {

  /** The number of the word that stands for any figure; it is written 0 in the phrases. */
  static final int NUMBER = 0;

  private final Map<String, Integer> numbers = new HashMap<>(4096);
  private final List<String> forms = new ArrayList<>();

  private char[] letters = new char[1 << 13];
  private int[] firstChild = new int[1 << 13];
  private int[] nextSibling = new int[1 << 13];
  private int[] wordAt = new int[1 << 13];
  private int nodes = 1;

  /** The different letters of all words, and the place of each among them by its code. */
  private final StringBuilder alphabet = new StringBuilder();

  private final Map<Character, Byte> placeOf = new HashMap<>();
  private byte[] places = new byte[1 << 13];

  Lexicon() {
    forms.add("0");
    numbers.put("0", NUMBER);
  }

  int size() {
    return forms.size();
  }

  /** The written form, in lower case. */
  String form(int word) {
    return forms.get(word);
  }

  /** The number of a form in lower case, or -1. */
  int find(String form) {
    Integer found = numbers.get(form);
    return found == null ? -1 : found;
  }

  int add(String form) {
    @Nullable Integer known = numbers.get(form);
    if (known != null) return known;
    int word = forms.size();
    forms.add(form);
    numbers.put(form, word);
    int node = 0;
    for (int i = 0; i < form.length(); i++) node = child(node, form.charAt(i));
    wordAt[node] = word;
    return word;
  }

  private int child(int parent, char letter) {
    int node = firstChild[parent];
    while (node != 0) {
      if (letters[node] == letter) return node;
      node = nextSibling[node];
    }
    if (nodes == letters.length) grow();
    letters[nodes] = letter;
    places[nodes] = placeOf.computeIfAbsent(letter, this::append);
    nextSibling[nodes] = firstChild[parent];
    firstChild[parent] = nodes;
    return nodes++;
  }

  private byte append(char letter) {
    if (alphabet.length() == Byte.MAX_VALUE) throw new IllegalArgumentException("too many letters");
    alphabet.append(letter);
    return (byte) (alphabet.length() - 1);
  }

  private void grow() {
    int more = nodes * 2;
    letters = Arrays.copyOf(letters, more);
    places = Arrays.copyOf(places, more);
    firstChild = Arrays.copyOf(firstChild, more);
    nextSibling = Arrays.copyOf(nextSibling, more);
    wordAt = Arrays.copyOf(wordAt, more);
  }

  /** The first node under a node of the tree, the root being 0; 0 for none. */
  int firstChild(int node) {
    return firstChild[node];
  }

  int nextSibling(int node) {
    return nextSibling[node];
  }

  /** The letter at a node, as its place in {@link #alphabet}. */
  int place(int node) {
    return places[node];
  }

  /** The different letters of all words. */
  CharSequence alphabet() {
    return alphabet;
  }

  /** The word that ends at the node, or 0. */
  int wordAt(int node) {
    return wordAt[node];
  }
}
