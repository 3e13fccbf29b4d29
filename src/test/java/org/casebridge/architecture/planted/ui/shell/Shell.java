package org.casebridge.architecture.planted.ui.shell;

public final class Shell {}
