package org.casebridge.store;

/** A row that holds what the model cannot hold. */
final class DamagedRow extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String table;

  DamagedRow(String table, Throwable cause) {
    super("a row of " + table + " cannot be read", cause);
    this.table = table;
  }

  String table() {
    return table;
  }
}
