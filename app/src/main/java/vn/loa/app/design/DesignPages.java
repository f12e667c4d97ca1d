package vn.loa.app.design;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** Shows the design system. */
@Controller
class DesignPages {

  @GetMapping("/design")
  View all(Page page) {
    return View.of("design/page", page.titled(page.words().of("design.title")));
  }
}
