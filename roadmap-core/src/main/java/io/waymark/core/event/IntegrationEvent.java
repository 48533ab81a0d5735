package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;

/** Something that became true in one service and that others may act on. Ids and facts only. */
public sealed interface IntegrationEvent
        permits InstitutionOpened,
                NoticeRequested,
                PersonChanged,
                PersonLeft,
                SessionCompleted,
                SessionReopened,
                VerificationRequested {

    InstitutionId institution();
}
