package org.casebridge.architecture.planted.app;

public final class UseCase {}
