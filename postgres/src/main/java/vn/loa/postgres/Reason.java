package vn.loa.postgres;

/** Why there is no server; each with the names of its values. */
public enum Reason {
  /** Another living program owns the folder: {@code folder}, {@code pid} where known. */
  RUNNING_ALREADY,
  /** The path is no folder, or one with something else in it: {@code folder}. */
  FOREIGN_FOLDER,
  /** A part of our folder is gone: {@code folder}, {@code missing}. */
  DAMAGED_FOLDER,
  /** Data of another major version: {@code folder}, {@code data}, {@code binaries}. */
  OTHER_VERSION,
  /** The kept password is not that of the server: {@code file}. */
  PASSWORD_LOST,
  /** The server would not keep what it promises: {@code setting}, {@code value}. */
  UNSAFE,
  /** Too little room: {@code folder}, {@code free} and {@code needed} in bytes where known. */
  NO_SPACE,
  /** Somebody else listens: {@code port}. */
  PORT_TAKEN,
  /**
   * This user may not read or write: {@code path}; its {@code owner} by number where that is why.
   */
  NO_PERMISSION,
  /** The programs do not run on this machine: {@code binaries}, {@code said}. */
  UNSUITABLE_BINARIES,
  /**
   * PostgreSQL never runs as root, and the machine lets root become nobody else: {@code account},
   * {@code said}.
   */
  CANNOT_DROP_ROOT,
  /** Still not ready: {@code seconds}, {@code log}. */
  TOO_SLOW,
  /** The server gave up for a reason of its own: {@code said}, {@code log}. */
  FAILED
}
