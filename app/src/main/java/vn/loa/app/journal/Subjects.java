package vn.loa.app.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the page of a subject is: at {@code /kinds/id}, unless its module says otherwise. */
@Component
class Subjects {

  private final Map<String, SubjectSource> sources;

  Subjects(List<SubjectSource> sources) {
    this.sources =
        sources.stream().collect(Collectors.toMap(SubjectSource::kind, Function.identity()));
  }

  String path(String subject) {
    String kind = kind(subject);
    var source = sources.get(kind);
    return source == null ? "/" + kind + "s/" + id(subject) : source.path(id(subject));
  }

  Optional<String> name(String subject) {
    return Optional.ofNullable(sources.get(kind(subject))).flatMap(s -> s.name(id(subject)));
  }

  private static String kind(String subject) {
    int slash = subject.indexOf('/');
    return slash < 0 ? subject : subject.substring(0, slash);
  }

  private static String id(String subject) {
    return subject.substring(subject.indexOf('/') + 1);
  }
}
