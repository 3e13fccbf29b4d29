package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.compare.coded.Statement;
import org.casebridge.app.compare.coded.Statements;
import org.casebridge.app.text.Labels;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;

/** What one case says, with the words and excerpts behind it. */
final class Teller {
  private final CaseFile file;
  private final Phrases phrases;
  private final Naming naming;
  private final List<Statement> statements;
  private final Map<UUID, Behind> behind = new HashMap<>();

  Teller(CaseFile file, Labels labels) {
    this.file = file;
    this.phrases = new Phrases(file, labels);
    this.naming = new Naming(labels);
    this.statements = Statements.of(file);
  }

  CaseFile file() {
    return file;
  }

  UUID id() {
    return file.learner().id();
  }

  String name() {
    return file.learner().pseudonym();
  }

  List<Statement> statements() {
    return statements;
  }

  List<Statement> statements(Aspect aspect) {
    return statements.stream().filter(it -> it.aspect() == aspect).toList();
  }

  Side side(List<Statement> said) {
    return new Side(id(), new Cell(said.stream().map(this::item).toList()));
  }

  /** Several sides of this case as one, each claim once for each presence. */
  Side together(List<Side> sides) {
    Map<String, Item> once = new LinkedHashMap<>();
    for (Side side : sides) {
      for (Item item : side.said().items()) {
        once.merge(
            item.presence() + " " + item.claimId() + " " + item.text() + " " + item.detail(),
            item,
            Teller::eitherStar);
      }
    }
    return new Side(id(), new Cell(new ArrayList<>(once.values())));
  }

  /** The same claim met twice is inferred if it was in either place. */
  private static Item eitherStar(Item one, Item other) {
    return one.inferred() ? one : other;
  }

  private Item item(Statement it) {
    return new Item(
        it.claimId(),
        Phrases.joined(": ", phrases.mediator(it.mediatorId()), it.text()),
        it.aspect().answers() ? naming.label(it.aspect(), it.code(), it.value()) : "",
        it.presence(),
        it.stance(),
        it.voice(),
        it.inferred(),
        behind.computeIfAbsent(it.claimId(), id -> Behind.of(file, id)));
  }
}
