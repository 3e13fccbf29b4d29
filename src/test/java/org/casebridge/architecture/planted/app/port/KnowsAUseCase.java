package org.casebridge.architecture.planted.app.port;

import org.casebridge.architecture.planted.app.UseCase;

record KnowsAUseCase(UseCase useCase) {}
