package org.casebridge.architecture.planted.ui.cases;

import org.casebridge.architecture.planted.ui.compare.CompareScreen;

record KnowsCompare(CompareScreen screen) {}
