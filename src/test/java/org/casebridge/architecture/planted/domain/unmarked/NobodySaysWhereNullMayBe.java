package org.casebridge.architecture.planted.domain.unmarked;

final class NobodySaysWhereNullMayBe {}
