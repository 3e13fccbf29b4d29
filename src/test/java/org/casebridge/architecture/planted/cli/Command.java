package org.casebridge.architecture.planted.cli;

public final class Command {}
