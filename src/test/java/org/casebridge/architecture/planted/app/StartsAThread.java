package org.casebridge.architecture.planted.app;

final class StartsAThread {
  Thread start(Runnable work) {
    return Thread.ofPlatform().start(work);
  }
}
