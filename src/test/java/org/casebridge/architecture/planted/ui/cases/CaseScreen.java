package org.casebridge.architecture.planted.ui.cases;

public final class CaseScreen {}
