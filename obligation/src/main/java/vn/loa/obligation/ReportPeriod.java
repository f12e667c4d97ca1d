package vn.loa.obligation;

/** The periods that reports and deadlines speak of. Quarter III alone is not nine months. */
public enum ReportPeriod {
  Q1,
  Q2,
  /** Six months from the beginning of the year. */
  H1,
  Q3,
  /** Nine months from the beginning of the year. */
  M9,
  Q4,
  YEAR
}
