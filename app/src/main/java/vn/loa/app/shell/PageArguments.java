package vn.loa.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives each handler that asks for it the page around its content, still without a title. */
@Component
public class PageArguments implements HandlerMethodArgumentResolver {

  private static final String VIEWER = Viewer.class.getName();

  private final WordBook book;
  private final List<PlaceSource> sources;
  private final List<NoticeSource> notices;

  PageArguments(WordBook book, List<PlaceSource> sources, List<NoticeSource> notices) {
    this.book = book;
    this.sources = List.copyOf(sources);
    this.notices = List.copyOf(notices);
  }

  /** Says who looks, for all that this request shows. */
  public static void set(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(VIEWER, viewer);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Page.class;
  }

  @Override
  public Page resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
  }

  Page of(HttpServletRequest request) {
    var words = book.of(request);
    var viewer = (Viewer) request.getAttribute(VIEWER);
    var allows = (Allows) request.getAttribute(Allows.class.getName());
    var places =
        sources.stream()
            .flatMap(source -> source.places(words).stream())
            .filter(place -> allows != null && allows.page(place.path()))
            .sorted(Comparator.comparingInt(Place::rank))
            .toList();
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var setting =
        new Setting(
            Theme.of(Cookies.value(request, "loa-theme")),
            Cookies.value(request, "loa-rail").equals("narrow"),
            token == null ? "" : token.getToken(),
            places,
            notices.stream().flatMap(source -> source.notices(words).stream()).toList());
    return new Page(
        "", request.getRequestURI(), viewer == null ? Viewer.NOBODY : viewer, words, setting);
  }
}
