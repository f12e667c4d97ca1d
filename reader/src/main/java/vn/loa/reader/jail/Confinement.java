package vn.loa.reader.jail;

/** How far the reading process is shut in, the best first. */
public enum Confinement {
  /** No network, no other processes, only the folders it needs, read-only; nobody's rights. */
  SANDBOX,
  /** No network, nobody's rights where Loa runs as root. */
  NAMESPACES,
  /** A process of its own with limits; the machine allows no more. */
  PROCESS
}
