package org.casebridge.architecture.planted.app;

final class Singleton {
  static int changed;
}
