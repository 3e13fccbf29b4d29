package org.casebridge.architecture.planted.store;

public final class Table {}
