package org.casebridge.architecture.planted.app.takeaway;

import org.casebridge.architecture.planted.app.UseCase;

record KnowsAUseCase(UseCase useCase) {}
