/** The study file: lock, open, migrate, back up, rows, history, search. The only place with SQL. */
@NullMarked
package org.casebridge.store;

import org.jspecify.annotations.NullMarked;
