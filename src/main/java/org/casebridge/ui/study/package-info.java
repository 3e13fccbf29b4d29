/** The study as a whole: its title, words, questions, backups and history. */
@NullMarked
package org.casebridge.ui.study;

import org.jspecify.annotations.NullMarked;
