package vn.loa.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.loa.vietnamese.Folding;

/**
 * A duty of the plans that are made up.
 *
 * @param deadline as the table writes it: {@code on:02-28:BEFORE}, {@code ends:Q1,H1}, {@code
 *     day:MONTH:25}, {@code term:8}, or a dash
 */
record DutyLine(
    String kind,
    String period,
    int every,
    String minimum,
    String unit,
    String deadline,
    String channel,
    String topic,
    String words) {

  static List<DutyLine> all() {
    try (var in = DutyLine.class.getResourceAsStream("duties.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(
              c ->
                  new DutyLine(
                      c[0], c[1], Integer.parseInt(c[2]), c[3], c[4], c[5], c[6], c[7], c[8]))
          .toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String folded(String number) {
    return Folding.fold(words + " các cơ quan, đơn vị " + number + "/KH-UBND");
  }

  /** As the register keeps a duty. */
  String json(int year, int ordinal) {
    String bearer = "{\"text\":\"Các cơ quan, đơn vị\",\"group\":\"AGENCIES\"}";
    return ("{\"id\":\"II.%d\",\"origin\":{\"section\":\"II\",\"text\":\"%s\",\"restored\":null,"
            + "\"start\":0,\"end\":%d},\"bearers\":[%s],\"role\":\"LEAD\",\"coordinators\":[],"
            + "\"kind\":\"%s\",\"quota\":%s,\"recurrence\":{\"period\":\"%s\",\"every\":%d},"
            + "\"channels\":[{\"channel\":\"%s\",\"text\":\"\"}],\"topics\":[\"%s\"],"
            + "\"deadline\":%s,\"recipients\":[],\"modality\":\"MUST\",\"proofs\":[],"
            + "\"inferred\":[],\"confidence\":1.0}")
        .formatted(
            ordinal,
            words,
            words.length(),
            bearer,
            kind,
            quota(),
            period,
            every,
            channel,
            topic,
            deadline(year));
  }

  private String quota() {
    return minimum.equals("-")
        ? "null"
        : "{\"minimum\":%s,\"maximum\":null,\"unit\":{\"code\":\"%s\"}}".formatted(minimum, unit);
  }

  private String deadline(int year) {
    String[] parts = deadline.split(":", -1);
    return switch (parts[0]) {
      case "on" ->
          "{\"is\":\"date\",\"date\":\"%d-%s\",\"operator\":\"%s\"}"
              .formatted(year, parts[1], parts[2]);
      case "ends" ->
          Arrays.stream(parts[1].split(",", -1))
              .map(p -> '"' + p + '"')
              .collect(
                  Collectors.joining(
                      ",", "{\"is\":\"periods\",\"periods\":[", "],\"operator\":\"WITHIN\"}"));
      case "day" ->
          "{\"is\":\"day\",\"period\":\"%s\",\"day\":%s,\"operator\":\"BY\"}"
              .formatted(parts[1], parts[2]);
      case "term" ->
          "{\"is\":\"time\",\"amount\":%s,\"unit\":\"WORKING_HOUR\",\"operator\":\"WITHIN\"}"
              .formatted(parts[1]);
      default -> "null";
    };
  }
}
