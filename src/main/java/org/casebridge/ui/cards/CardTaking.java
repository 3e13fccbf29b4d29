package org.casebridge.ui.cards;

import org.casebridge.app.port.ExpectedProblem;

/** Takes cards away as the panel wants them. Called on the interface thread. */
public interface CardTaking {
  /**
   * Asks for a file and writes the cards to it. The panel is closed once a file is chosen.
   *
   * @param name what the file is called if nobody says otherwise, without its ending
   */
  void save(CardOrder order, String name);

  /**
   * Asks for a printer and prints the cards. The panel is closed once a printer is chosen.
   *
   * @throws ExpectedProblem if there is no printer
   */
  void print(CardOrder order) throws ExpectedProblem;
}
