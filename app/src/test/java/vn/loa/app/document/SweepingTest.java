package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;

class SweepingTest {

  @Test
  @DisplayName("Bytes that no row speaks of are swept; originals, texts and pictures stay")
  void sweep() throws IOException {
    var intake = new Intake();
    var vault = TestLoa.get().bean(Vault.class);
    long id = intake.enter("giữ.txt", "Kế hoạch được giữ lại");
    var document = intake.settled(id);
    var orphan = (Vault.Kept) vault.keep(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}), 100);
    var sweeping = TestLoa.get().bean(Sweeping.class);
    assertThat(sweeping.sweep(Duration.ofDays(1))).isZero();
    assertThat(sweeping.sweep(Duration.ofSeconds(-1))).isPositive();
    assertThatThrownBy(() -> vault.open(orphan.sha256())).isInstanceOf(IOException.class);
    assertThat(vault.open(document.sha256())).isNotEmpty();
    assertThat(intake.see(d -> d.textOf(id)).text()).contains("giữ lại");
  }
}
