package org.casebridge.architecture.planted.app;

final class Prints {
  void print() {
    System.out.println("printed");
  }
}
