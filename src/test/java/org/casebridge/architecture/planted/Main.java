package org.casebridge.architecture.planted;

public final class Main {
  private Main() {}
}
