package io.waymark.web.settings;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has seen the student's own record. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class OwnDisclosuresController {

    private static final String HERE = "/settings/disclosures";

    private final OwnDisclosures disclosures;
    private final Pagers pagers;
    private final Texts texts;

    OwnDisclosuresController(OwnDisclosures disclosures, Pagers pagers, Texts texts) {
        this.disclosures = disclosures;
        this.pagers = pagers;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String list(@RequestParam(required = false) @Nullable String record, ListPosition position, Model model) {
        var of = Typed.code(MeetingType.class, record).orElse(MeetingType.ADVISING);
        var found = disclosures.list(of, position.after(), position.limit());
        model.addAttribute(
                "page",
                new OwnDisclosuresPage(
                        Stream.of(MeetingType.values())
                                .map(each -> new Option(
                                        texts.say("own-disclosures.of." + each),
                                        list(each).toString(),
                                        each == of))
                                .toList(),
                        OwnDisclosuresPage.byDay(found.items()),
                        pagers.of(list(of), position, found)));
        return "settings/disclosures";
    }

    private static Link list(MeetingType of) {
        return Link.to(HERE).with("record", of);
    }
}
