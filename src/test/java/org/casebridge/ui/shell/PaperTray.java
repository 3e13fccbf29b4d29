package org.casebridge.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.ui.cards.PagePrinter;
import org.jspecify.annotations.Nullable;

/** Takes the place of a printer: holds what comes out of it. */
final class PaperTray implements PagePrinter {
  private final List<String> log = new CopyOnWriteArrayList<>();
  private volatile boolean missing;
  private volatile @Nullable CountDownLatch jam;

  /** From now on there is no printer. */
  void takeAway() {
    missing = true;
  }

  /** From now on each page waits until the latch opens. */
  void jam(CountDownLatch latch) {
    jam = latch;
  }

  /** What came out: the size of each page in points and pixels, and how the job ended. */
  List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public Optional<Job> ask(String name, CardDesign design) throws ExpectedProblem {
    if (missing) {
      throw new ExpectedProblem("print.none", "There is no printer.");
    }
    return Optional.of(new Tray());
  }

  private final class Tray implements Job {
    @Override
    public void print(Bitmap page, float width, float height) {
      log.add(Math.round(width) + " × " + Math.round(height) + " pt, " + page.width() + " px");
      CountDownLatch wait = jam;
      if (wait != null) {
        try {
          wait.await();
        } catch (InterruptedException interrupted) {
          throw new IllegalStateException(interrupted);
        }
      }
    }

    @Override
    public void end() {
      log.add("end");
    }

    @Override
    public void cancel() {
      log.add("cancelled");
    }
  }
}
