package vn.loa.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes a view that a page returned. A template that fails has written nothing yet. */
final class ViewWriter implements HandlerMethodReturnValueHandler {

  private final TemplateEngine engine;

  ViewWriter(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return type.getParameterType() == View.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    container.setRequestHandled(true);
    var response = request.getNativeResponse(HttpServletResponse.class);
    if (value == null || response == null) return;
    write((View) value, response);
  }

  void write(View view, HttpServletResponse response) throws IOException {
    var out = new Utf8ByteOutput();
    engine.render(view.template() + ".jte", view.page(), out);
    response.setStatus(view.status().value());
    response.setContentType("text/html;charset=UTF-8");
    if (response.getHeader("Cache-Control") == null)
      response.setHeader("Cache-Control", "no-store");
    response.setContentLength(out.getContentLength());
    out.writeTo(response.getOutputStream());
  }
}
