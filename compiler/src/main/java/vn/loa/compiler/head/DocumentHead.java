package vn.loa.compiler.head;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself (Nghị định 30/2020/NĐ-CP, Điều 8). Null where it does not say.
 *
 * @param issuer the body that issues it
 * @param parentIssuer the body above the issuer, where the head names it
 * @param number the number alone: {@code 245}
 * @param symbol the symbol alone: {@code KH-UBND}
 * @param type the type's abbreviation: {@code KH}
 * @param year the year that a plan is for
 * @param recipients the lines under "Nơi nhận"
 */
public record DocumentHead(
    @Nullable String issuer,
    @Nullable String parentIssuer,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String place,
    @Nullable LocalDate date,
    @Nullable String title,
    int year,
    @Nullable Signer signer,
    List<String> recipients) {

  public DocumentHead {
    recipients = List.copyOf(recipients);
  }

  /**
   * Who signed.
   *
   * @param capacity the lines above the name: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH},
   *     ...
   */
  public record Signer(@Nullable String name, List<String> capacity) {
    public Signer {
      capacity = List.copyOf(capacity);
    }
  }
}
