package vn.loa.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests become pages. */
@Configuration
class Web implements WebMvcConfigurer {

  private final PageArguments pages;

  Web(PageArguments pages) {
    this.pages = pages;
  }

  @Bean
  static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.loa.jte");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(pages);
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(new ViewWriter(templates()));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/loa/**")
        .addResourceLocations("classpath:/static/loa/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).mustRevalidate());
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
  }
}
