package io.waymark.web.styleguide;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.kind.Choice;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How a program's accreditation stands, in each of its states. */
@Component
@StyleguidePart
class ProgramSample implements Sample {

    private static final Choice CAHIIM = new Choice(
            "cahiim", "Commission on Accreditation for Health Informatics and Information Management Education");

    @Override
    public String piece() {
        return "program";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "programs",
                Stream.of(Accreditation.values()).map(ProgramSample::program).toList());
    }

    static ProgramView program(Accreditation state) {
        var accredited = state != Accreditation.NONE;
        return new ProgramView(
                new UUID(0, state.ordinal()),
                "Alder Valley College",
                "Health information technology",
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.ONLINE,
                accredited ? CAHIIM : null,
                accredited ? LocalDate.of(2027, 6, 30) : null,
                accredited ? LocalDate.of(2026, 3, 31) : null,
                state,
                24,
                accredited ? 6_400 : null,
                "https://college.example/",
                false,
                0);
    }
}
