package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which students to list and how, as the address says; what it says wrongly is left out. */
record CaseloadSearch(Map<String, String> address) {

    /** What stood after the question mark of such an address. */
    static CaseloadSearch of(String query) {
        var address = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return new CaseloadSearch(address.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> decoded(each.getValue()))));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    CaseloadView viewOrFirst() {
        return Typed.code(CaseloadView.class, address.get("view")).orElse(CaseloadView.ATTENTION);
    }

    CaseloadSort sortOrFirst() {
        return Typed.code(CaseloadSort.class, address.get("sort")).orElse(CaseloadSort.URGENCY);
    }

    @Nullable
    String words() {
        return text("q");
    }

    @Nullable
    String stageOrAny() {
        return text("stage");
    }

    @Nullable
    UUID cohortOrAny() {
        return Typed.id(address.get("cohort"));
    }

    @Nullable
    SignalKind reasonOrAny() {
        return code(SignalKind.class, "reason");
    }

    @Nullable
    ContactFilter contactOrAny() {
        return code(ContactFilter.class, "contact");
    }

    @Nullable
    MeetingFilter meetingOrAny() {
        return code(MeetingFilter.class, "meeting");
    }

    AttributeTerms attributes() {
        return AttributeTerms.in(address);
    }

    boolean narrows() {
        return link().parameters().size() > plain().parameters().size();
    }

    /** A stretch of this list. */
    CaseloadPage ask(CaseloadApi caseload, @Nullable String after, int limit) {
        return caseload.list(
                viewOrFirst(),
                words(),
                cohortOrAny(),
                stageOrAny(),
                reasonOrAny(),
                contactOrAny(),
                meetingOrAny(),
                attributes().asked(),
                sortOrFirst(),
                after,
                limit);
    }

    /** This list from its start. */
    Link link() {
        return attributes()
                .addTo(plain().with("q", words())
                        .with("cohort", cohortOrAny())
                        .with("stage", stageOrAny())
                        .with("reason", reasonOrAny())
                        .with("contact", contactOrAny())
                        .with("meeting", meetingOrAny()));
    }

    /** All of it as a file. */
    Link file() {
        return new Link("/advisor/caseload/students.csv", link().parameters());
    }

    private Link plain() {
        return Link.to("/advisor/caseload").with("view", viewOrFirst()).with("sort", sortOrFirst());
    }

    private @Nullable String text(String parameter) {
        var typed = address.get(parameter);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private <E extends Enum<E>> @Nullable E code(Class<E> several, String parameter) {
        return Typed.code(several, address.get(parameter)).orElse(null);
    }
}
