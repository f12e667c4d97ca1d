package vn.loa.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data of one server, and the programs and the account that work on them. */
record Cluster(Home home, Binaries binaries, Account account) {

  /** Its rights are those of the database alone. */
  static final String USER = "postgres";

  private static final Duration LONGEST_MAKING = Duration.ofMinutes(2);

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

  private static final int PASSWORD_LENGTH = 40;

  /** Makes the data where there is none, and looks at it otherwise. */
  void prepare() throws Refusal, InterruptedException {
    try {
      new Remains(home.data()).clear();
      account.ownLog(home);
      new Remains(home.unfinished()).end(Duration.ZERO);
      Home.remove(home.unfinished());
      if (Files.exists(home.data())) {
        requireOurs();
        account.ownAll(home);
        Home.requireSpace(home.folder(), Home.OLD_DATA);
      } else {
        // Once there was a server: an empty one in its place would be believed.
        if (Files.exists(home.port())) throw missing(home.data());
        Home.requireSpace(home.folder(), Home.NEW_DATA);
        make();
      }
    } catch (IOException failure) {
      throw Refusal.of(failure, home.folder());
    }
  }

  private void requireOurs() throws Refusal, IOException {
    Path version = home.data().resolve("PG_VERSION");
    if (!Files.exists(version)) throw missing(version);
    if (!Files.exists(home.password())) {
      throw new Refusal(Reason.PASSWORD_LOST, Map.of("file", home.password()));
    }
    String major = Files.readString(version).strip();
    if (!major.equals(Integer.toString(binaries.major()))) {
      throw new Refusal(
          Reason.OTHER_VERSION,
          Map.of("folder", home.folder(), "data", major, "binaries", binaries.major()));
    }
  }

  private Refusal missing(Path file) {
    return new Refusal(
        Reason.DAMAGED_FOLDER, Map.of("folder", home.folder(), "missing", file.getFileName()));
  }

  private void make() throws Refusal, IOException, InterruptedException {
    Path fresh = home.unfinished();
    Files.createDirectory(fresh);
    Home.permit(fresh, "rwx------");
    account.own(fresh);
    String password = password();
    home.write(home.password(), password + "\n", "rw-------");
    // The account of the server need not be able to read the file that we keep.
    Path given = home.folder().resolve("password.new");
    home.write(given, password + "\n", "rw-------");
    account.own(given);
    try {
      run(initdb(fresh, given));
    } finally {
      Files.deleteIfExists(given);
    }
    configure(fresh);
    Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
    Home.force(home.folder());
  }

  /**
   * Text is ordered by its bytes, and letters are what they are in Unicode: the same for every
   * version and on every machine, and no index goes stale with a library. Who wants the order of a
   * language names it in the query.
   */
  private List<String> initdb(Path fresh, Path password) {
    return List.of(
        binaries.program("initdb"),
        "--pgdata=" + fresh,
        "--username=" + USER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--locale=C",
        "--lc-ctype=C.UTF-8",
        "--no-instructions");
  }

  private void run(List<String> command) throws Refusal, IOException, InterruptedException {
    var journal = home.journal();
    var before = journal.lengths();
    var process = new Command(account.around(command)).start(home.unfinished(), journal.first());
    try {
      if (!Remains.ended(process.toHandle(), Deadline.in(LONGEST_MAKING))) {
        throw tooSlow(LONGEST_MAKING);
      }
      if (process.waitFor() != 0) {
        throw Journal.refusal(journal.since(before), journal.folder(), 0);
      }
    } finally {
      if (process.isAlive()) new Remains(home.unfinished()).end(Duration.ZERO);
    }
  }

  private Refusal tooSlow(Duration longest) {
    return new Refusal(
        Reason.TOO_SLOW, Map.of("seconds", longest.toSeconds(), "log", home.journal().folder()));
  }

  /** Written into the files that initdb made, so that they keep their owner. */
  private static void configure(Path data) throws IOException {
    for (String name : List.of("postgresql.conf", "pg_hba.conf")) {
      Path file = data.resolve(name);
      // The account could have laid a link here, and we may be root.
      Files.write(file, resource(name), TRUNCATE_EXISTING, WRITE, NOFOLLOW_LINKS);
      Home.force(file);
    }
    Home.force(data);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Cluster.class.getResourceAsStream(name)) {
      if (in == null) throw new IOException("not on the class path: " + name);
      return in.readAllBytes();
    }
  }

  private static String password() {
    var random = new SecureRandom();
    var letters = new StringBuilder();
    for (int i = 0; i < PASSWORD_LENGTH; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  String keptPassword() throws Refusal {
    try {
      return Files.readString(home.password(), StandardCharsets.UTF_8).strip();
    } catch (IOException lost) {
      throw new Refusal(Reason.PASSWORD_LOST, Map.of("file", home.password()));
    }
  }

  /** What must not depend on a file that somebody may edit stands in the command. */
  List<String> server(int port) {
    var command = new ArrayList<String>();
    // Ctrl-C in a terminal goes to all programs of it; the server ends after its last client.
    if (Command.has("/usr/bin/setsid")) command.add("/usr/bin/setsid");
    command.addAll(
        account.around(
            List.of(
                binaries.program("postgres"),
                "-D",
                home.data().toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=" + Port.LOOPBACK,
                "-c",
                "unix_socket_directories=",
                "-c",
                "logging_collector=on",
                "-c",
                "log_directory=../log")));
    return List.copyOf(command);
  }
}
