package vn.loa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInTest {

  private final TestLoa loa = TestLoa.get();

  @Test
  @DisplayName("Whoever is not signed in is asked to sign in first, and is brought back afterwards")
  void strangersSignIn() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(URI.create(loa.address() + "/plans?year=2026")).build();
      var answer = client.send(asked, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?to=%2Fplans%3Fyear%3D2026"));
    }
  }
}
