package org.casebridge.architecture.planted.domain;

public record Model(int size) {}
