package org.casebridge.architecture.planted.ui.common;

public final class Shared {}
