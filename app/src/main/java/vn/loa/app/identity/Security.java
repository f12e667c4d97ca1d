package vn.loa.app.identity;

import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one chain of filters; whom it lets in stands in the policy files of the modules. */
@Configuration
class Security {

  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final int SALT_BYTES = 16;

  /** About 200 ms on the smallest machine; also accepted by QĐ 742/QĐ-BTTTT as "SHA-512". */
  private static final int ITERATIONS = 210_000;

  @Bean
  Policy policy(@Value("classpath*:vn/loa/app/*/policy.txt") Resource[] files) {
    return Policy.read(files);
  }

  @Bean
  PasswordEncoder passwords() {
    return new Pbkdf2PasswordEncoder(
        "", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
  }

  @Bean
  SecureRandom secrets() {
    return new SecureRandom();
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, Policy policy, SessionStore sessions, Viewers viewers) {
    return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new FormTokens())
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .addFilterBefore(new Gate(policy, sessions, viewers), CsrfFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }
}
