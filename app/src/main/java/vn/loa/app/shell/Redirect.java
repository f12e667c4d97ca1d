package vn.loa.app.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** On to another page of this site after something was done. */
public final class Redirect {

  private Redirect() {}

  /** The address as it is: braces in it are no places to fill. */
  public static RedirectView to(String path) {
    var view = new RedirectView(path);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
