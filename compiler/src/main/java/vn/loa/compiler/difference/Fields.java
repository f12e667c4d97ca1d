package vn.loa.compiler.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Words;

/** In which fields two duties differ. */
final class Fields {

  private Fields() {}

  static List<Field> differing(Obligation one, Obligation two) {
    var fields = new ArrayList<Field>();
    if (!names(one.bearers()).equals(names(two.bearers()))) fields.add(Field.BEARER);
    if (one.role() != two.role()) fields.add(Field.ROLE);
    if (!names(one.coordinators()).equals(names(two.coordinators())))
      fields.add(Field.COORDINATORS);
    if (one.kind() != two.kind()) fields.add(Field.KIND);
    if (!same(one.quota(), two.quota())) fields.add(Field.QUANTITY);
    if (!one.recurrence().equals(two.recurrence())) fields.add(Field.PERIOD);
    if (!channels(one).equals(channels(two))) fields.add(Field.CHANNEL);
    if (!set(one.topics()).equals(set(two.topics()))) fields.add(Field.TOPIC);
    if (!Objects.equals(one.deadline(), two.deadline())) fields.add(Field.DEADLINE);
    if (!folded(one.recipients()).equals(folded(two.recipients()))) fields.add(Field.RECIPIENT);
    if (one.modality() != two.modality()) fields.add(Field.MODALITY);
    return fields;
  }

  static Set<String> names(List<Bearer> bearers) {
    return folded(bearers.stream().map(Bearer::text).toList());
  }

  private static Set<String> folded(List<String> texts) {
    return texts.stream().map(Fields::folded).collect(Collectors.toSet());
  }

  private static String folded(String text) {
    var words = Words.of(text);
    return words.foldedText(0, words.size());
  }

  private static Set<?> channels(Obligation duty) {
    return duty.channels().stream().map(c -> c.channel()).collect(Collectors.toSet());
  }

  private static <T> Set<T> set(Collection<T> all) {
    return new HashSet<>(all);
  }

  /** Two quotas of one unit and one number; 2 and 2.0 are one number. */
  private static boolean same(@Nullable Quota one, @Nullable Quota two) {
    if (one == null || two == null) return one == two;
    return one.unit().equals(two.unit())
        && same(one.minimum(), two.minimum())
        && same(one.maximum(), two.maximum());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    if (one == null || two == null) return one == two;
    return one.compareTo(two) == 0;
  }
}
