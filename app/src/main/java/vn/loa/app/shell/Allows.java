package vn.loa.app.shell;

/** Whether the viewer may open a page, as a value of the request: the shell knows no rights. */
@FunctionalInterface
public interface Allows {

  boolean page(String path);
}
