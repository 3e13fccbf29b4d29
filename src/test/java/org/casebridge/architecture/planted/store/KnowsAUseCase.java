package org.casebridge.architecture.planted.store;

import org.casebridge.architecture.planted.app.UseCase;

record KnowsAUseCase(UseCase useCase) {}
