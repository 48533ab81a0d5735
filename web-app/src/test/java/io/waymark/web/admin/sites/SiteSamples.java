package io.waymark.web.admin.sites;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.paging.CountedPage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sites of a directory. */
public final class SiteSamples {

    public static final UUID MERCY = new UUID(0, 3101);
    public static final UUID HARBOR = new UUID(0, 3102);

    private SiteSamples() {}

    public static void answer(SiteApi sites) {
        given(sites.list(any(), any(), any(), anyBoolean(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(mercy(), harbor()), null, 2));
        given(sites.show(any())).willReturn(mercy());
        given(sites.show(HARBOR)).willReturn(harbor());
        given(sites.add(any(), any())).willReturn(mercy());
        given(sites.change(any(), any(), any())).willReturn(mercy());
        given(sites.retire(any(), any())).willReturn(mercy());
    }

    public static SiteView mercy() {
        return new SiteView(
                MERCY,
                "Mercy Regional Hospital",
                SiteKind.HOSPITAL,
                "400 Hospital Drive, Alder Valley",
                List.of(
                        new SiteContact("Lena Ortiz", "lena.ortiz@mercy.example", "+1 603-555-0134", "Schedules"),
                        new SiteContact("Sam Achterberg", null, null, null)),
                4,
                3,
                2,
                LocalDate.of(2029, 6, 30),
                SiteAgreement.HOLDS,
                "Report to room G-14.\nBring your badge.",
                false,
                3);
    }

    /** Of which less is known. */
    public static SiteView harbor() {
        return new SiteView(
                HARBOR,
                "<b>Harbor</b> Clinic",
                SiteKind.CLINIC,
                "=18 Harbor Street",
                List.of(),
                1,
                0,
                0,
                null,
                SiteAgreement.NONE,
                null,
                true,
                1);
    }
}
