package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.web.college.College;
import io.waymark.web.college.Colleges;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page together that asks somebody without an account, in the time of the college that asks. */
@Component
class VerifyPages {

    private final Colleges colleges;
    private final Texts texts;
    private final When when;

    VerifyPages(Colleges colleges, Texts texts, When when) {
        this.colleges = colleges;
        this.texts = texts;
        this.when = when;
    }

    /** The address is the key: no other site, search engine or shared computer shall have it from us. */
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** All hours that the link leads to. */
    String show(LinkVisit visit, String secret, OutsideBatchView batch, BatchForm form, Model model) {
        var here = "/verify/" + secret + "/hours";
        var college = college(visit);
        var rows =
                batch.entries().stream().map(it -> BatchRow.of(it, form, here)).toList();
        model.addAttribute(
                "page",
                new BatchPage(
                        here,
                        college.getName(),
                        batch.capacity(),
                        batch.name(),
                        batch.student(),
                        rows.stream().filter(it -> !it.isAnswered()).toList(),
                        rows.stream().filter(BatchRow::isAnswered).toList(),
                        batch.more(),
                        texts.say(
                                "verify.batch.count",
                                rows.stream().filter(it -> !it.isAnswered()).count() + batch.more(),
                                batch.hours(),
                                texts.list(batch.sites())),
                        due(batch.dueOn())));
        return "outsider/verification/batch";
    }

    String show(LinkVisit visit, String secret, OutsideVerificationView asked, Model model) {
        var college = college(visit);
        var here = "/verify/" + secret;
        model.addAttribute(
                "page",
                new VerifyPage(
                        here,
                        college.getName(),
                        due(asked.dueOn()),
                        asked,
                        Submitted.of(asked.shown(), asked.question().asked(), here + "/document")));
        return asked.undoUntil() == null ? "outsider/verification/ask" : "outsider/verification/answered";
    }

    private @Nullable String due(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return texts.say(day.isBefore(when.today()) ? "verify.due.past" : "verify.due", when.longDay(day));
    }

    private College college(LinkVisit visit) {
        var college = colleges.get(visit.institution());
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone(college.getZone()));
        return college;
    }
}
