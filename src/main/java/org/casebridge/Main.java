package org.casebridge;

/** Starts Casebridge. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("Casebridge");
  }
}
