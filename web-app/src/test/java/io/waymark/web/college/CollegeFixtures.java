package io.waymark.web.college;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.web.account.SignedInFixtures;

/** The college of the samples. */
public final class CollegeFixtures {

    private CollegeFixtures() {}

    public static College college() {
        return new College(new InstitutionOpened(
                SignedInFixtures.ALDER_VALLEY, "alder-valley", "Alder Valley College", "America/New_York", "en-US"));
    }

    public static Colleges alderValley() {
        var colleges = mock(Colleges.class);
        given(colleges.get(any())).willReturn(college());
        return colleges;
    }
}
