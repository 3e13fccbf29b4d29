package org.casebridge.ui.common.form;

import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.Writing;

/** What items are called where one line names them. */
public final class Names {
  private static final Messages TEXT = Messages.of("form");
  private static final int LONGEST = 80;

  private Names() {}

  /** The name of an item: its heading, else its first words, else its sort, else "Unnamed". */
  public static String of(Entity item, Labels labels) {
    String name =
        switch (item) {
          case Mediator it when it.pseudonym().isBlank() ->
              labels.term(Vocabulary.MEDIATOR_ROLE, it.role());
          case VocabularyTerm it when it.label().isBlank() ->
              labels.term(it.vocabulary(), it.code());
          case Mediation it when it.text().isBlank() -> labels.name(it.stance());
          default -> firstLine(item);
        };
    if (name.isBlank()) {
      name = sort(item, labels);
    }
    return name.isBlank() ? TEXT.get("unnamed") : cut(name);
  }

  private static String firstLine(Entity item) {
    Writing writing = Writing.in(item);
    String text = writing.heading().isBlank() ? writing.body() : writing.heading();
    return text.lines().map(String::strip).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }

  private static String sort(Entity item, Labels labels) {
    Shape shape = Shape.of(item.entityKind());
    for (Slot slot : shape.slots()) {
      if (slot.term() != null && slot.type() == Slot.Type.TEXT) {
        return labels.term(slot.term().value(), String.valueOf(shape.get(item, slot.path())));
      }
    }
    return "";
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }
}
