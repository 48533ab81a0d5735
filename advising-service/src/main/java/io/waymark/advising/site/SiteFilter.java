package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Which sites to list. */
record SiteFilter(
        @Nullable String words,
        @Nullable SiteKind kind,
        @Nullable SiteAgreement agreement,
        boolean retired) {}
