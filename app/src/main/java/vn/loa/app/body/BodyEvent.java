package vn.loa.app.body;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed the tree.
 *
 * @param day from which it holds
 * @param title such as "Sáp nhập xã Hòa Lâm và xã Hòa An"
 * @param basis the document that ordered it, empty where none is known
 * @param who entered it
 * @param retracts the event that it takes back, null for none
 */
public record BodyEvent(
    long id,
    LocalDate day,
    EventKind kind,
    String title,
    String basis,
    Instant enteredAt,
    String who,
    @Nullable Long retracts) {}
