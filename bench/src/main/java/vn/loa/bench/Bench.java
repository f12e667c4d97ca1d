package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.loa.bench.register.RegisterLoad;

/**
 * {@code loa bench accuracy | damage | restore | scans | lint | speed | start | compile | ocr |
 * memory | register}: one command a workload.
 */
public final class Bench {

  private Bench() {}

  public static void main(String... args) throws IOException, InterruptedException {
    var root = Path.of(System.getProperty("loa.root", ".")).toAbsolutePath().normalize();
    var corpus = new Corpus(root);
    var flags = List.of(args);
    boolean good =
        switch (args.length == 0 ? "" : args[0]) {
          case "accuracy" -> new Accuracy(corpus).run(flags.contains("--misses"));
          case "damage" -> new Damage(corpus).run();
          case "restore" -> new Restoring(corpus).run();
          case "scans" -> Scans.of(corpus, flags).run();
          case "lint" -> new Linting(corpus).run(flags.contains("--misses"));
          case "speed" -> new Speed(corpus).run();
          case "start" -> new Start(corpus).run();
          case "compile" -> new Compiling(corpus).run();
          case "ocr" -> recognising(corpus, flags).run();
          case "memory" -> new Memory(corpus, Memory.number(flags, "--pages", 200)).run();
          case "register" -> register(root, flags).run();
          default -> usage();
        };
    System.exit(good ? 0 : 1);
  }

  private static Recognising recognising(Corpus corpus, List<String> flags) {
    return new Recognising(
        corpus, Memory.number(flags, "--pages", 4), Memory.number(flags, "--rounds", 5));
  }

  private static RegisterLoad register(Path root, List<String> flags) {
    return new RegisterLoad(
        root,
        Memory.number(flags, "--people", 200),
        Duration.ofMillis(Memory.number(flags, "--think", 1000)),
        Memory.number(flags, "--years", 2),
        Duration.ofSeconds(Memory.number(flags, "--seconds", 60)));
  }

  private static boolean usage() {
    System.err.println(
        """
        loa bench accuracy [--misses]   the five real plans, the samples and the held-out plans against their hand tables
        loa bench damage                the same with accents stripped and letters damaged at random
        loa bench restore               words of the bad scan restored right
        loa bench scans [NAME ...] [--kept] [--misses]   plans on paper, as PDF, good scan and bad scan, against the hand tables; --kept recognises no page again
        loa bench lint [--misses]       planted faults that lint finds, and its false alarms by the judgement in lint-judged.tsv
        loa bench speed                 documents a second and core, beside a naive reading and the bare cutting of words; growth with length
        loa bench start                 a cold `loa compile`, beside a bare virtual machine
        loa bench compile               files of Word and PDF, beside the bare text that a library extracts
        loa bench ocr [--pages N] [--rounds N]   scanned pages, beside Tesseract alone; words wrong before and after mending
        loa bench memory [--pages N]    the most memory that reading a scan of 200 pages takes, all processes together
        loa bench register [--people N] [--think MS] [--years N] [--seconds N]   pages of the register at 4,000 bodies and 100,000 obligations in force, for 200 people at once""");
    return false;
  }
}
