package io.waymark.web.ui.guide;

import io.waymark.advising.api.journey.ReferenceView;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Skill;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what is known and who says so: {@code ${@sources.name(fact.said)}}. */
@Component("sources")
public class SourceTexts {

    private static final Provenance NOTHING = new Provenance(null, null, false, null);

    private final Texts texts;
    private final When when;

    SourceTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    public List<Cited<Fact>> facts(List<Fact> facts) {
        return Cited.of(facts, Fact::provenance);
    }

    public List<Cited<Skill>> skills(List<Skill> skills) {
        return Cited.of(skills, Skill::provenance);
    }

    /** The source and the day or period it is of. */
    public String name(Provenance said) {
        if (said.asOf() == null) {
            return said.source() == null ? texts.say("guide.no-source") : said.source();
        }
        var day = day(said.asOf());
        return said.source() == null ? texts.say("guide.day-alone", day) : texts.say("guide.as-of", said.source(), day);
    }

    /** Whether there is anything to say of a source. */
    public boolean known(Provenance said) {
        return !said.equals(NOTHING);
    }

    /** A day or a month as people say it, where it is written as one; else as it is written. */
    public String day(String written) {
        try {
            return switch (written.length()) {
                case 10 -> when.dateInFull(LocalDate.parse(written));
                case 7 -> when.month(YearMonth.parse(written));
                default -> written;
            };
        } catch (DateTimeException e) {
            return written;
        }
    }

    /** A value with its unit. */
    public String value(ReferenceView.Row row) {
        if (row.amount() != null) {
            return row.unit() == null
                    ? texts.say("guide.number", row.amount())
                    : texts.say("guide.unit." + row.unit(), row.amount());
        }
        if (row.yes() != null) {
            return texts.say(row.yes() ? "guide.yes" : "guide.no");
        }
        return row.text() == null ? texts.say("guide.unknown") : row.text();
    }
}
