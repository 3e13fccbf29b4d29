package org.casebridge.architecture.planted.ui.compare;

public final class CompareScreen {}
