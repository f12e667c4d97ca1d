package vn.loa.app.journal;

import java.util.Optional;

/** What a module tells about the things of one kind that its acts are done on. */
public interface SubjectSource {

  /** The word before the slash in the subject of an act, such as {@code body}. */
  String kind();

  /** What it is called now, for whoever asks; empty where it is unknown or out of sight. */
  Optional<String> name(String id);

  /** Where it is shown. */
  String path(String id);
}
