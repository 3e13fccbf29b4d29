package org.casebridge.app.compare;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Excerpt;

/** Puts the words behind claims into notes. */
public final class Evidence {
  private static final Messages TEXTS = Messages.of("comparison");
  private final Labels labels;
  private final Function<UUID, Optional<Excerpt>> excerpts;

  /**
   * Makes notes from one study's excerpts.
   *
   * @param labels the words of the study
   * @param excerpts finds them; nothing for one the reader may not see
   */
  public Evidence(Labels labels, Function<UUID, Optional<Excerpt>> excerpts) {
    this.labels = labels;
    this.excerpts = excerpts;
  }

  /** The words of excerpts with whose they are, one to a line, each excerpt once. */
  public String note(Collection<UUID> excerptIds) {
    return excerptIds.stream()
        .distinct()
        .flatMap(id -> excerpts.apply(id).stream())
        .map(this::words)
        .collect(Collectors.joining("\n"));
  }

  private String words(Excerpt excerpt) {
    String who = Phrases.joined(", ", excerpt.speaker(), Phrases.attribution(excerpt, labels));
    return excerpt.paraphrase()
        ? TEXTS.get("evidence.retold", excerpt.words(), who)
        : TEXTS.get("evidence.quoted", excerpt.words(), who);
  }
}
