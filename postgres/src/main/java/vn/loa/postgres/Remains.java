package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that an earlier owner left working on a folder of data. A process counts where it is a
 * program of PostgreSQL and the folder is its working folder; the number in {@code postmaster.pid}
 * alone says nothing, for the system gives numbers again.
 */
record Remains(Path data) {

  private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");

  /** An orphan writes down all that it has; nothing is lost where it is cut short. */
  private static final Duration FAST = Duration.ofSeconds(20);

  private static final Duration IMMEDIATE = Duration.ofSeconds(5);

  /** Children notice by themselves that their postmaster is gone, unless they compute. */
  private static final Duration ORPHANED = Duration.ofMillis(400);

  private static final Duration KILLED = Duration.ofSeconds(5);

  /**
   * How often processes are looked at that are not our children; the system tells of those only.
   */
  private static final Duration GLANCE = Duration.ofMillis(10);

  /** Ends all of them, as gently as they let. */
  void clear() throws Refusal, InterruptedException {
    var all = processes();
    var leader = leader(all);
    if (leader.isPresent()) stop(leader.get());
    if (!all.isEmpty()) end(ORPHANED);
    removeForeignNumber();
  }

  /** Asks the leading process to end, each time harder. */
  void stop(ProcessHandle leader) throws InterruptedException {
    Signal.INT.send(leader);
    if (ends(leader, Deadline.in(FAST))) return;
    Signal.QUIT.send(leader);
    if (ends(leader, Deadline.in(IMMEDIATE))) return;
    leader.destroyForcibly();
    ends(leader, Deadline.in(KILLED));
  }

  private boolean ends(ProcessHandle process, Deadline deadline) throws InterruptedException {
    while (!deadline.isPast()) {
      if (ended(process, Deadline.in(GLANCE))) return true;
      // A dead one that its new parent never buries counts as ended; our own are buried by Java.
      if (!works(process) && !isParent(ProcessHandle.current(), process)) return true;
    }
    return false;
  }

  /** Kills what has not ended by itself in this time. */
  void end(Duration grace) throws Refusal, InterruptedException {
    var mercy = Deadline.in(grace);
    var killing = Deadline.in(grace.plus(KILLED));
    // Counted again and again: a child may be born while its siblings are counted.
    for (var left = processes(); !left.isEmpty(); left = processes()) {
      if (killing.isPast()) {
        throw new Refusal(
            Reason.RUNNING_ALREADY,
            Map.of("folder", data.getParent(), "pid", left.getFirst().pid()));
      }
      if (mercy.isPast()) left.forEach(ProcessHandle::destroyForcibly);
      ended(left.getFirst(), Deadline.in(GLANCE));
    }
  }

  /** Whether a process ends by then. */
  static boolean ended(ProcessHandle process, Deadline deadline) throws InterruptedException {
    try {
      process.onExit().get(deadline.millis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return !process.isAlive();
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses().filter(this::works).toList();
  }

  private boolean works(ProcessHandle process) {
    Path known = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Files.isSameFile(known.resolve("cwd"), data) && isProgram(known.resolve("exe"));
    } catch (IOException endedOrAnothers) {
      return false;
    }
  }

  private static boolean isProgram(Path link) throws IOException {
    // The file may be gone since: the system then adds " (deleted)".
    try {
      Path program = Files.readSymbolicLink(link);
      return PROGRAMS.contains(program.getFileName().toString().replace(" (deleted)", ""));
    } catch (NoSuchFileException dying) {
      // It gives back its memory, which it may share with a server; its folder it keeps a bit
      // longer.
      return true;
    }
  }

  /**
   * The postmaster, where one lives. Children of a dead one have no leader: nothing but their own
   * insight ends them.
   */
  private Optional<ProcessHandle> leader(List<ProcessHandle> all) {
    long written = Status.of(data).map(Status::pid).orElse(-1L);
    return all.stream()
        .filter(p -> p.pid() == written || all.stream().anyMatch(child -> isParent(p, child)))
        .findFirst();
  }

  private static boolean isParent(ProcessHandle process, ProcessHandle child) {
    return child.parent().filter(process::equals).isPresent();
  }

  /**
   * PostgreSQL does not start while the number in its file lives, whoever that is by now. Called
   * when no process of PostgreSQL works on the folder.
   */
  private void removeForeignNumber() throws Refusal {
    Path file = data.resolve("postmaster.pid");
    try {
      if (Status.of(data).filter(s -> ProcessHandle.of(s.pid()).isPresent()).isPresent()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw Refusal.of(failure, file);
    }
  }
}
