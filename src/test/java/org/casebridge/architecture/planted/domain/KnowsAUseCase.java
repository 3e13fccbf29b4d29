package org.casebridge.architecture.planted.domain;

import org.casebridge.architecture.planted.app.UseCase;

record KnowsAUseCase(UseCase useCase) {}
