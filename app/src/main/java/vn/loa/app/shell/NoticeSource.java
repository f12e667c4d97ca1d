package vn.loa.app.shell;

import java.util.List;

/** What a module has to tell on every page, such as that the disk is nearly full. */
@FunctionalInterface
public interface NoticeSource {

  List<Notice> notices(Words words);
}
