/** Tests of the panel for case cards. */
@NullMarked
package org.casebridge.ui.cards;

import org.jspecify.annotations.NullMarked;
