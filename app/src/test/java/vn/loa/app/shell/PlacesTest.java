package vn.loa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;

class PlacesTest {

  @Test
  @DisplayName("Each place of the navigation has a letter of its own")
  void letters() {
    var loa = TestLoa.get();
    var words = loa.bean(WordBook.class).vietnamese();
    List<Character> letters =
        loa.beans(PlaceSource.class).stream()
            .flatMap(source -> source.places(words).stream())
            .map(Place::letter)
            .toList();
    assertThat(letters).hasSizeGreaterThan(4).doesNotHaveDuplicates();
  }
}
