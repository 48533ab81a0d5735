package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.web.advisor.caseload.CaseloadListing.None;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names a filter that asks for what the college no longer keeps. */
@Component
class UnfitFilters {

    private static final String UNREADABLE = "filter-unreadable";

    private final MoreFilters more;
    private final Texts texts;

    UnfitFilters(MoreFilters more, Texts texts) {
        this.more = more;
        this.texts = texts;
    }

    /** Nothing where all fit. */
    @Nullable
    None of(PagePart<CaseloadPage> listed, CaseloadSearch search, List<CaseloadAttribute> known) {
        try {
            listed.unlessSilent();
            return null;
        } catch (RefusedException refused) {
            if (!refused.code().equals(UNREADABLE)) {
                throw refused;
            }
            var key = Objects.toString(refused.arguments().get("attribute"), "");
            return new None(
                    texts.say("caseload.unfit"),
                    texts.say("caseload.unfit.what-to-do", more.said(search.link(), key, known)));
        }
    }
}
