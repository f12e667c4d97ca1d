package vn.loa.app.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is on one day.
 *
 * @param shortName as files abbreviate it, empty where they do not
 * @param code identifier code of QĐ 20/2020/QĐ-TTg, empty where it has none
 * @param parent the body directly above, null for a root
 * @param firstDay of its life, inclusive
 * @param lastDay of its life, inclusive, null while no end is known
 */
public record Body(
    long id,
    String name,
    String shortName,
    BodyKind kind,
    String code,
    @Nullable Long parent,
    LocalDate firstDay,
    @Nullable LocalDate lastDay) {}
