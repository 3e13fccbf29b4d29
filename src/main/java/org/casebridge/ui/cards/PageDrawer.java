package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.Call;
import org.jspecify.annotations.Nullable;

/**
 * Lays cards out and draws their pages beside the interface. Of layouts the last asked for matters.
 * Used on the interface thread.
 */
final class PageDrawer {
  private final Background background;
  private final CardPages files;
  private @Nullable Call<?> laying;
  private @Nullable Call<?> counting;
  private CardPages.@Nullable Pages pages;
  private int turn;
  private boolean closed;

  /**
   * A page's size in points (1/72 in).
   *
   * @param width above 0
   * @param height above 0
   */
  record Size(double width, double height) {}

  /** What follows. */
  interface Listener {
    /**
     * Pages are laid out, and may be drawn.
     *
     * @param owners the card of each page, from 0; nothing if it must be {@link #count counted}
     */
    void laid(CardDeck deck, List<Size> sizes, Optional<List<Integer>> owners);

    /** It is known which card stands on which page; counted from 0. */
    void owned(List<Integer> cards);

    /** Something cannot be shown. */
    void problem(ExpectedProblem problem);
  }

  private record Laid(CardPages.Pages pages, List<Size> sizes) {}

  PageDrawer(Background background, CardPages files) {
    this.background = background;
    this.files = files;
  }

  /** Lays out cards; those before may be drawn until that is done. */
  void lay(CardDeck deck, Listener listener) {
    stop();
    AtomicReference<CardPages.@Nullable Pages> made = new AtomicReference<>();
    laying =
        background
            .aside("lay out cards", (Progress progress) -> laid(deck, files, made, progress))
            .onSuccess(laid -> take(deck, laid, listener))
            .onProblem(listener::problem)
            .onCancelled(() -> close(made.get()))
            .start();
  }

  private static Laid laid(
      CardDeck deck, CardPages files, AtomicReference<CardPages.@Nullable Pages> made, Progress it)
      throws ExpectedProblem {
    CardPages.Pages opened = files.open(deck, it);
    made.set(opened);
    if (it.cancelled()) {
      throw new CancellationException();
    }
    List<Size> sizes = new ArrayList<>();
    for (int page = 0; page < opened.count(); page++) {
      sizes.add(new Size(opened.width(page), opened.height(page)));
    }
    return new Laid(opened, List.copyOf(sizes));
  }

  private void take(CardDeck deck, Laid laid, Listener listener) {
    if (closed) {
      close(laid.pages());
      return;
    }
    close(pages);
    pages = laid.pages();
    turn++;
    listener.laid(deck, laid.sizes(), PageOwners.known(deck, laid.sizes().size()));
  }

  /** Finds which card stands on which page, when there is nothing better to do. */
  void count(CardDeck deck, Listener listener) {
    counting =
        background
            .aside(
                "count pages of cards",
                (Progress progress) -> PageOwners.counted(deck, files, progress))
            .onSuccess(listener::owned)
            .onProblem(listener::problem)
            .start();
  }

  /**
   * Draws a page of those laid out last.
   *
   * @param page from 0
   * @param dpi dots per inch
   * @param then told the picture; null if other pages have come meanwhile
   */
  void draw(int page, double dpi, boolean grey, Consumer<@Nullable Image> then) {
    CardPages.Pages source = pages;
    int now = turn;
    if (source == null) {
      return;
    }
    background
        .aside("draw a page", (Progress _) -> PageImage.of(source.draw(page, dpi), grey))
        .onSuccess(image -> {
          if (!closed) {
            then.accept(now == turn ? image : null);
          }
        })
        .start();
  }

  /** Stops and lets go of everything. */
  void close() {
    closed = true;
    stop();
    close(pages);
    pages = null;
  }

  private void stop() {
    if (laying != null) {
      laying.cancel();
      laying = null;
    }
    if (counting != null) {
      counting.cancel();
      counting = null;
    }
  }

  private void close(CardPages.@Nullable Pages old) {
    if (old != null) {
      // Behind whatever is still being drawn of them.
      background
          .aside(
              "close pages",
              (Progress _) -> {
                old.close();
                return Background.Done.DONE;
              })
          .start();
    }
  }
}
