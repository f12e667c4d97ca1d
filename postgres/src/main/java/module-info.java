/** A durable PostgreSQL of Loa's own in a data folder. */
module vn.loa.postgres {
  requires static org.jspecify;
  requires transitive java.sql;
  requires org.apache.commons.compress;
  requires org.postgresql.jdbc;
  requires org.tukaani.xz;

  exports vn.loa.postgres;
}
