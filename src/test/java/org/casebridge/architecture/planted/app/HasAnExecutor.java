package org.casebridge.architecture.planted.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class HasAnExecutor {
  ExecutorService executor() {
    return Executors.newSingleThreadExecutor();
  }
}
